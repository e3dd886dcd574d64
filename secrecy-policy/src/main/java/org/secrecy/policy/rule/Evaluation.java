package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Aftermath;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Severity;

/**
 * One pass over a plan for one matter, and then what comes of it: the duties that arise are worked out into obligations when somebody
 * asks. What fails is undecided, never a permission. Used once, by one thread, until it is {@linkplain #conclude concluded}; immutable
 * and thread-safe from then on.
 *
 * <p>The pass and what comes of it are one object, for an act may be decided for every row of a screen.
 */
final class Evaluation implements Aftermath {

    /** The answer to an inquiry that fails. */
    static final int FAILED = -1;

    private static final Phrase FAILURE = Phrase.of("规则应能判定，但出错：{0}", "the rule must be evaluated, but failed: {0}");

    private final Plan plan;
    private final Matter<Action> matter;
    private byte @Nullable [] remembered;

    // Mostly, no more than two are found; where there are more, they are gathered.
    private @Nullable ImmutableList<Finding> found;
    private ImmutableList.@Nullable Builder<Finding> several;

    private boolean refused;
    private boolean covered;
    private boolean anyFailed;

    // The duties that arise: of the first block, and of the others, where there are any.
    private long arising;
    private long @Nullable [] furtherArising;

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
            long failing = anyFailed ? block.failing(this, applying) : 0;
            while (applying != 0) {
                int row = Long.numberOfTrailingZeros(applying);
                applying &= applying - 1;
                Plan.Step step = plan.step(block.first() + row);
                if ((failing >>> row & 1) != 0) {
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
     * Finds the duties that arise.
     *
     * @param strictly whether a duty that fails makes the act undecided; else it is passed over, for what happened, happened
     */
    void findArising(boolean strictly) {
        for (int index = 0; index < plan.dutyBlocks(); index++) {
            Block block = plan.duties(index);
            long applying = block.applying(this);
            long failing = anyFailed ? block.failing(this, applying) : 0;
            for (long rest = applying; rest != 0; rest &= rest - 1) {
                int row = Long.numberOfTrailingZeros(rest);
                Plan.OwedStep step = plan.owed(block.first() + row);
                String failure = (failing >>> row & 1) != 0 ? "duty" : failure(step);
                if (failure != null) {
                    applying &= ~(1L << row);
                    if (strictly) {
                        findFailure(step.instrument(), step.duty().provision(), failure);
                    }
                }
            }
            arise(index, applying);
        }
    }

    private void arise(int block, long duties) {
        if (block == 0) {
            arising = duties;
        } else if (duties != 0) {
            furtherArising = furtherArising == null ? new long[plan.dutyBlocks()] : furtherArising;
            furtherArising[block] = duties;
        }
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

    /** The answer to the inquiry of this number. */
    int answer(int number) {
        if (remembered == null) {
            int answer = number < Long.SIZE ? answerOfFirst(number) : ask(plan.inquiry(number));
            if (answer == FAILED) { // it will be asked which rules it concerns
                remembered = new byte[plan.inquiries()];
                remembered[number] = FAILED;
            }
            return answer;
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
        } catch (RuntimeException failure) {
            anyFailed = true;
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
        if (found == null) {
            found = ImmutableList.of(finding);
        } else if (found.size() == 1) {
            found = ImmutableList.of(found.get(0), finding);
        } else {
            several = several == null ? ImmutableList.<Finding>builder().addAll(found) : several;
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

    /** The decision that all this makes. What only served to find it is forgotten, so that who keeps the one does not keep the other. */
    Decision conclude() {
        if (remembered != null) { // a collector watches what is written, a hundredth or two of a decision
            remembered = null;
        }
        Action action = matter.action();
        if (found == null) {
            return Decision.permitting(action, this);
        }
        if (several != null) {
            found = several.build();
            several = null;
        }
        return Decision.of(action, found, this);
    }

    @Override
    public boolean requesterInScope() {
        return matter.requesterInScope();
    }

    @Override
    public ImmutableList<Obligation> obligations() {
        if (arising == 0 && furtherArising == null) {
            return ImmutableList.of();
        }
        List<Plan.OwedStep> steps = new ArrayList<>();
        Set<Duty<?>> replaced = new HashSet<>();
        for (int block = 0; block < plan.dutyBlocks(); block++) {
            for (long rest = arising(block); rest != 0; rest &= rest - 1) {
                Plan.OwedStep step = plan.owed(plan.duties(block).first() + Long.numberOfTrailingZeros(rest));
                steps.add(step);
                step.duty().replaced().ifPresent(replaced::add);
            }
        }
        ImmutableList.Builder<Obligation> obligations = ImmutableList.builder();
        for (Plan.OwedStep step : steps) {
            if (!replaced.contains(step.duty())) {
                obligations.addAll(step.duty().obligations(step.instrument(), matter));
            }
        }
        return obligations.build();
    }

    private long arising(int block) {
        if (block == 0) {
            return arising;
        }
        return furtherArising == null ? 0 : furtherArising[block];
    }

    // The plan holds only rules whose type the act is; so the cast can't fail.
    @SuppressWarnings("unchecked")
    private static Condition<Action> untyped(Condition<?> condition) {
        return (Condition<Action>) condition;
    }
}
