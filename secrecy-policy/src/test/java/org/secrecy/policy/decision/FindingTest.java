package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;

/** What a rule found, in words and compared. */
class FindingTest {

    private static final Instrument BUREAU = Instrument.of("bureau", "局保密制度", "the bureau's regulation");
    private static final Instrument HOUSE = Instrument.of("house", "内部规定", "house rules");
    private static final ProvisionNumber NUMBER = ProvisionNumber.parse("3.5.3");
    private static final Phrase REASON = Phrase.of("借期不超过三天", "a loan must be of three days at most");
    private static final Remedy REMEDY = new Remedy.ReturnBy(LocalDate.of(2026, 3, 2));

    private static Finding lacking(Instrument instrument, ProvisionNumber number, Phrase reason, Remedy remedy) {
        return Finding.lacking(instrument, number, () -> reason, remedy);
    }

    @Test
    void theReasonIsToldInTheLanguageOfTheReader() {
        Finding finding = lacking(BUREAU, NUMBER, REASON, REMEDY);
        assertThat(finding.reason()).isEqualTo(REASON);
        assertThat(finding.reason(Locale.CHINA)).isEqualTo("借期不超过三天");
        assertThat(finding.reason(Locale.ENGLISH)).isEqualTo("a loan must be of three days at most");
    }

    @Test
    void aFindingPrintsItsProvisionItsWeightAndItsReason() {
        assertThat(lacking(BUREAU, NUMBER, REASON, REMEDY))
                .hasToString("3.5.3 lacking: a loan must be of three days at most");
        assertThat(Finding.undecidable(BUREAU, () -> REASON))
                .hasToString("- undecided: a loan must be of three days at most");
    }

    @Test
    void findingsAreEqualThatSayTheSame() {
        new EqualsTester()
                .addEqualityGroup(
                        lacking(BUREAU, NUMBER, REASON, REMEDY),
                        lacking(
                                BUREAU,
                                ProvisionNumber.parse("3.5.3"),
                                Phrase.of(REASON.chinese(), REASON.english()),
                                REMEDY))
                .addEqualityGroup(lacking(HOUSE, NUMBER, REASON, REMEDY))
                .addEqualityGroup(lacking(BUREAU, ProvisionNumber.parse("3.5.2"), REASON, REMEDY))
                .addEqualityGroup(lacking(BUREAU, NUMBER, Phrase.of("另一原因", "another reason"), REMEDY))
                .addEqualityGroup(lacking(BUREAU, NUMBER, REASON, new Remedy.ReturnBy(LocalDate.of(2026, 3, 3))))
                .addEqualityGroup(Finding.of(Severity.LACKING, BUREAU, NUMBER, () -> REASON))
                .addEqualityGroup(Finding.of(Severity.FORBIDDEN, BUREAU, NUMBER, () -> REASON))
                .addEqualityGroup(Finding.undecidable(BUREAU, () -> REASON))
                .testEquals();
    }

    @Test
    void findingsOfDifferentWeightOrProvisionHaveDifferentHashes() {
        assertThat(Finding.of(Severity.LACKING, BUREAU, NUMBER, () -> REASON).hashCode())
                .isNotEqualTo(Finding.of(Severity.FORBIDDEN, BUREAU, NUMBER, () -> REASON)
                        .hashCode())
                .isNotEqualTo(Finding.of(Severity.LACKING, BUREAU, ProvisionNumber.parse("3.5.2"), () -> REASON)
                        .hashCode());
    }
}
