package org.secrecy.testkit.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.ProvisionNumber;

/**
 * What tests have exercised of one provision. Immutable and thread-safe.
 *
 * @param number its number
 * @param summary what it asks
 * @param rules the rules that claim it
 * @param duties the duties that claim it
 * @param owedByCalendar whether something is owed under it by the calendar, which no decision shows: only a test that names it can
 * @param passed the tests that name it and passed
 * @param failed the tests that name it and did not pass
 */
public record CoveredProvision(
        ProvisionNumber number,
        Phrase summary,
        ImmutableList<RuleSides> rules,
        ImmutableList<DutyCount> duties,
        boolean owedByCalendar,
        ImmutableSet<String> passed,
        ImmutableSet<String> failed) {

    /** How far a provision is covered. */
    public enum Standing {

        /** Nothing shows that it was exercised. */
        MISSING,

        /** It was exercised, but a side of one of its rules was not. */
        PARTLY,

        /** It was exercised, and so was every side of its rules. */
        COVERED,

        /** It is conduct, or the form of a type: nothing decides it, so it does not count. */
        NOT_DECIDED
    }

    /** What shows that it was exercised. */
    public ImmutableSet<Evidence> evidence() {
        ImmutableSet.Builder<Evidence> evidence = ImmutableSet.builder();
        if (rules.stream().anyMatch(RuleSides::isExercised)) {
            evidence.add(Evidence.RULE);
        }
        if (duties.stream().anyMatch(DutyCount::arose)) {
            evidence.add(Evidence.DUTY);
        }
        if (!passed.isEmpty()) {
            evidence.add(Evidence.TEST);
        }
        return evidence.build();
    }

    /** How far it is covered. */
    public Standing standing() {
        if (rules.isEmpty() && duties.isEmpty() && !owedByCalendar) {
            return Standing.NOT_DECIDED;
        }
        if (evidence().isEmpty()) {
            return Standing.MISSING;
        }
        return rules.stream().allMatch(RuleSides::isExercised) ? Standing.COVERED : Standing.PARTLY;
    }
}
