package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Obligation;

/**
 * The rules of one or more instruments, made ready to decide. Immutable and thread-safe.
 *
 * <p>For each kind of act the rules that may apply are sorted out once, in the order of instrument and provision, so that the order
 * in which they were given does not matter.
 */
public final class RuleBook {

    private final ImmutableList<InstrumentRules> instruments;
    private final ImmutableSet<ActionKind> records;
    private final ImmutableMap<ActionKind, Plan> plans;

    private RuleBook(ImmutableList<InstrumentRules> instruments) {
        this.instruments = instruments;
        this.records =
                instruments.stream().flatMap(rules -> rules.records().stream()).collect(ImmutableSet.toImmutableSet());
        this.plans = ActionKinds.standard().stream()
                .collect(ImmutableMap.toImmutableMap(kind -> kind, kind -> Plan.of(kind.type(), instruments)));
    }

    /** The book of these instruments; the first of them names an act that no gate covers. */
    public static RuleBook of(Iterable<InstrumentRules> instruments) {
        return new RuleBook(ImmutableList.copyOf(instruments));
    }

    /** The decision on this matter. A rule that fails, or a matter that no gate covers, is undecided. */
    public Decision decide(Matter<?> matter) {
        Evaluation evaluation = new Evaluation(plan(matter.action()), matter);
        evaluation.applyRules();
        if (!evaluation.isCovered() && !records.contains(matter.action().kind()) && mayBeClassified(matter)) {
            evaluation.findUncovered(instrument());
        }
        ImmutableList<Obligation> obligations =
                evaluation.isRefused() ? ImmutableList.of() : evaluation.obligations(true);
        return Decision.of(matter.action(), evaluation.findings(), obligations);
    }

    /** What is owed once the act has happened, whatever the decision on it: nothing where it does not fit the custody. */
    public ImmutableList<Obligation> owedAfter(Matter<?> matter) {
        return matter.mismatch().isPresent()
                ? ImmutableList.of()
                : new Evaluation(plan(matter.action()), matter).obligations(false);
    }

    /** An act on a carrier says by its custody whether it is classified; of any other the worst is assumed. */
    private static boolean mayBeClassified(Matter<?> matter) {
        if (matter.action() instanceof CarrierAction
                && matter.custody().isEmpty()
                && matter.carriers().isEmpty()) {
            return false; // not in custody: that is found already, under 1.2.2
        }
        return matter.carriers().isEmpty()
                || matter.carriers().stream()
                        .anyMatch(carrier -> carrier.classification().isClassifiedOn(matter.day()));
    }

    private Instrument instrument() {
        return instruments.get(0).instrument();
    }

    private Plan plan(Action action) {
        @Nullable Plan plan = plans.get(action.kind());
        boolean honest = action.kind().type().isInstance(action);
        return plan != null && honest ? plan : Plan.of(action.getClass(), instruments);
    }
}
