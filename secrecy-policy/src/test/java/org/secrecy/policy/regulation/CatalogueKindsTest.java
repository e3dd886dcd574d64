package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.secrecy.policy.decision.ProvisionNumber;

/** The catalogue holds every provision under the kinds of the reading. */
class CatalogueKindsTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    /** Every provision and its kinds. */
    static final List<String> ROWS = List.of(
            "0.0.1 conduct",
            "1.1.1 conduct",
            "1.3.1 conduct",
            "1.4.1 conduct",
            "1.2.1 conduct",
            "1.2.2 form gate",
            "1.5.1 duty advice",
            "1.5.2 duty",
            "2.0.1 form",
            "2.1.1 conduct",
            "2.2.1 conduct",
            "2.2.2 conduct",
            "2.4.1 conduct",
            "2.3.1 duty",
            "2.3.2 duty",
            "2.3.3 duty",
            "2.4.2 duty",
            "2.5.1 duty",
            "2.5.2 gate duty",
            "3.1.1 gate",
            "3.1.2 gate advice",
            "3.1.3 form",
            "3.1.4 form gate",
            "3.2.1 gate",
            "3.2.2 gate",
            "3.2.3 gate",
            "3.3.1 gate",
            "3.3.2 gate",
            "3.3.3 gate",
            "3.3.4 form duty",
            "3.4.1 gate",
            "3.4.2 advice",
            "3.4.3 gate",
            "3.4.4 gate",
            "3.4.5 gate",
            "3.5.1 duty gate",
            "3.5.2 gate",
            "3.5.3 gate",
            "3.5.4 gate",
            "3.5.5 gate",
            "3.6.1 gate",
            "3.6.2 gate",
            "3.6.3 duty",
            "3.6.4 duty",
            "3.6.5 gate",
            "3.6.6 gate",
            "3.7.1 form",
            "3.7.2 form",
            "3.8.1 conduct",
            "3.9.1 duty",
            "3.9.2 conduct",
            "3.9.3 conduct",
            "4.1.1 gate",
            "4.2.1 gate",
            "4.3.1 duty",
            "4.3.2 duty",
            "4.4.1 gate",
            "4.4.2 gate",
            "5.1.1 gate",
            "5.1.2 conduct",
            "5.2.2 conduct",
            "5.2.1 gate",
            "5.3.1 form duty",
            "5.3.2 duty",
            "5.4.1 gate",
            "5.4.2 gate",
            "5.5.1 gate",
            "5.5.2 gate",
            "5.6.1 gate",
            "5.6.2 gate",
            "5.6.3 duty",
            "6.1.1 gate",
            "6.2.1 gate",
            "6.2.2 gate",
            "6.3.1 gate",
            "6.3.2 gate duty",
            "6.4.1 gate",
            "6.4.2 gate",
            "6.5.1 gate",
            "6.6.1 gate",
            "6.6.2 gate duty",
            "6.7.1 gate",
            "6.7.2 conduct",
            "7.1.1 conduct",
            "7.2.1 conduct",
            "7.2.2 conduct",
            "7.3.1 gate",
            "7.4.1 duty",
            "7.4.2 gate",
            "7.4.3 gate",
            "7.4.4 gate",
            "7.4.5 gate",
            "7.5.1 gate",
            "7.5.2 gate",
            "7.5.3 gate",
            "7.6.1 gate",
            "7.6.2 gate",
            "7.6.3 gate",
            "7.6.4 gate",
            "7.6.5 gate",
            "8.1.1 conduct",
            "8.1.2 gate",
            "8.2.1 gate",
            "8.3.1 gate",
            "8.3.2 gate",
            "8.4.1 duty",
            "8.4.2 duty",
            "8.5.1 gate",
            "8.5.2 duty",
            "8.6.1 duty",
            "9.1.1 gate",
            "9.2.1 gate",
            "9.2.2 gate",
            "9.3.1 form duty",
            "9.3.2 gate duty",
            "9.4.1 gate",
            "9.4.2 conduct",
            "10.1.1 gate",
            "10.2.1 gate",
            "10.2.2 gate duty",
            "10.3.1 duty",
            "10.3.2 gate");

    @Test
    void thereAreExactly122Provisions() {
        assertThat(CATALOGUE.provisions()).hasSize(122);
        assertThat(CATALOGUE.provisions().keySet())
                .containsExactlyElementsOf(ROWS.stream()
                        .map(row -> ProvisionNumber.parse(row.split(" ", -1)[0]))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void aProvisionIsOfTheKindsThatTheReadingSays(String row) {
        List<String> words = Arrays.asList(row.split(" ", -1));
        Provision provision =
                CATALOGUE.provision(ProvisionNumber.parse(words.get(0))).orElseThrow();
        assertThat(provision.kinds())
                .containsExactlyInAnyOrderElementsOf(words.stream()
                        .skip(1)
                        .map(kind -> ProvisionKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()));
        assertThat(provision.isConduct()).isEqualTo(row.endsWith(" conduct"));
    }

    @Test
    void everyProvisionIsSummarisedInChineseAndInEnglish() {
        assertThat(CATALOGUE.provisions().values()).allSatisfy(provision -> {
            assertThat(provision.summary().chinese()).matches("(?s).*\\p{IsHan}.*");
            assertThat(provision.summary().english()).matches("(?s).*[a-z].*").doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void numbersAreTheirOwnKeys() {
        CATALOGUE
                .provisions()
                .forEach((number, provision) -> assertThat(provision.number()).isEqualTo(number));
    }

    @Test
    void whatIsClaimedExistsAndIsNotConductAlone() {
        assertThat(Regulation.claims().keySet())
                .isNotEmpty()
                .allSatisfy(number -> assertThat(CATALOGUE.provision(number))
                        .hasValueSatisfying(
                                provision -> assertThat(provision.isConduct()).isFalse()));
    }

    @Test
    void theArchiveCopyingAndLoanProvisionsAreClaimed() {
        assertThat(Regulation.claims().keySet())
                .contains(List.of(
                                "1.2.2", "3.5.1", "3.5.2", "3.5.3", "3.5.4", "3.5.5", "3.6.3", "3.6.4", "7.6.1",
                                "7.6.2", "7.6.3", "7.6.4", "7.6.5", "8.5.1", "9.1.1", "9.2.1", "9.2.2", "9.3.1",
                                "9.3.2", "9.4.1")
                        .stream()
                        .map(ProvisionNumber::parse)
                        .toArray(ProvisionNumber[]::new));
    }

    @Test
    void aNumberThatIsNoProvisionIsNotFound() {
        assertThat(CATALOGUE.provision(ProvisionNumber.parse("3.5.6"))).isEmpty();
    }
}
