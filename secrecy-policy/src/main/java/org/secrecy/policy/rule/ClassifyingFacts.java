package org.secrecy.policy.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.secrecy.action.CarrierAction;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** The vocabulary of classifying, of changing that, and of ending it. Thread-safe. */
public final class ClassifyingFacts {

    /** Whether the classification is taken over from sources that are still classified. */
    public static final Question<Classify> DERIVED = Question.of(
            Phrase.of("属派生定密", "it is derived"),
            Phrase.of("属原始定密", "it is original"),
            matter -> Derivation.of(matter).isDerived());

    private static final Remedy NAME_A_BASIS =
            new Remedy.Amend("specialBasis", Phrase.of("写明特别依据，或者缩短期限", "name a special basis, or shorten the period"));

    /** Whether the level is taken over from a source that is still classified: no higher than the highest of them. */
    public static final Question<Classify> LEVEL_IS_TAKEN_OVER = Question.of(
            Phrase.of("密级取自来源", "the level is taken over from a source"),
            Phrase.of("密级不取自来源", "the level is not taken over from a source"),
            matter -> Derivation.of(matter).hasLevel(matter.action().level()));

    /** Whether the level is above what this unit may classify. */
    public static final Question<Classify> ABOVE_THE_CEILING = Question.of(
            Phrase.of("密级超出本单位定密权限", "the level is above what this unit may classify"),
            Phrase.of("密级在本单位定密权限以内", "the level is within what this unit may classify"),
            matter -> isAboveCeiling(matter, matter.action().level()));

    /** The level is no lower than the highest of the sources. */
    public static final Requirement<Classify> NO_LOWER_THAN_ITS_SOURCES = Question.<Classify>of(
                    Phrase.of("密级不低于来源的最高密级", "the level is not below the highest source's"),
                    Phrase.of("低于来源", "it is below"),
                    matter -> matter.action()
                            .level()
                            .isAtLeast(Derivation.of(matter).level()))
            .isTrue()
            .curedBy(matter -> new Remedy.SetLevel(Derivation.of(matter).level()));

    /** The period is no shorter than the longest of the sources. */
    public static final Requirement<Classify> NO_SHORTER_THAN_ITS_SOURCES = Question.<Classify>of(
                    Phrase.of("期限不短于来源的期限", "the period is not shorter than its sources'"),
                    Phrase.of("短于来源", "it is shorter"),
                    matter -> Derivation.of(matter)
                            .isLongEnough(effective(matter, matter.action().level())))
            .isTrue()
            .curedBy(matter -> higherOrLonger(matter));

    /** The period is within the longest for its level, or has a special basis. */
    public static final Requirement<Classify> WITHIN_THE_LONGEST = Question.<Classify>of(
                    Phrase.of(
                            "期限不超过该密级的最长期限，或者有特别依据",
                            "the period is within the longest for its level, or has a special basis"),
                    Phrase.of("超过最长期限或为长期，且没有特别依据", "it is longer, or long-term, without one"),
                    matter -> isAllowed(matter, matter.action().level()))
            .isTrue()
            .curedBy(ClassifyingFacts::shorterOrFounded);

    /** Whether a period is stated. */
    public static final Question<Classify> PERIOD_IS_STATED = Question.of(
            Phrase.of("写明保密期限", "the period is stated"),
            Phrase.of("没有写明保密期限，按最长期限计", "none is stated, and the longest counts"),
            matter -> matter.action().period().isPresent());

    /** Whether the level is raised, and above what this unit may classify. */
    public static final Question<ChangeLevel> RAISED_ABOVE_THE_CEILING = Question.of(
            Phrase.of("密级提高且超出本单位定密权限", "the level is raised above what this unit may classify"),
            Phrase.of("密级没有提高到本单位定密权限以上", "the level is not raised above what this unit may classify"),
            matter -> isAboveCeiling(matter, matter.action().level())
                    && classification(matter)
                            .flatMap(Classification::level)
                            .filter(before -> !before.isAtLeast(matter.action().level()))
                            .isPresent());

    /** The period that the carrier has is within the longest for the new level, or has a special basis. */
    public static final Requirement<ChangeLevel> WITHIN_THE_LONGEST_OF_THE_NEW_LEVEL = Question.<ChangeLevel>of(
                    Phrase.of(
                            "自原定密日起的期限不超过新密级的最长期限，或者有特别依据",
                            "the period, from the first classification, is within the longest for the new level, or has a special basis"),
                    Phrase.of("超过最长期限或为长期，且没有特别依据", "it is longer, or long-term, without one"),
                    matter -> matter.action().specialBasis().isPresent()
                            || isWithin(
                                    matter,
                                    matter.action().level(),
                                    classification(matter).flatMap(Classification::period)))
            .demandedOf("specialBasis", "写明特别依据", "name a special basis");

    /** The new period is within the longest for the level, or has a special basis. */
    public static final Requirement<ExtendPeriod> EXTENDED_WITHIN_THE_LONGEST = Question.<ExtendPeriod>of(
                    Phrase.of(
                            "自原定密日起的新期限不超过该密级的最长期限，或者有特别依据",
                            "the new period, from the first classification, is within the longest for the level, or has a special basis"),
                    Phrase.of("超过最长期限或为长期，且没有特别依据", "it is longer, or long-term, without one"),
                    matter -> matter.action().specialBasis().isPresent()
                            || classification(matter)
                                    .flatMap(Classification::level)
                                    .map(level -> isWithin(
                                            matter,
                                            level,
                                            Optional.of(matter.action().period())))
                                    .orElse(true))
            .demandedOf("specialBasis", "写明特别依据，或者缩短期限", "name a special basis, or shorten the period");

    /** Whether the carrier is known and no state secret, or no longer one. */
    public static final Question<CarrierAction> NO_STATE_SECRET = Question.of(
            Phrase.of("载体不是或不再是国家秘密", "the carrier is no state secret, or no longer one"),
            Phrase.of("载体是国家秘密", "the carrier is a state secret"),
            matter -> classification(matter)
                    .filter(classification -> !classification.isClassifiedOn(matter.day()))
                    .isPresent());

    /** Whether the carrier is known and its period is no condition. */
    public static final Question<FulfilCondition> PERIOD_IS_NO_CONDITION = Question.of(
            Phrase.of("载体的期限不是条件", "the carrier's period is no condition"),
            Phrase.of("载体的期限是条件", "the carrier's period is a condition"),
            matter -> classification(matter)
                    .filter(classification -> classification
                            .period()
                            .filter(SecrecyPeriod.Condition.class::isInstance)
                            .isEmpty())
                    .isPresent());

    private ClassifyingFacts() {}

    private static Optional<Classification> classification(Matter<? extends CarrierAction> matter) {
        return matter.custody().map(custody -> custody.carrier().classification());
    }

    private static boolean isAboveCeiling(Matter<?> matter, SecrecyLevel level) {
        return !matter.settings().value(Parameters.CEILING_OF_CLASSIFICATION).isAtLeast(level);
    }

    /** The period that counts: the longest where none is stated. */
    private static SecrecyPeriod effective(Matter<? extends Classify> matter, SecrecyLevel level) {
        return matter.action().period().orElseGet(() -> SecrecyPeriod.years(longestYears(matter, level)));
    }

    private static boolean isAllowed(Matter<? extends Classify> matter, SecrecyLevel level) {
        return matter.action().specialBasis().isPresent()
                || isWithin(matter.day(), level, matter.action().period(), matter)
                || Derivation.of(matter).isBasisOf(effective(matter, level));
    }

    /** Counted from the day on which the carrier was classified. */
    private static boolean isWithin(
            Matter<? extends CarrierAction> matter, SecrecyLevel level, Optional<SecrecyPeriod> period) {
        return classification(matter)
                .flatMap(Classification::classifiedOn)
                .map(since -> isWithin(since, level, period, matter))
                .orElse(true);
    }

    /** None stated is the longest; a condition counts as within it. */
    private static boolean isWithin(
            LocalDate since, SecrecyLevel level, Optional<SecrecyPeriod> period, Matter<?> matter) {
        if (period.isEmpty() || period.get() instanceof SecrecyPeriod.Condition) {
            return true;
        }
        LocalDate longest = since.plusYears(longestYears(matter, level));
        return period.get()
                .lastSecretDay(since)
                .filter(last -> !last.isAfter(longest))
                .isPresent();
    }

    private static int longestYears(Matter<?> matter, SecrecyLevel level) {
        return matter.settings()
                .value(
                        switch (level) {
                            case TOP_SECRET -> Parameters.LONGEST_YEARS_TOP_SECRET;
                            case HIGHLY_SECRET -> Parameters.LONGEST_YEARS_HIGHLY_SECRET;
                            case SECRET -> Parameters.LONGEST_YEARS_SECRET;
                        });
    }

    /** The level that the sources ask, where the longest period of that is long enough and none is stated; else the period. */
    private static Remedy higherOrLonger(Matter<? extends Classify> matter) {
        Derivation derivation = Derivation.of(matter);
        boolean higherWillDo = !matter.action().level().isAtLeast(derivation.level())
                && derivation.isLongEnough(effective(matter, derivation.level()));
        return higherWillDo ? new Remedy.SetLevel(derivation.level()) : new Remedy.SetPeriod(derivation.period());
    }

    /** What a derived classification must take over anyway, where that cures it as well; else a basis. */
    private static Remedy shorterOrFounded(Matter<? extends Classify> matter) {
        Derivation derivation = Derivation.of(matter);
        if (derivation.isDerived()) {
            boolean low = !matter.action().level().isAtLeast(derivation.level());
            if (low && isAllowed(matter, derivation.level())) {
                return new Remedy.SetLevel(derivation.level());
            }
            if (!derivation.isLongEnough(effective(matter, matter.action().level()))) {
                return new Remedy.SetPeriod(derivation.period());
            }
        }
        return NAME_A_BASIS;
    }
}
