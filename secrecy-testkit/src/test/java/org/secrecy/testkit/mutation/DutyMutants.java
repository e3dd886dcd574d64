package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.rule.Condition;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Matter;

/** The mutants of the duties. Thread-safe. */
final class DutyMutants {

    private static final Function<Matter<?>, Decision> STANDARD = Book.standard();

    private static final ImmutableMap<String, UnaryOperator<Obligation>> CHANGES =
            ImmutableMap.<String, UnaryOperator<Obligation>>builder()
                    .put("by the head", with((builder, one) -> builder.debtor(Debtor.of(Post.HEAD))))
                    .put("of something else", with((builder, one) -> builder.subject("head")))
                    .put(
                            "a day earlier",
                            with((builder, one) -> builder.due(one.due().map(day -> day.minusDays(1)))))
                    .put(
                            "a day later",
                            with((builder, one) -> builder.due(one.due().map(day -> day.plusDays(1)))))
                    .put("discharged by nothing", with((builder, one) -> builder.dischargedBy(ImmutableSet.of())))
                    .put("to be handed in to nobody", with((builder, one) -> builder.handedInTo(ImmutableSet.of())))
                    .buildOrThrow();

    private DutyMutants() {}

    /** Each duty dropped. */
    static Stream<Mutant> dropped() {
        return Book.BUREAU.duties().stream()
                .map(duty -> of(duty, "dropped: " + duty.task().english(), ImmutableList.of()));
    }

    /** Each condition of each duty dropped. */
    static Stream<Mutant> withoutACondition() {
        return Book.BUREAU.duties().stream().flatMap(DutyMutants::withoutACondition);
    }

    /** Each condition of each duty altered. */
    static Stream<Mutant> withAnotherCondition() {
        return Book.BUREAU.duties().stream().flatMap(DutyMutants::withAnotherCondition);
    }

    /**
     * Each duty owed by another, of something else, a day earlier or later, discharged by nothing, or not handed in to anybody.
     *
     * @param known what is owed in all cases: only what some of it states can be mistaken
     */
    static Stream<Mutant> owedOtherwise(Collection<Obligation> known) {
        return Book.BUREAU.duties().stream()
                .flatMap(duty -> CHANGES.entrySet().stream()
                        .filter(change -> known.stream()
                                .anyMatch(one -> isOf(duty, one)
                                        && !change.getValue().apply(one).equals(one)))
                        .map(change -> owed(duty, change.getKey(), change.getValue())));
    }

    private static <A extends Action> Stream<Mutant> withoutACondition(Duty<A> duty) {
        return duty.when().stream()
                .map(condition -> of(
                        duty,
                        "without: " + condition,
                        ImmutableList.of(rebuilt(duty, RuleMutants.without(duty.when(), condition)))));
    }

    private static <A extends Action> Stream<Mutant> withAnotherCondition(Duty<A> duty) {
        return duty.when().stream().flatMap(condition -> withAnother(duty, condition));
    }

    private static <A extends Action, B extends Action> Stream<Mutant> withAnother(
            Duty<A> duty, Condition<B> condition) {
        return Conditions.alter(condition)
                .map(altered -> of(
                        duty,
                        altered.how() + ": " + condition,
                        ImmutableList.of(rebuilt(duty, RuleMutants.swapped(duty.when(), condition, altered.thing())))));
    }

    private static <A extends Action> Duty<A> rebuilt(Duty<A> duty, ImmutableList<Condition<? super A>> when) {
        Duty.Draft<A> draft = duty.redrafted();
        when.forEach(draft::when);
        return draft.dischargedBy(duty.dischargedBy().toArray(ActionKind[]::new));
    }

    private static Mutant of(Duty<?> duty, String how, ImmutableList<Duty<?>> others) {
        return Mutant.of(duty, how, Book.replacing(duty, others));
    }

    private static Mutant owed(Duty<?> duty, String how, UnaryOperator<Obligation> change) {
        UnaryOperator<Obligation> changed = one -> isOf(duty, one) ? change.apply(one) : one;
        return Mutant.of(
                duty, "owed " + how + ": " + duty.task().english(), matter -> owing(STANDARD.apply(matter), changed));
    }

    private static UnaryOperator<Obligation> with(BiConsumer<Obligation.Builder, Obligation> change) {
        return one -> {
            Obligation.Builder builder = Obligation.builder().from(one);
            change.accept(builder, one);
            return builder.build();
        };
    }

    private static Decision owing(Decision decision, UnaryOperator<Obligation> change) {
        return Decision.of(
                decision.action(),
                Stream.concat(decision.findings().stream(), decision.advice().stream())
                        .toList(),
                decision.obligations().stream().map(change).toList());
    }

    private static boolean isOf(Duty<?> duty, Obligation obligation) {
        return obligation.provision().equals(duty.provision())
                && obligation.task().equals(duty.task());
    }
}
