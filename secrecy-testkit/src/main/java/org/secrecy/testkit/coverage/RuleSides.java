package org.secrecy.testkit.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.RuleOutcome.Side;

/**
 * How many decisions stood on each side of one rule. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param decisions how many decisions stood on each of the sides that count; see {@link #sidesOf}
 */
public record RuleSides(Rule<?> rule, ImmutableMap<Side, Integer> decisions) {

    /**
     * The sides of a rule that a test can exercise: it keeps the rule and breaks it. An act that a rule forbids as such can't keep it;
     * then it is not one of those that the rule speaks of.
     */
    public static ImmutableList<Side> sidesOf(Rule<?> rule) {
        return ImmutableList.of(rule.requirement().isPresent() ? Side.SATISFIED : Side.DOES_NOT_APPLY, Side.BROKEN);
    }

    /** The sides on which no decision stood. */
    public ImmutableList<Side> missing() {
        return decisions.entrySet().stream()
                .filter(side -> side.getValue() == 0)
                .map(side -> side.getKey())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether some decision stood on each side. */
    public boolean isExercised() {
        return missing().isEmpty();
    }
}
