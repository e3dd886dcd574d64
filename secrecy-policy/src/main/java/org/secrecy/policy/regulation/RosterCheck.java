package org.secrecy.policy.regulation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;

/**
 * Which units have no part-time secrecy officer on a day (provision 2.0.1): every office and every subordinate unit has one. Immutable
 * and thread-safe.
 *
 * @param day the day
 * @param without the units that have none, in the order given
 */
public record RosterCheck(LocalDate day, ImmutableSet<Unit> without) implements Worded {

    private static final Phrase COMPLETE =
            Phrase.of("2.0.1 各处室和直属单位于{0}都有兼职保密员", "2.0.1: on {0} every unit has a part-time secrecy officer");
    private static final Phrase INCOMPLETE = Phrase.of(
            "2.0.1 各处室和直属单位应有兼职保密员，但{1}于{0}没有",
            "2.0.1: every unit must have a part-time secrecy officer, but on {0} these have none: {1}");

    /** Checks the roster for these units on the day. */
    public static RosterCheck of(Roster roster, Iterable<Unit> units, LocalDate day) {
        return new RosterCheck(
                day, roster.unitsWithout(Post.PART_TIME_SECRECY_OFFICER, ImmutableSet.copyOf(units), day));
    }

    /** Whether every unit has one. */
    public boolean isComplete() {
        return without.isEmpty();
    }

    @Override
    public Phrase words() {
        return isComplete() ? COMPLETE.with(day) : INCOMPLETE.with(day, without);
    }
}
