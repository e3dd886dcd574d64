package org.secrecy.testkit.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyPeriod;

/**
 * The period that a derived classification takes over from its sources (provision 3.1.1).
 *
 * @param period the period to propose
 * @param lastDay the latest last secret day of the sources; empty for a condition, and for long-term
 */
record DerivedPeriod(SecrecyPeriod period, Optional<LocalDate> lastDay) {

    /** What sources, all of them still classified, ask for; at least one. */
    static DerivedPeriod of(List<Classification> sources) {
        // A condition not yet fulfilled: that very condition if it is the period of every source, otherwise long-term.
        for (Classification source : sources) {
            if (source.lastSecretDay().isEmpty()) {
                boolean all = sources.stream().allMatch(other -> other.period().equals(source.period()));
                SecrecyPeriod endless = all ? source.period().orElseThrow() : SecrecyPeriod.longTerm();
                return new DerivedPeriod(endless, Optional.empty());
            }
        }

        // Otherwise the latest of their last secret days; one in a year of five digits can't be written.
        LocalDate latest = LocalDate.MIN;
        for (Classification source : sources) {
            LocalDate last = source.lastSecretDay().orElseThrow();
            latest = last.isAfter(latest) ? last : latest;
        }
        boolean writable = latest.getYear() <= SecrecyPeriod.LONGEST_YEARS;
        return new DerivedPeriod(
                writable ? SecrecyPeriod.until(latest) : SecrecyPeriod.longTerm(), Optional.of(latest));
    }

    /** Whether what is proposed is secret at least as long. A condition is reached by that very condition alone. */
    boolean isReachedBy(SecrecyPeriod proposed, LocalDate classifiedOn) {
        if (period instanceof SecrecyPeriod.Condition || proposed instanceof SecrecyPeriod.Condition) {
            return proposed.equals(period);
        }
        if (proposed instanceof SecrecyPeriod.LongTerm) {
            return true;
        }
        LocalDate last = proposed.lastSecretDay(classifiedOn).orElseThrow();
        return lastDay.isPresent() && !last.isBefore(lastDay.get());
    }

    /** Whether the sources' special basis counts for what is proposed: it is that period, or ends no later than they. */
    boolean givesItsBasisTo(SecrecyPeriod proposed, LocalDate classifiedOn) {
        Optional<LocalDate> last = proposed.lastSecretDay(classifiedOn);
        return proposed.equals(period)
                || (last.isPresent() && lastDay.isPresent() && !last.get().isAfter(lastDay.get()));
    }
}
