package org.secrecy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Forms.refused;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.TODAY;
import static org.secrecy.sample.Samples.WANG;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.secrecy.sample.Samples;

/** What a report or a record of a breach must state. */
class IncidentFormsTest {

    @Test
    void theDiscoveryMayBeAtTheInstantOfTheReportAndNotLater() {
        assertThat(ReportMissing.builder()
                        .from((ReportMissing) Samples.minimal(ReportMissing.KIND))
                        .discoveredAt(NOON)
                        .build()
                        .discoveredAt())
                .isEqualTo(NOON);
        refused(
                () -> ReportMissing.builder()
                        .from((ReportMissing) Samples.minimal(ReportMissing.KIND))
                        .discoveredAt(NOON.plusNanos(1))
                        .build(),
                "the discovery must not be after the report at 2026-11-23T04:00:00Z, but was at 2026-11-23T04:00:00.000000001Z");
    }

    @Test
    void aLateReportIsAReportAllTheSame() {
        assertThat(ReportMissing.builder()
                        .from((ReportMissing) Samples.minimal(ReportMissing.KIND))
                        .discoveredAt(NOON.minusSeconds(86_400L * 30))
                        .build()
                        .at())
                .isEqualTo(NOON);
    }

    @Test
    void theDayOfFindingMayBeTheDayOfTheActOrAnyBeforeAndNotLater() {
        assertThat(HandOverFound.builder()
                        .from((HandOverFound) Samples.minimal(HandOverFound.KIND))
                        .foundOn(TODAY)
                        .build()
                        .foundOn())
                .isEqualTo(TODAY);
        assertThat(HandOverFound.builder()
                        .from((HandOverFound) Samples.minimal(HandOverFound.KIND))
                        .foundOn(TODAY.minusDays(9))
                        .build()
                        .foundOn())
                .isEqualTo(TODAY.minusDays(9));
        refused(
                () -> HandOverFound.builder()
                        .from((HandOverFound) Samples.minimal(HandOverFound.KIND))
                        .foundOn(TODAY.plusDays(1))
                        .build(),
                "the day of finding must not be after the day of the act, 2026-11-23, but was 2026-11-24");
    }

    @Test
    void theDayOfTheActIsTheDayInShanghai() {
        Instant halfPastMidnight = Instant.parse("2026-11-23T16:30:00Z");

        assertThat(HandOverFound.builder()
                        .from((HandOverFound) Samples.minimal(HandOverFound.KIND))
                        .at(halfPastMidnight)
                        .foundOn(TODAY.plusDays(1))
                        .build()
                        .at())
                .isEqualTo(halfPastMidnight);
        refused(
                () -> HandOverFound.builder()
                        .from((HandOverFound) Samples.minimal(HandOverFound.KIND))
                        .at(halfPastMidnight.minusSeconds(1801))
                        .foundOn(TODAY.plusDays(1))
                        .build(),
                "the day of finding must not be after the day of the act, 2026-11-23, but was 2026-11-24");
    }

    @Test
    void theRecipientIsNamed() {
        notBlank(
                text -> HandOverFound.builder()
                        .from((HandOverFound) Samples.minimal(HandOverFound.KIND))
                        .recipient(text)
                        .build(),
                "the recipient must not be blank");
    }

    @Test
    void anIndividualOfficerIsNoBody() {
        assertThat(HandOverFound.builder()
                        .from((HandOverFound) Samples.minimal(HandOverFound.KIND))
                        .recipient("陈静")
                        .build()
                        .body())
                .isEmpty();
    }

    @Test
    void whatLeakedIsNamed() {
        notBlank(
                text -> DetermineLeak.builder()
                        .from((DetermineLeak) Samples.minimal(DetermineLeak.KIND))
                        .leaked(text)
                        .build(),
                "what leaked must not be blank");
        notBlank(
                text -> TakeMeasure.builder()
                        .from((TakeMeasure) Samples.minimal(TakeMeasure.KIND))
                        .leaked(text)
                        .build(),
                "what leaked must not be blank");
    }

    @Test
    void aMeasureMayConcernNoOnePerson() {
        assertThat(((TakeMeasure) Samples.minimal(TakeMeasure.KIND)).against()).isEmpty();
        assertThat(((TakeMeasure) Samples.full(TakeMeasure.KIND)).against()).contains(WANG);
    }
}
