package org.secrecy.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.language.Phrase;
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

    private static final Phrase UNCOVERED = Phrase.of(
            "涉密行为应有条款规范，但没有条款涉及{0}", "an act on classified matter must be covered by a gate, but none speaks of {0}");
    private static final Phrase OTHER_KIND =
            Phrase.of("行为应属其所称的种类，但并非“{0}”", "an act must be of the kind that it names, but this is no {0}");

    private final Instrument instrument;
    private final ImmutableList<InstrumentRules> sorted;
    private final ImmutableSet<ActionKind> records;
    private final ImmutableMap<ActionKind, Plan> plans;

    private RuleBook(ImmutableList<InstrumentRules> instruments) {
        checkArgument(!instruments.isEmpty(), "a regulation must hold at least one instrument, but held none");
        this.instrument = instruments.get(0).instrument();
        this.sorted = Plan.sorted(instruments);
        ImmutableSet.Builder<ActionKind> recording = ImmutableSet.builder();
        for (InstrumentRules rules : instruments) {
            recording.addAll(rules.records());
        }
        this.records = recording.build();
        ImmutableMap.Builder<ActionKind, Plan> byKind = ImmutableMap.builder();
        for (ActionKind kind : ActionKinds.standard()) {
            byKind.put(kind, Plan.of(kind, sorted));
        }
        this.plans = byKind.buildOrThrow();
    }

    /** The book of these instruments; the first of them names an act that no gate covers. */
    public static RuleBook of(Iterable<InstrumentRules> instruments) {
        return new RuleBook(ImmutableList.copyOf(instruments));
    }

    /**
     * The decision on this matter. A rule that fails, a matter that no gate covers, one that does not fit the custody, and an act that is
     * not of the kind which it names are undecided.
     */
    public Decision decide(Matter<?> matter) {
        Action action = matter.action();
        Plan plan = plan(action);
        Evaluation evaluation = new Evaluation(plan, matter);
        evaluation.applyRules();
        Supplier<Phrase> undecidable = undecidable(plan, evaluation, matter);
        if (undecidable != null) {
            evaluation.findUndecidable(instrument, undecidable);
        }
        if (!evaluation.isRefused()) {
            evaluation.findArising(true);
        }
        return evaluation.conclude();
    }

    /** Why nothing can be decided, whatever the rules say: this holds for every instrument. Null where something can. */
    private @Nullable Supplier<Phrase> undecidable(Plan plan, Evaluation evaluation, Matter<?> matter) {
        ActionKind kind = matter.action().kind();
        if (!plan.isOfTheLibrary() && !kind.type().isInstance(matter.action())) {
            return () -> OTHER_KIND.with(kind);
        }
        boolean fits = matter.fitsCustody();
        if (!fits && !evaluation.isRefused()) {
            return () -> matter.mismatch().orElseThrow();
        }
        boolean unknown = !fits && matter.carriers().isEmpty();
        boolean covered = evaluation.isCovered() || records.contains(kind) || unknown || !matter.mayBeClassified();
        return covered ? null : () -> UNCOVERED.with(kind);
    }

    /** Which rules apply to this matter, and on which side of each it stands, in the order of instrument and provision. */
    public ImmutableList<RuleOutcome> outcomes(Matter<?> matter) {
        return new Evaluation(plan(matter.action()), matter).outcomes();
    }

    /** What is owed once the act has happened, whatever the decision on it: nothing where it does not fit the custody. */
    public ImmutableList<Obligation> owedAfter(Matter<?> matter) {
        if (!matter.fitsCustody()) {
            return ImmutableList.of();
        }
        Evaluation evaluation = new Evaluation(plan(matter.action()), matter);
        evaluation.findArising(false);
        return evaluation.obligations();
    }

    /**
     * The plan of a kind serves its own values; an act of another class may be of further types, for which there are rules as well. What
     * lies in the kind's own package is taken at its word: to ask whether it is of the type takes longer, and older virtual machines (JDK 17)
     * write down, for all threads, what was asked last.
     */
    Plan plan(Action action) {
        ActionKind kind = action.kind();
        @Nullable Plan plan = plans.get(kind);
        boolean own = action.getClass().getPackageName().equals(kind.type().getPackageName());
        return plan != null && own ? plan : Plan.of(action.getClass(), sorted);
    }
}
