package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.custody.Stage.KEPT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.TODAY;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.custody;
import static org.secrecy.sample.Samples.custodyBuilder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.action.CarrierAction;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;

/** How a classification in custody changes, and ends (provision 3.1.4). */
class ClassifyingStepsTest {

    private static final LocalDate CLASSIFIED_ON = LocalDate.of(2016, 11, 23);
    private static final Classification UNTIL_TODAY =
            Classification.stateSecret(SecrecyLevel.HIGHLY_SECRET, SecrecyPeriod.years(10), CLASSIFIED_ON);
    private static final Classification CONDITIONAL =
            Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.condition("一期工程验收前"), CLASSIFIED_ON);

    /** The last instant of today, and the first of tomorrow, where the bureau is. */
    private static final Instant LAST_INSTANT = Instant.parse("2026-11-23T15:59:59.999999999Z");

    private static final Instant TOMORROW = Instant.parse("2026-11-23T16:00:00Z");

    private static Custody of(Classification classification) {
        return of(classification, KEPT);
    }

    private static Custody of(Classification classification, Stage stage) {
        return custodyBuilder(stage)
                .carrier(carrier(1).classifiedAs(classification))
                .since(MORNING)
                .build();
    }

    private static Classification after(Custody custody, CarrierAction act) {
        Custody moved = custody.after(act);

        assertThat(Custody.builder().from(moved).carrier(custody.carrier()).build())
                .as("all but the classification")
                .isEqualTo(custody);
        assertThat(moved.carrier().classifiedAs(custody.carrier().classification()))
                .isEqualTo(custody.carrier());
        return moved.carrier().classification();
    }

    private static ChangeLevel toSecret(Instant at) {
        return ChangeLevel.builder()
                .carrier(FIRST)
                .actor(LI)
                .at(at)
                .level(SecrecyLevel.SECRET)
                .build();
    }

    private static ExtendPeriod to(SecrecyPeriod period, Instant at) {
        return ExtendPeriod.builder()
                .carrier(FIRST)
                .actor(LI)
                .at(at)
                .period(period)
                .build();
    }

    private static FulfilCondition fulfil(Instant at) {
        return FulfilCondition.builder().carrier(FIRST).actor(LI).at(at).build();
    }

    private static Release release(Instant at) {
        return Release.builder().carrier(FIRST).actor(LI).at(at).build();
    }

    @Test
    void aChangeOfLevelChangesTheLevelAndKeepsPeriodAndDay() {
        assertThat(after(of(UNTIL_TODAY), toSecret(NOON)))
                .isEqualTo(Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(10), CLASSIFIED_ON));
    }

    @Test
    void whereNoPeriodIsStatedTheLongestOfTheNewLevelCounts() {
        Classification unstated = Classification.stateSecret(SecrecyLevel.HIGHLY_SECRET, CLASSIFIED_ON);

        assertThat(unstated.lastSecretDay()).contains(LocalDate.of(2036, 11, 23));
        assertThat(after(of(unstated), toSecret(NOON)).lastSecretDay()).contains(TODAY);
    }

    @Test
    void anExtensionCountsFromTheOriginalClassification() {
        Classification extended = after(of(UNTIL_TODAY), to(SecrecyPeriod.years(15), NOON));

        assertThat(extended)
                .isEqualTo(
                        Classification.stateSecret(SecrecyLevel.HIGHLY_SECRET, SecrecyPeriod.years(15), CLASSIFIED_ON));
        assertThat(extended.lastSecretDay()).contains(LocalDate.of(2031, 11, 23));
    }

    @Test
    void levelAndPeriodChangeUpToAndIncludingTheLastSecretDay() {
        assertThat(after(of(UNTIL_TODAY), toSecret(LAST_INSTANT)).level()).contains(SecrecyLevel.SECRET);
        assertThat(after(of(UNTIL_TODAY), to(SecrecyPeriod.longTerm(), LAST_INSTANT))
                        .period())
                .contains(SecrecyPeriod.longTerm());
    }

    @Test
    void whatIsDeclassifiedStaysSoWhateverIsRecorded() {
        assertThat(after(of(UNTIL_TODAY), toSecret(TOMORROW))).isEqualTo(UNTIL_TODAY);
        assertThat(after(of(UNTIL_TODAY), to(SecrecyPeriod.longTerm(), TOMORROW)))
                .isEqualTo(UNTIL_TODAY);
    }

    @Test
    void whatIsNoStateSecretHasNoLevelOrPeriodToChange() {
        for (Classification open : List.of(Classification.open(), Classification.internal())) {
            assertThat(after(of(open), toSecret(NOON))).isEqualTo(open);
            assertThat(after(of(open), to(SecrecyPeriod.years(1), NOON))).isEqualTo(open);
            assertThat(after(of(open), fulfil(NOON))).isEqualTo(open);
        }
    }

    @Test
    void theDayOfTheRecordThatTheConditionIsFulfilledIsTheLastSecretDay() {
        Classification fulfilled = after(of(CONDITIONAL), fulfil(LAST_INSTANT));

        assertThat(CONDITIONAL.lastSecretDay()).isEmpty();
        assertThat(fulfilled.lastSecretDay()).contains(TODAY);
        assertThat(fulfilled.isClassifiedOn(TODAY)).isTrue();
        assertThat(fulfilled.isClassifiedOn(TODAY.plusDays(1))).isFalse();
        assertThat(after(of(CONDITIONAL), fulfil(TOMORROW)).lastSecretDay()).contains(TODAY.plusDays(1));
    }

    @Test
    void onlyTheFirstRecordThatTheConditionIsFulfilledCounts() {
        Custody fulfilled = of(CONDITIONAL).after(fulfil(NOON));

        assertThat(fulfilled.after(fulfil(TOMORROW))).isEqualTo(fulfilled);
        assertThat(fulfilled.after(fulfil(NOON.plusSeconds(86_400L * 400)))).isEqualTo(fulfilled);
    }

    @Test
    void aPeriodThatIsNoConditionIsNotFulfilled() {
        for (SecrecyPeriod period : List.of(SecrecyPeriod.years(20), SecrecyPeriod.longTerm())) {
            Classification other = Classification.stateSecret(SecrecyLevel.HIGHLY_SECRET, period, CLASSIFIED_ON);

            assertThat(after(of(other), fulfil(NOON))).isEqualTo(other);
        }
        Classification unstated = Classification.stateSecret(SecrecyLevel.SECRET, TODAY);
        assertThat(after(of(unstated), fulfil(NOON))).isEqualTo(unstated);
    }

    @Test
    void onTheDayOfFulfilmentThePeriodMayStillBeExtendedAndThenTheRecordNoLongerEndsIt() {
        Custody fulfilled = of(CONDITIONAL).after(fulfil(NOON));
        Classification extended = after(fulfilled, to(SecrecyPeriod.years(20), LAST_INSTANT));

        assertThat(extended)
                .isEqualTo(Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(20), CLASSIFIED_ON));
        assertThat(after(fulfilled, to(SecrecyPeriod.years(20), TOMORROW)))
                .isEqualTo(CONDITIONAL.conditionFulfilledOn(TODAY));
    }

    @Test
    void aChangeOfLevelKeepsTheRecordOfFulfilment() {
        assertThat(after(of(CONDITIONAL).after(fulfil(NOON)), toSecret(LAST_INSTANT))
                        .fulfilledOn())
                .contains(TODAY);
    }

    @Test
    void whatIsStillClassifiedDoesNotBecomeOpenByBeingCalledSo() {
        assertThat(after(of(UNTIL_TODAY), release(LAST_INSTANT))).isEqualTo(UNTIL_TODAY);
        assertThat(after(of(CONDITIONAL), release(NOON))).isEqualTo(CONDITIONAL);
    }

    @Test
    void whatIsDeclassifiedOrInternalBecomesOpenWhenItIsReleased() {
        assertThat(after(of(UNTIL_TODAY), release(TOMORROW))).isEqualTo(Classification.open());
        assertThat(after(of(Classification.internal()), release(NOON))).isEqualTo(Classification.open());
        assertThat(after(of(Classification.open()), release(NOON))).isEqualTo(Classification.open());
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_HAND", "CIRCULATING", "ON_LOAN", "DISPATCHED"})
    void whereverTheCarrierIsItStaysThere(Stage stage) {
        assertThat(after(of(UNTIL_TODAY, stage), toSecret(NOON)).level()).contains(SecrecyLevel.SECRET);
        assertThat(after(of(UNTIL_TODAY, stage), release(TOMORROW))).isEqualTo(Classification.open());
    }
}
