package org.secrecy.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.classification.SecrecyLevel.HIGHLY_SECRET;
import static org.secrecy.classification.SecrecyLevel.SECRET;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassificationTest {

    private static final LocalDate CLASSIFIED = LocalDate.of(2015, 3, 1);
    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);

    private static Classification conditional() {
        return Classification.stateSecret(SECRET, SecrecyPeriod.condition("会议开始前"), CLASSIFIED);
    }

    private static Classification fulfilledOn(LocalDate day) {
        return Classification.builder().from(conditional()).fulfilledOn(day).build();
    }

    @Test
    void aTermEndsOnTheCorrespondingDay() {
        assertThat(Classification.stateSecret(SECRET, SecrecyPeriod.years(10), CLASSIFIED)
                        .lastSecretDay())
                .contains(LocalDate.of(2025, 3, 1));
    }

    @Test
    void aTermEndsOnTheMonthsLastDayWhereThereIsNoCorrespondingDay() {
        assertThat(Classification.stateSecret(SECRET, SecrecyPeriod.months(6), LocalDate.of(2026, 8, 31))
                        .lastSecretDay())
                .contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void aDateIsItselfTheLastSecretDay() {
        LocalDate date = LocalDate.of(2030, 1, 1);

        assertThat(Classification.stateSecret(SECRET, SecrecyPeriod.until(date), CLASSIFIED)
                        .lastSecretDay())
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource({"TOP_SECRET, 2045-03-01", "HIGHLY_SECRET, 2035-03-01", "SECRET, 2025-03-01"})
    void whereNoPeriodIsStatedTheLongestByLawCounts(SecrecyLevel level, LocalDate last) {
        Classification classification = Classification.stateSecret(level, CLASSIFIED);

        assertThat(classification.period()).isEmpty();
        assertThat(classification.lastSecretDay()).contains(last);
        assertThat(classification.isClassifiedOn(last)).isTrue();
        assertThat(classification.isClassifiedOn(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void matterIsDeclassifiedByItselfFromTheDayAfterItsLastSecretDay(Classification classification) {
        LocalDate last = classification.lastSecretDay().orElseThrow();

        assertThat(classification.isClassifiedOn(last)).isTrue();
        assertThat(classification.levelOn(last)).contains(SECRET);
        assertThat(classification.gradeOn(last)).isEqualTo(Grade.STATE_SECRET);

        assertThat(classification.isClassifiedOn(last.plusDays(1))).isFalse();
        assertThat(classification.levelOn(last.plusDays(1))).isEmpty();
        assertThat(classification.gradeOn(last.plusDays(1))).isEqualTo(Grade.INTERNAL);
    }

    static Stream<Classification> endings() {
        return Stream.of(
                Classification.stateSecret(SECRET, SecrecyPeriod.years(10), CLASSIFIED),
                Classification.stateSecret(SECRET, SecrecyPeriod.months(1), CLASSIFIED),
                Classification.stateSecret(SECRET, SecrecyPeriod.until(LocalDate.of(2030, 1, 1)), CLASSIFIED),
                Classification.stateSecret(SECRET, CLASSIFIED),
                fulfilledOn(LocalDate.of(2020, 6, 15)));
    }

    @Test
    void aConditionHasNoLastSecretDayUntilItIsFulfilled() {
        assertThat(conditional().lastSecretDay()).isEmpty();
        assertThat(conditional().isClassifiedOn(FAR)).isTrue();
        assertThat(conditional().levelOn(FAR)).contains(SECRET);
    }

    @Test
    void theDayOfTheRecordThatAConditionIsFulfilledIsTheLastSecretDay() {
        assertThat(fulfilledOn(LocalDate.of(2020, 6, 15)).lastSecretDay()).contains(LocalDate.of(2020, 6, 15));
    }

    @Test
    void longTermHasNoLastSecretDay() {
        Classification longTerm = Classification.stateSecret(HIGHLY_SECRET, SecrecyPeriod.longTerm(), CLASSIFIED);

        assertThat(longTerm.lastSecretDay()).isEmpty();
        assertThat(longTerm.isClassifiedOn(FAR)).isTrue();
        assertThat(longTerm.gradeOn(FAR)).isEqualTo(Grade.STATE_SECRET);
    }

    @Test
    void internalAndOpenMatterIsNeverClassified() {
        assertThat(Classification.internal().isClassifiedOn(CLASSIFIED)).isFalse();
        assertThat(Classification.internal().levelOn(CLASSIFIED)).isEmpty();
        assertThat(Classification.internal().lastSecretDay()).isEmpty();
        assertThat(Classification.internal().gradeOn(CLASSIFIED)).isEqualTo(Grade.INTERNAL);
        assertThat(Classification.open().isClassifiedOn(CLASSIFIED)).isFalse();
        assertThat(Classification.open().gradeOn(CLASSIFIED)).isEqualTo(Grade.OPEN);
    }

    @Test
    void aStateSecretAndNothingElseHasALevelADayAndPerhapsAPeriod() {
        refused(
                Classification.builder().grade(Grade.STATE_SECRET).classifiedOn(CLASSIFIED),
                "a state secret, and nothing else, must have a level, but grade was STATE_SECRET");
        refused(
                Classification.builder().grade(Grade.STATE_SECRET).level(SECRET),
                "a state secret, and nothing else, must have a day of classification, but grade was STATE_SECRET");
        refused(
                Classification.builder().grade(Grade.INTERNAL).level(SECRET),
                "a state secret, and nothing else, must have a level, but grade was INTERNAL");
        refused(
                Classification.builder().grade(Grade.OPEN).classifiedOn(CLASSIFIED),
                "a state secret, and nothing else, must have a day of classification, but grade was OPEN");
        refused(
                Classification.builder().grade(Grade.INTERNAL).period(SecrecyPeriod.years(1)),
                "only a state secret may have a period, but grade was INTERNAL");
    }

    @Test
    void onlyAConditionCanBeFulfilled() {
        refused(
                Classification.builder()
                        .from(Classification.stateSecret(SECRET, SecrecyPeriod.years(1), CLASSIFIED))
                        .fulfilledOn(CLASSIFIED),
                "only a condition can be fulfilled, but the period was 1年");
        refused(
                Classification.builder()
                        .from(Classification.stateSecret(SECRET, CLASSIFIED))
                        .fulfilledOn(CLASSIFIED),
                "only a condition can be fulfilled, but the period was none");
        refused(
                Classification.builder().grade(Grade.OPEN).fulfilledOn(CLASSIFIED),
                "only a condition can be fulfilled, but the period was none");
    }

    private static void refused(Classification.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void whatIsNoStateSecretGetsNeitherLevelNorPeriodNorFulfilment() {
        for (Classification other : new Classification[] {Classification.internal(), Classification.open()}) {
            assertThatIllegalArgumentException().isThrownBy(() -> other.atLevel(SecrecyLevel.SECRET));
            assertThatIllegalArgumentException().isThrownBy(() -> other.until(SecrecyPeriod.years(1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> other.conditionFulfilledOn(LocalDate.of(2026, 1, 1)))
                    .withMessage("only a condition can be fulfilled, but the period was none");
        }
    }

    @Test
    void anotherPeriodNeverShortensADatedOne() {
        LocalDate last = LocalDate.of(2025, 3, 1);
        Classification dated = Classification.stateSecret(SECRET, SecrecyPeriod.years(10), CLASSIFIED);

        assertThat(dated.until(SecrecyPeriod.until(last.minusDays(1)))).isEqualTo(dated);
        assertThat(dated.until(SecrecyPeriod.years(9))).isEqualTo(dated);
        assertThat(dated.until(SecrecyPeriod.until(last)).period()).contains(SecrecyPeriod.until(last));
        assertThat(dated.until(SecrecyPeriod.until(last.plusDays(1))).lastSecretDay())
                .contains(last.plusDays(1));
        assertThat(dated.until(SecrecyPeriod.longTerm()).isClassifiedOn(FAR)).isTrue();
    }

    @Test
    void anotherPeriodNeverShortensTheLongestThatCountsWhereNoneIsStated() {
        LocalDate last = LocalDate.of(2025, 3, 1);
        Classification unstated = Classification.stateSecret(SECRET, CLASSIFIED);

        assertThat(unstated.until(SecrecyPeriod.until(last.minusDays(1)))).isEqualTo(unstated);
        assertThat(unstated.until(SecrecyPeriod.until(last.plusDays(1))).lastSecretDay())
                .contains(last.plusDays(1));
    }

    @Test
    void anotherPeriodNeverShortensALongTermOne() {
        Classification longTerm = Classification.stateSecret(SECRET, SecrecyPeriod.longTerm(), CLASSIFIED);

        for (SecrecyPeriod period :
                new SecrecyPeriod[] {SecrecyPeriod.until(FAR), SecrecyPeriod.years(30), SecrecyPeriod.condition("会议开始前")
                }) {
            assertThat(longTerm.until(period)).isEqualTo(longTerm);
        }
    }
}
