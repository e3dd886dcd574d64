package org.secrecy.examples.bureauyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.carrier.Carrier;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;

/**
 * The report on the year 2025, word for word as it is checked in.
 *
 * <p>After a wanted change, {@code -Dtest=GoldenTest -Dgolden.write=true} writes the files anew; read the difference before you
 * keep it.
 */
class GoldenTest {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theReportIsAsCheckedIn(String language) throws IOException {
        Path golden = Path.of("src", "test", "resources", "report-2025." + language + ".txt");
        Run run = Run.of(Year2025.ledger(), "--roster", Year2025.roster(), "--lang", language);
        assertThat(run.err()).isEmpty();
        if (WRITE) {
            Files.writeString(golden, run.out());
        }
        assertThat(golden).content().isEqualTo(run.out());
    }

    @Test
    void theRosterIsReadWhereNoneIsNamed() {
        assertThat(Run.of()).isEqualTo(Run.of(Year2025.ledger(), "--roster", Year2025.roster()));
    }

    @Test
    void noTitleIsPrinted() throws UnreadableException {
        Ledger ledger = LedgerFile.read(Year2025.ledger());
        Set<String> titles = ledger.entries().stream()
                .flatMap(GoldenTest::begun)
                .map(Carrier::title)
                .collect(Collectors.toSet());
        assertThat(titles).isNotEmpty();
        assertThat(Run.of(Year2025.ledger()).out()).doesNotContain(titles);
        assertThat(Run.of(Year2025.ledger(), "--lang", "en").out()).doesNotContain(titles);
    }

    private static Stream<Carrier> begun(LedgerEntry entry) {
        if (entry.action() instanceof Receive receive) {
            return receive.carriers().stream();
        }
        return entry.action() instanceof Register register ? register.entry().stream() : Stream.empty();
    }
}
