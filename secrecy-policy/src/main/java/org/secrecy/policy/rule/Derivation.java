package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
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
    private final ImmutableList<Classification> sources;

    private Derivation(LocalDate day, ImmutableList<Classification> sources) {
        this.day = day;
        this.sources = sources;
    }

    /** What the sources of this act ask. */
    static Derivation of(Matter<? extends Classify> matter) {
        return new Derivation(
                matter.day(),
                matter.action().sources().stream()
                        .filter(source -> source.isClassifiedOn(matter.day()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Whether there is such a source at all. */
    boolean isDerived() {
        return !sources.isEmpty();
    }

    /** The highest level of a source. */
    SecrecyLevel level() {
        return sources.stream()
                .flatMap(source -> source.level().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The shortest period that will do: to the latest last secret day, the sources' one condition, or long-term. */
    SecrecyPeriod period() {
        Optional<LocalDate> latest = latest();
        if (latest.isPresent()) {
            return latest.get().getYear() > SecrecyPeriod.LONGEST_YEARS
                    ? SecrecyPeriod.longTerm() // no date can be written for it
                    : SecrecyPeriod.until(latest.get());
        }
        ImmutableSet<Optional<SecrecyPeriod>> periods =
                sources.stream().map(Classification::period).collect(ImmutableSet.toImmutableSet());
        return Optional.of(periods)
                .filter(all -> all.size() == 1)
                .flatMap(all -> all.iterator().next())
                .filter(SecrecyPeriod.Condition.class::isInstance)
                .orElseGet(SecrecyPeriod::longTerm);
    }

    /** Whether matter of this period, classified on the day, stays secret as long as its sources. */
    boolean isLongEnough(SecrecyPeriod period) {
        Optional<LocalDate> latest = latest();
        if (latest.isEmpty()) {
            return period.equals(period());
        }
        return period instanceof SecrecyPeriod.LongTerm
                || period.lastSecretDay(day)
                        .filter(last -> !last.isBefore(latest.get()))
                        .isPresent();
    }

    /** Whether the period only takes over what a source has, so that the source's basis is its basis (provision 3.1.2). */
    boolean isBasisOf(SecrecyPeriod period) {
        if (!isDerived()) {
            return false;
        }
        return period.equals(period())
                || latest().flatMap(latest -> period.lastSecretDay(day).filter(last -> !last.isAfter(latest)))
                        .isPresent();
    }

    /** The latest last secret day of a source; empty where one of them has none. */
    private Optional<LocalDate> latest() {
        boolean dated =
                sources.stream().allMatch(source -> source.lastSecretDay().isPresent());
        return sources.stream()
                .filter(source -> dated)
                .flatMap(source -> source.lastSecretDay().stream())
                .max(Comparator.naturalOrder());
    }
}
