package org.secrecy.testkit.conformance;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.RuleOutcome;
import org.secrecy.policy.rule.RuleOutcome.Side;
import org.secrecy.testkit.coverage.RuleSides;

/** How many cases stand on each side of each rule of a policy. Immutable and thread-safe. */
public final class RuleCoverage {

    private final ImmutableMultiset<RuleSide> counts;

    private RuleCoverage(Multiset<RuleSide> counts) {
        this.counts = ImmutableMultiset.copyOf(counts);
    }

    private record RuleSide(Rule<?> rule, Side side) {}

    /** The counts of all cases under this policy. */
    public static RuleCoverage of(SecrecyPolicy policy) {
        PolicyDecider decider = PolicyDecider.of(policy);
        Multiset<RuleSide> counts = HashMultiset.create();
        for (ConformanceCase one : ConformanceCases.standard().cases()) {
            for (RuleOutcome outcome : decider.outcomes(one.request())) {
                counts.add(new RuleSide(outcome.rule(), outcome.side()));
            }
        }
        return new RuleCoverage(counts);
    }

    /** How many cases stand on this side of the rule. */
    public int count(Rule<?> rule, Side side) {
        return counts.count(new RuleSide(rule, side));
    }

    /** Each rule that lacks a case on one of its sides, with that side. */
    public ImmutableList<String> missing(Iterable<Rule<?>> rules) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            RuleSides.sidesOf(rule).stream()
                    .filter(side -> count(rule, side) == 0)
                    .map(side -> "no case is " + side + ": " + rule)
                    .forEach(missing::add);
        }
        return missing.build();
    }
}
