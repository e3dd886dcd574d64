package org.secrecy.testkit.traceability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.rule.Condition;
import org.secrecy.policy.rule.Effect;
import org.secrecy.policy.rule.Requirement;
import org.secrecy.policy.rule.Rule;

/**
 * Two rules that some act can't both obey, and of which neither speaks for the other's provision. Immutable and thread-safe.
 *
 * @param one the one rule
 * @param other the other rule
 */
public record RuleClash(Rule<?> one, Rule<?> other) {

    /** Every clash of two rules that may apply to one kind of act. */
    public static ImmutableSet<RuleClash> among(List<Rule<?>> rules) {
        ImmutableSet.Builder<RuleClash> clashes = ImmutableSet.builder();
        for (int first = 0; first < rules.size(); first++) {
            for (int second = first + 1; second < rules.size(); second++) {
                RuleClash pair = new RuleClash(rules.get(first), rules.get(second));
                if (pair.isReal()) {
                    clashes.add(pair);
                }
            }
        }
        return clashes.build();
    }

    private boolean isReal() {
        return meetOnOneKind() && canApplyTogether() && cannotBothBeObeyed() && !oneSpeaksForTheOther();
    }

    private boolean meetOnOneKind() {
        return ActionKinds.standard().stream()
                .anyMatch(kind ->
                        one.type().isAssignableFrom(kind.type()) && other.type().isAssignableFrom(kind.type()));
    }

    private boolean canApplyTogether() {
        ImmutableList<Condition<?>> all = Stream.<Condition<?>>concat(one.when().stream(), other.when().stream())
                .collect(ImmutableList.toImmutableList());
        return all.stream().noneMatch(condition -> all.stream().anyMatch(condition::contradicts));
    }

    /** What one demands contradicts what the other demands, or is what the other forbids. */
    private boolean cannotBothBeObeyed() {
        Optional<Condition<?>> ofOne = demanded(one);
        Optional<Condition<?>> ofOther = demanded(other);
        boolean contradictory =
                ofOne.isPresent() && ofOther.filter(ofOne.get()::contradicts).isPresent();
        return contradictory
                || ofOne.filter(wanted -> forbids(other, wanted)).isPresent()
                || ofOther.filter(wanted -> forbids(one, wanted)).isPresent();
    }

    private static Optional<Condition<?>> demanded(Rule<?> rule) {
        return rule.requirement().map(Requirement::condition);
    }

    private static boolean forbids(Rule<?> rule, Condition<?> wanted) {
        return rule.effect() == Effect.FORBID
                && rule.requirement().isEmpty()
                && rule.when().stream().anyMatch(wanted::implies);
    }

    private boolean oneSpeaksForTheOther() {
        return one.claims().contains(other.provision()) || other.claims().contains(one.provision());
    }

    /** Both rules, as sentences. */
    @Override
    public String toString() {
        return one + "  clashes with  " + other;
    }
}
