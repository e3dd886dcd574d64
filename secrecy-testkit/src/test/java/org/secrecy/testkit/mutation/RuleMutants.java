package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.policy.rule.Condition;
import org.secrecy.policy.rule.Effect;
import org.secrecy.policy.rule.Requirement;
import org.secrecy.policy.rule.Rule;

/** The mutants of the rules. Thread-safe. */
final class RuleMutants {

    private RuleMutants() {}

    /** Each rule dropped. */
    static Stream<Mutant> dropped() {
        return Book.BUREAU.rules().stream().map(rule -> of(rule, "dropped: " + consequence(rule), ImmutableList.of()));
    }

    /** Each condition of each rule dropped. */
    static Stream<Mutant> withoutACondition() {
        return Book.BUREAU.rules().stream().flatMap(RuleMutants::withoutACondition);
    }

    /** Each condition of each rule altered. */
    static Stream<Mutant> withAnotherCondition() {
        return Book.BUREAU.rules().stream().flatMap(RuleMutants::withAnotherCondition);
    }

    /** Each requirement of each rule altered. */
    static Stream<Mutant> withAnotherRequirement() {
        return Book.BUREAU.rules().stream().flatMap(RuleMutants::withAnotherRequirement);
    }

    private static <A extends Action> Stream<Mutant> withoutACondition(Rule<A> rule) {
        return rule.when().stream()
                .flatMap(condition -> rebuilt(rule, without(rule.when(), condition), rule.requirement()).stream()
                        .map(other -> of(rule, "without: " + condition, ImmutableList.of(other))));
    }

    private static <A extends Action> Stream<Mutant> withAnotherCondition(Rule<A> rule) {
        return rule.when().stream().flatMap(condition -> withAnother(rule, condition));
    }

    private static <A extends Action, B extends Action> Stream<Mutant> withAnother(
            Rule<A> rule, Condition<B> condition) {
        return Conditions.alter(condition)
                .flatMap(altered ->
                        rebuilt(rule, swapped(rule.when(), condition, altered.thing()), rule.requirement()).stream()
                                .map(other -> of(rule, altered.how() + ": " + condition, ImmutableList.of(other))));
    }

    private static <A extends Action> Stream<Mutant> withAnotherRequirement(Rule<A> rule) {
        return rule.requirement().stream().flatMap(requirement -> withAnother(rule, requirement));
    }

    private static <A extends Action, B extends Action> Stream<Mutant> withAnother(
            Rule<A> rule, Requirement<B> requirement) {
        return Conditions.alterRequirement(requirement)
                .flatMap(altered ->
                        rebuilt(rule, rule.when(), Optional.of(RuleMutants.<A>typed(altered.thing()))).stream()
                                .map(other -> of(rule, altered.how() + ": " + requirement, ImmutableList.of(other))));
    }

    /** The rule with these conditions and this requirement; empty where it would forbid every such act, which no rule may. */
    private static <A extends Action> Optional<Rule<A>> rebuilt(
            Rule<A> rule,
            ImmutableList<Condition<? super A>> when,
            Optional<? extends Requirement<? super A>> requirement) {
        if (requirement.isEmpty() && when.isEmpty()) {
            return Optional.empty();
        }
        Rule.Draft<A> draft = rule.redrafted();
        for (Condition<? super A> condition : when) {
            draft = draft.when(condition);
        }
        Function<Rule.Draft<A>, Rule<A>> completed = completion(rule.effect(), requirement);
        return Optional.of(completed.apply(draft));
    }

    private static <A extends Action> Function<Rule.Draft<A>, Rule<A>> completion(
            Effect effect, Optional<? extends Requirement<? super A>> requirement) {
        if (requirement.isEmpty()) {
            return Rule.Draft::forbid;
        }
        Requirement<? super A> asked = requirement.get();
        return switch (effect) {
            case FORBID -> draft -> draft.forbidUnless(asked.condition());
            case DEMAND -> draft -> draft.demand(asked);
            case ASSUME -> draft -> draft.assume(asked.condition());
            case ADVISE -> draft -> draft.advise(asked.condition());
        };
    }

    private static String consequence(Rule<?> rule) {
        return rule.requirement().map(Requirement::toString).orElse("forbidden");
    }

    private static Mutant of(Rule<?> rule, String how, ImmutableList<Rule<?>> others) {
        return Mutant.of(rule, how, Book.replacing(rule, others));
    }

    static <A extends Action> ImmutableList<Condition<? super A>> without(
            ImmutableList<Condition<? super A>> conditions, Condition<?> dropped) {
        return conditions.stream().filter(one -> !one.equals(dropped)).collect(ImmutableList.toImmutableList());
    }

    /** The conditions with another in the place of one that asks the same acts. */
    static <A extends Action> ImmutableList<Condition<? super A>> swapped(
            ImmutableList<Condition<? super A>> conditions, Condition<?> old, Condition<?> other) {
        ImmutableList.Builder<Condition<? super A>> swapped = ImmutableList.builder();
        conditions.forEach(one -> swapped.add(one.equals(old) ? RuleMutants.<A>typed(other) : one));
        return swapped.build();
    }

    @SuppressWarnings("unchecked") // it stands in the place of one that may be asked of these acts
    private static <A extends Action> Condition<? super A> typed(Condition<?> condition) {
        return (Condition<? super A>) condition;
    }

    @SuppressWarnings("unchecked") // it stands in the place of one that may be asked of these acts
    private static <A extends Action> Requirement<? super A> typed(Requirement<?> requirement) {
        return (Requirement<? super A>) requirement;
    }
}
