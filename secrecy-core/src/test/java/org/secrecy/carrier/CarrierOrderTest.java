package org.secrecy.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order in which documents and carriers are listed. */
class CarrierOrderTest {

    @Test
    void documentsAreOrderedByOrganYearAndSerialNumber() {
        ImmutableList<DocumentNumber> ordered = documents("建规〔2026〕7号", "规发〔2025〕12号", "规发〔2026〕2号", "规发〔2026〕12号");

        assertThat(Lists.reverse(ordered).stream().sorted()).isEqualTo(ordered);
    }

    @Test
    void carriersAreOrderedByDocumentAndCopy() {
        ImmutableList<CarrierId> ordered =
                carriers("建规〔2026〕7号#000009", "规发〔2026〕2号#000010", "规发〔2026〕12号#000002", "规发〔2026〕12号#000010");

        assertThat(Lists.reverse(ordered).stream().sorted()).isEqualTo(ordered);
    }

    private static ImmutableList<DocumentNumber> documents(String... written) {
        return Arrays.stream(written).map(DocumentNumber::parse).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<CarrierId> carriers(String... written) {
        return Stream.of(written).map(CarrierId::parse).collect(ImmutableList.toImmutableList());
    }
}
