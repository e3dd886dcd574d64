package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.DOCUMENT;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.Classify;
import org.secrecy.policy.profile.Profile;

/** What the sources of a derived classification ask of it. */
class DerivationTest {

    private static final LocalDate LAST = LocalDate.of(2030, 6, 30);

    private static Classification source(SecrecyLevel level, SecrecyPeriod period) {
        return Classification.stateSecret(level, period, LocalDate.of(2025, 1, 1));
    }

    private static Classification until(LocalDate last) {
        return source(SecrecyLevel.SECRET, SecrecyPeriod.until(last));
    }

    private static Derivation of(Classification... sources) {
        Classify act = Classify.builder()
                .document(DOCUMENT)
                .actor(LI)
                .at(NOON)
                .level(SecrecyLevel.TOP_SECRET)
                .addSources(sources)
                .build();
        return Derivation.of(Matter.of(act, Profile.standard(), null));
    }

    @Test
    void aSourceCountsToItsLastSecretDay() {
        assertThat(of().isDerived()).isFalse();
        assertThat(of(until(DAY)).isDerived()).isTrue();
        assertThat(of(until(DAY.minusDays(1))).isDerived()).isFalse();
    }

    @Test
    void theHighestLevelIsThatOfTheDerived() {
        Classification higher = source(SecrecyLevel.HIGHLY_SECRET, SecrecyPeriod.until(LAST));
        assertThat(of(until(LAST), higher).level()).isEqualTo(SecrecyLevel.HIGHLY_SECRET);
    }

    @Test
    void itHasEveryLevelUpToThatOfItsHighestSource() {
        Derivation derivation =
                of(until(LAST), source(SecrecyLevel.HIGHLY_SECRET, SecrecyPeriod.until(LAST)), until(LAST));
        assertThat(derivation.level()).isEqualTo(SecrecyLevel.HIGHLY_SECRET);
        assertThat(derivation.hasLevel(SecrecyLevel.TOP_SECRET)).isFalse();
        assertThat(derivation.hasLevel(SecrecyLevel.HIGHLY_SECRET)).isTrue();
        assertThat(derivation.hasLevel(SecrecyLevel.SECRET)).isTrue();
        assertThat(of().hasLevel(SecrecyLevel.SECRET)).isFalse();
    }

    @Test
    void aSourceThatIsNoLongerClassifiedAsksNothing() {
        Classification expired = source(SecrecyLevel.TOP_SECRET, SecrecyPeriod.until(DAY.minusDays(1)));
        SecrecyPeriod published = SecrecyPeriod.condition("公布时");
        Classification one = source(SecrecyLevel.SECRET, published);
        assertThat(of(expired, one, expired, one).level()).isEqualTo(SecrecyLevel.SECRET);
        assertThat(of(expired, one, expired, one).period()).isEqualTo(published);
    }

    @Test
    void aConditionThatIsFulfilledIsADayHoweverLate() {
        SecrecyPeriod published = SecrecyPeriod.condition("公布时");
        Classification never = source(SecrecyLevel.SECRET, published).conditionFulfilledOn(LocalDate.MAX);
        Derivation derivation = of(never, until(LAST));
        assertThat(derivation.period()).isEqualTo(SecrecyPeriod.longTerm());
        assertThat(derivation.isLongEnough(SecrecyPeriod.longTerm())).isTrue();
        assertThat(derivation.isLongEnough(published)).isFalse();
    }

    @Test
    void theLatestDayIsThatOfTheDerived() {
        Derivation derivation = of(until(LAST), until(LAST.minusDays(1)));
        assertThat(derivation.period()).isEqualTo(SecrecyPeriod.until(LAST));
        assertThat(derivation.isLongEnough(SecrecyPeriod.until(LAST))).isTrue();
        assertThat(derivation.isLongEnough(SecrecyPeriod.until(LAST.plusDays(1))))
                .isTrue();
        assertThat(derivation.isLongEnough(SecrecyPeriod.longTerm())).isTrue();
        assertThat(derivation.isLongEnough(SecrecyPeriod.until(LAST.minusDays(1))))
                .isFalse();
        assertThat(derivation.isLongEnough(SecrecyPeriod.condition("公布时"))).isFalse();
    }

    @Test
    void aDayThatCannotBeWrittenIsLongTerm() {
        LocalDate lastWritten = LocalDate.of(9999, 12, 31);
        assertThat(of(until(lastWritten)).period()).isEqualTo(SecrecyPeriod.until(lastWritten));
        assertThat(of(source(SecrecyLevel.SECRET, SecrecyPeriod.years(9999))).period())
                .isEqualTo(SecrecyPeriod.longTerm());
    }

    @Test
    void oneConditionOfAllIsTakenOverAndOfSeveralNone() {
        SecrecyPeriod published = SecrecyPeriod.condition("公布时");
        Classification one = source(SecrecyLevel.SECRET, published);
        Classification other = source(SecrecyLevel.SECRET, SecrecyPeriod.condition("完工时"));
        assertThat(of(one, one).period()).isEqualTo(published);
        assertThat(of(one, one).isLongEnough(published)).isTrue();
        assertThat(of(one, other).period()).isEqualTo(SecrecyPeriod.longTerm());
        assertThat(of(one, other, one).period()).isEqualTo(SecrecyPeriod.longTerm());
        assertThat(of(other, one, one).period()).isEqualTo(SecrecyPeriod.longTerm());
        assertThat(of(until(LAST), one).period()).isEqualTo(SecrecyPeriod.longTerm());
        assertThat(of(one, until(LAST)).period()).isEqualTo(SecrecyPeriod.longTerm());
    }

    @Test
    void whatIsNoLongerThanItsSourcesRestsOnTheirBasis() {
        Derivation derivation = of(until(LAST));
        assertThat(derivation.isBasisOf(SecrecyPeriod.until(LAST))).isTrue();
        assertThat(derivation.isBasisOf(SecrecyPeriod.until(LAST.minusDays(1)))).isTrue();
        assertThat(derivation.isBasisOf(SecrecyPeriod.until(LAST.plusDays(1)))).isFalse();
        assertThat(derivation.isBasisOf(SecrecyPeriod.longTerm())).isFalse();
        assertThat(of().isBasisOf(SecrecyPeriod.until(LAST))).isFalse();
    }
}
