package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Severity;

/**
 * One pass over a plan for one matter. Each condition is asked at most once; what fails is undecided, never a permission. Used once,
 * by one thread.
 */
final class Evaluation {

    private static final Phrase FAILED = Phrase.of("规则应能判定，但出错：{0}", "the rule must be evaluated, but failed: {0}");

    private final Plan plan;
    private final Matter<?> matter;
    private final Truth[] truths;
    private final List<Finding> findings = new ArrayList<>();
    private boolean covered;

    /** What is known of a condition. */
    private enum Truth {
        TRUE,
        FALSE,
        FAILED
    }

    Evaluation(Plan plan, Matter<?> matter) {
        this.plan = plan;
        this.matter = matter;
        this.truths = new Truth[plan.conditions().size()];
    }

    void applyRules() {
        for (Plan.Step step : plan.steps()) {
            Truth applies = all(step.when());
            covered |= applies == Truth.TRUE && step.rule().covers();
            if (applies == Truth.FAILED) {
                findFailure(step.instrument(), step.rule().provision(), "condition");
            } else if (applies == Truth.TRUE) {
                apply(step);
            }
        }
    }

    private void apply(Plan.Step step) {
        if (step.required() == Plan.NO_CONDITION) {
            findings.add(Finding.of(
                    Severity.FORBIDDEN,
                    step.instrument(),
                    step.rule().provision(),
                    () -> step.rule().prohibition(matter.action().kind())));
            return;
        }
        Truth satisfied = truth(step.required());
        if (satisfied == Truth.FAILED) {
            findFailure(step.instrument(), step.rule().provision(), "requirement");
        } else if (satisfied == Truth.FALSE) {
            findUnsatisfied(step);
        }
    }

    private void findUnsatisfied(Plan.Step step) {
        Requirement<?> requirement = step.rule().requirement().orElseThrow();
        Severity severity = step.rule().effect().severity();
        ProvisionNumber provision = step.rule().provision();
        try {
            findings.add(
                    severity == Severity.LACKING
                            ? Finding.lacking(
                                    step.instrument(), provision, () -> failure(requirement), remedy(requirement))
                            : Finding.of(severity, step.instrument(), provision, () -> failure(requirement)));
        } catch (RuntimeException failed) {
            findFailure(step.instrument(), provision, failed.getClass().getSimpleName());
        }
    }

    /** On which side of each rule the matter stands. */
    ImmutableList<RuleOutcome> outcomes() {
        return plan.steps().stream()
                .map(step -> new RuleOutcome(step.instrument(), step.rule(), side(step)))
                .collect(ImmutableList.toImmutableList());
    }

    private RuleOutcome.Side side(Plan.Step step) {
        Truth applies = all(step.when());
        if (applies == Truth.FALSE) {
            return RuleOutcome.Side.DOES_NOT_APPLY;
        }
        Truth satisfied = step.required() == Plan.NO_CONDITION ? Truth.FALSE : truth(step.required());
        if (applies == Truth.FAILED || satisfied == Truth.FAILED) {
            return RuleOutcome.Side.FAILED;
        }
        return satisfied == Truth.TRUE ? RuleOutcome.Side.SATISFIED : RuleOutcome.Side.BROKEN;
    }

    void findUndecidable(Instrument instrument, Phrase reason) {
        findings.add(Finding.undecidable(instrument, () -> reason));
    }

    private void findFailure(Instrument instrument, ProvisionNumber provision, String what) {
        findings.add(Finding.of(Severity.UNDECIDED, instrument, provision, () -> FAILED.with(what)));
    }

    boolean isCovered() {
        return covered;
    }

    boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.ADVICE);
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * What is owed after the act.
     *
     * @param strictly whether a duty that fails makes the act undecided; else it is passed over, for what happened, happened
     */
    ImmutableList<Obligation> obligations(boolean strictly) {
        Map<Duty<?>, ImmutableList<Obligation>> owed = new LinkedHashMap<>();
        for (Plan.OwedStep step : plan.owed()) {
            try {
                Truth arises = all(step.when());
                if (arises == Truth.TRUE) {
                    owed.put(step.duty(), obligations(step));
                } else if (arises == Truth.FAILED && strictly) {
                    findFailure(step.instrument(), step.duty().provision(), "duty");
                }
            } catch (RuntimeException failed) {
                if (strictly) {
                    findFailure(
                            step.instrument(),
                            step.duty().provision(),
                            failed.getClass().getSimpleName());
                }
            }
        }
        ImmutableSet<Duty<?>> replaced =
                owed.keySet().stream().flatMap(duty -> duty.replaced().stream()).collect(ImmutableSet.toImmutableSet());
        return owed.entrySet().stream()
                .filter(entry -> !replaced.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** True where all are, false where one is; failed where none is false but one fails. The order does not matter. */
    private Truth all(ImmutableList<Integer> conditions) {
        Truth result = Truth.TRUE;
        for (int number : conditions) {
            Truth truth = truth(number);
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            if (truth == Truth.FAILED) {
                result = Truth.FAILED;
            }
        }
        return result;
    }

    private Truth truth(int number) {
        if (truths[number] == null) {
            truths[number] = ask(plan.conditions().get(number));
        }
        return truths[number];
    }

    private Truth ask(Condition<?> condition) {
        try {
            return untyped(condition).holds(matter) ? Truth.TRUE : Truth.FALSE;
        } catch (RuntimeException failed) {
            return Truth.FAILED;
        }
    }

    private Phrase failure(Requirement<?> requirement) {
        return untyped(requirement.condition()).failure(matter);
    }

    // The plan holds only rules and duties whose type the act is; so the casts below cannot fail.

    @SuppressWarnings("unchecked")
    private Condition<Action> untyped(Condition<?> condition) {
        return (Condition<Action>) condition;
    }

    @SuppressWarnings("unchecked")
    private Remedy remedy(Requirement<?> requirement) {
        return ((Requirement<Action>) requirement).remedy().apply(matter);
    }

    @SuppressWarnings("unchecked")
    private ImmutableList<Obligation> obligations(Plan.OwedStep step) {
        return ((Duty<Action>) step.duty()).obligations(step.instrument(), (Matter<Action>) matter);
    }
}
