package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Severity;

/**
 * One pass over a plan for one matter. What fails is undecided, never a permission. Used once, by one thread.
 */
final class Evaluation {

    /** The answer to an inquiry that fails. */
    static final int FAILED = -1;

    private static final Phrase FAILURE = Phrase.of("规则应能判定，但出错：{0}", "the rule must be evaluated, but failed: {0}");

    private final Plan plan;
    private final Matter<Action> matter;
    private final byte @Nullable [] remembered;

    // Mostly, no more than two are found, and a list is made of them at the end; where there are more, as they are
    // found.
    private @Nullable Finding first;
    private @Nullable Finding second;
    private ImmutableList.@Nullable Builder<Finding> several;

    private boolean refused;
    private boolean covered;

    private long failing;

    // Of the first inquiries, which were answered by no or none, or by yes or the first value; and which by the latter.
    private long answered;
    private long affirmed;

    @SuppressWarnings("unchecked") // the matter is only read
    Evaluation(Plan plan, Matter<?> matter) {
        this.plan = plan;
        this.matter = (Matter<Action>) matter;
        this.remembered = plan.isWorthRemembering() ? new byte[plan.inquiries()] : null;
    }

    void applyRules() {
        for (int index = 0; index < plan.ruleBlocks(); index++) {
            Block block = plan.rules(index);
            long applying = block.applying(this);
            long failed = failing;
            while (applying != 0) {
                int row = Long.numberOfTrailingZeros(applying);
                applying &= applying - 1;
                Plan.Step step = plan.step(block.first() + row);
                if ((failed >>> row & 1) != 0) {
                    findFailure(step.instrument(), step.rule().provision(), "condition");
                } else {
                    covered |= step.rule().covers();
                    apply(step);
                }
            }
        }
    }

    private void apply(Plan.Step step) {
        Requirement<Action> requirement = step.requirement();
        int answer = requirement == null ? Inquiry.NO : answer(step.required());
        if (answer == FAILED) {
            findFailure(step.instrument(), step.rule().provision(), "requirement");
        } else if (requirement == null || !requirement.condition().isMadeTrueBy(answer)) {
            findBroken(step);
        }
    }

    private void findBroken(Plan.Step step) {
        Finding finding;
        try {
            finding = step.finding(matter);
        } catch (RuntimeException failed) {
            findFailure(
                    step.instrument(),
                    step.rule().provision(),
                    failed.getClass().getSimpleName());
            return;
        }
        find(finding);
    }

    /**
     * The duties that arise, by blocks; null where none does.
     *
     * @param strictly whether a duty that fails makes the act undecided; else it is passed over, for what happened, happened
     */
    long @Nullable [] arising(boolean strictly) {
        long[] arising = null;
        for (int index = 0; index < plan.dutyBlocks(); index++) {
            Block block = plan.duties(index);
            long applying = block.applying(this);
            long failed = failing;
            for (long rest = applying; rest != 0; rest &= rest - 1) {
                int row = Long.numberOfTrailingZeros(rest);
                Plan.OwedStep step = plan.owed(block.first() + row);
                String failure = (failed >>> row & 1) != 0 ? "duty" : failure(step);
                if (failure != null) {
                    applying &= ~(1L << row);
                    if (strictly) {
                        findFailure(step.instrument(), step.duty().provision(), failure);
                    }
                }
            }
            if (applying != 0) {
                arising = arising == null ? new long[plan.dutyBlocks()] : arising;
                arising[index] = applying;
            }
        }
        return arising;
    }

    /** Why the duty can't be worked out; null where it can. */
    private @Nullable String failure(Plan.OwedStep step) {
        try {
            if (!plan.isOfTheLibrary() || !step.duty().isSure(matter)) {
                step.duty().obligations(step.instrument(), matter);
            }
            return null;
        } catch (RuntimeException failed) {
            return failed.getClass().getSimpleName();
        }
    }

    /** On which side of each rule the matter stands. */
    ImmutableList<RuleOutcome> outcomes() {
        ImmutableList.Builder<RuleOutcome> outcomes = ImmutableList.builder();
        for (int number = 0; number < plan.steps(); number++) {
            Plan.Step step = plan.step(number);
            outcomes.add(new RuleOutcome(step.instrument(), step.rule(), side(step)));
        }
        return outcomes.build();
    }

    private RuleOutcome.Side side(Plan.Step step) {
        boolean failed = false;
        for (Condition<?> condition : step.rule().when()) {
            int answer = ask(untyped(condition).inquiry());
            if (answer != FAILED && !condition.isMadeTrueBy(answer)) {
                return RuleOutcome.Side.DOES_NOT_APPLY;
            }
            failed |= answer == FAILED;
        }
        if (failed || step.requirement() == null) {
            return failed ? RuleOutcome.Side.FAILED : RuleOutcome.Side.BROKEN;
        }
        Condition<Action> required = step.requirement().condition();
        int answer = ask(required.inquiry());
        if (answer == FAILED) {
            return RuleOutcome.Side.FAILED;
        }
        return required.isMadeTrueBy(answer) ? RuleOutcome.Side.SATISFIED : RuleOutcome.Side.BROKEN;
    }

    /** Takes note of the rules of the block last asked that would apply but for conditions that fail. */
    void note(long failing) {
        this.failing = failing;
    }

    /** The answer to the inquiry of this number. */
    int answer(int number) {
        if (remembered == null) {
            return number < Long.SIZE ? answerOfFirst(number) : ask(plan.inquiry(number));
        }
        if (remembered[number] == 0) {
            int answer = ask(plan.inquiry(number));
            remembered[number] = (byte) (answer == FAILED ? FAILED : answer + 1);
        }
        return remembered[number] == FAILED ? FAILED : remembered[number] - 1;
    }

    /** What a rule requires, another often takes for granted; so the first two answers are remembered, which needs next to no room. */
    private int answerOfFirst(int number) {
        long bit = 1L << number;
        if ((answered & bit) != 0) {
            return (affirmed & bit) != 0 ? Inquiry.YES : Inquiry.NO;
        }
        int answer = ask(plan.inquiry(number));
        answered |= answer == Inquiry.YES || answer == Inquiry.NO ? bit : 0;
        affirmed |= answer == Inquiry.YES ? bit : 0;
        return answer;
    }

    private int ask(Inquiry<Action> inquiry) {
        try {
            return inquiry.answer(matter);
        } catch (RuntimeException failed) {
            return FAILED;
        }
    }

    void findUndecidable(Instrument instrument, Supplier<Phrase> reason) {
        find(Finding.undecidable(instrument, reason));
    }

    private void findFailure(Instrument instrument, ProvisionNumber provision, String what) {
        find(Finding.of(Severity.UNDECIDED, instrument, provision, () -> FAILURE.with(what)));
    }

    private void find(Finding finding) {
        if (first == null) {
            first = finding;
        } else if (second == null) {
            second = finding;
        } else {
            several = several == null
                    ? ImmutableList.<Finding>builder().add(first).add(second)
                    : several;
            several.add(finding);
        }
        refused |= finding.severity() != Severity.ADVICE;
    }

    boolean isCovered() {
        return covered;
    }

    boolean isRefused() {
        return refused;
    }

    ImmutableList<Finding> findings() {
        if (first == null) {
            return ImmutableList.of();
        }
        if (second == null) {
            return ImmutableList.of(first);
        }
        return several == null ? ImmutableList.of(first, second) : several.build();
    }

    // The plan holds only rules whose type the act is; so the cast can't fail.
    @SuppressWarnings("unchecked")
    private static Condition<Action> untyped(Condition<?> condition) {
        return (Condition<Action>) condition;
    }
}
