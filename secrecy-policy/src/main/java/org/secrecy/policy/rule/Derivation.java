package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.Classify;

/**
 * What the sources of a derived classification ask of it: those that are still classified on the day (provision 3.1.1). Immutable and
 * thread-safe.
 */
final class Derivation {

    private final LocalDate day;
    private final @Nullable SecrecyLevel level;
    private final @Nullable LocalDate latest;
    private final @Nullable SecrecyPeriod common;

    private Derivation(LocalDate day, ImmutableList<Classification> sources) {
        this.day = day;
        SecrecyLevel highest = null;
        LocalDate last = null;
        SecrecyPeriod same = null;
        boolean dated = true;
        for (Classification source : sources) { // no stream: each decision makes several of these
            if (source.isClassifiedOn(day)) {
                SecrecyPeriod period = source.period().orElse(null);
                // Of the first source; null once another has another, and so to the end, for null is no condition.
                same = highest == null || Objects.equals(period, same) ? period : null;
                SecrecyLevel one = source.level().orElseThrow();
                highest = highest == null || one.isAtLeast(highest) ? one : highest;
                LocalDate end = source.lastSecretDay().orElse(null);
                dated &= end != null;
                last = last == null || (end != null && end.isAfter(last)) ? end : last;
            }
        }
        this.level = highest;
        this.latest = dated ? last : null;
        this.common = same;
    }

    /** What the sources of this act ask. */
    static Derivation of(Matter<? extends Classify> matter) {
        return new Derivation(matter.day(), matter.action().sources());
    }

    /** Whether there is such a source at all. */
    boolean isDerived() {
        return level != null;
    }

    /** Whether a source is of this level, or a higher one. */
    boolean hasLevel(SecrecyLevel wanted) {
        return level != null && level.isAtLeast(wanted);
    }

    /** The highest level of a source. */
    SecrecyLevel level() {
        return Optional.ofNullable(level).orElseThrow();
    }

    /** The shortest period that will do: to the latest last secret day, the sources' one condition, or long-term. */
    SecrecyPeriod period() {
        if (latest != null) {
            return latest.getYear() > SecrecyPeriod.LONGEST_YEARS
                    ? SecrecyPeriod.longTerm() // no date can be written for it
                    : SecrecyPeriod.until(latest);
        }
        return common instanceof SecrecyPeriod.Condition ? common : SecrecyPeriod.longTerm();
    }

    /** Whether matter of this period, classified on the day, stays secret as long as its sources. */
    boolean isLongEnough(SecrecyPeriod period) {
        if (latest == null) {
            return period.equals(period());
        }
        return period instanceof SecrecyPeriod.LongTerm
                || period.lastSecretDay(day)
                        .filter(last -> !last.isBefore(latest))
                        .isPresent();
    }

    /** Whether the period only takes over what a source has, so that the source's basis is its basis (provision 3.1.2). */
    boolean isBasisOf(SecrecyPeriod period) {
        if (!isDerived()) {
            return false;
        }
        return period.equals(period())
                || (latest != null
                        && period.lastSecretDay(day)
                                .filter(last -> !last.isAfter(latest))
                                .isPresent());
    }
}
