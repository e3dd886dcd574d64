package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;

/**
 * What a book of rules has to do for one kind of act: what it asks, each once, and the rules and duties in blocks, by the numbers of
 * what they ask. Immutable and thread-safe.
 */
final class Plan {

    /** Beyond one block of rules and one of duties the same is asked so often that answers are worth remembering. */
    private static final int BLOCKS_THAT_NEED_NO_MEMORY = 2;

    private static final int NOTHING = -1;

    private final Inquiry<Action>[] inquiries;
    private final Step[] steps;
    private final OwedStep[] owed;
    private final int[] required;
    private final Block[] ruleBlocks;
    private final Block[] dutyBlocks;

    private final boolean ofTheLibrary;

    private Plan(List<Step> steps, List<OwedStep> owed, boolean ofTheLibrary) {
        this.ofTheLibrary = ofTheLibrary;
        Inquiries asked = new Inquiries();
        this.steps = steps.toArray(Step[]::new);
        this.owed = owed.toArray(OwedStep[]::new);
        this.ruleBlocks = Block.of(conditionsOfRules(), asked);
        this.required = new int[steps.size()];
        for (int number = 0; number < required.length; number++) {
            required[number] = this.steps[number].required(asked);
        }
        this.dutyBlocks = Block.of(conditionsOfDuties(), asked);
        this.inquiries = asked.toArray();
    }

    private List<List<? extends Condition<?>>> conditionsOfRules() {
        List<List<? extends Condition<?>>> conditions = new ArrayList<>(steps.length);
        for (Step step : steps) {
            conditions.add(step.rule.when());
        }
        return conditions;
    }

    private List<List<? extends Condition<?>>> conditionsOfDuties() {
        List<List<? extends Condition<?>>> conditions = new ArrayList<>(owed.length);
        for (OwedStep step : owed) {
            conditions.add(step.duty.when());
        }
        return conditions;
    }

    /** A rule of an instrument; what it requires, where it does not forbid the act as such. */
    record Step(
            Instrument instrument, Rule<?> rule, @Nullable Requirement<Action> requirement) {

        @SuppressWarnings("unchecked") // a plan holds only rules whose type the act is
        static Step of(Instrument instrument, Rule<?> rule) {
            return new Step(
                    instrument, rule, (Requirement<Action>) rule.requirement().orElse(null));
        }

        private int required(Inquiries asked) {
            return requirement == null
                    ? NOTHING
                    : asked.number(requirement.condition().inquiry());
        }
    }

    /** A duty of an instrument. */
    record OwedStep(Instrument instrument, Duty<Action> duty) {

        @SuppressWarnings("unchecked") // a plan holds only duties whose type the act is
        static OwedStep of(Instrument instrument, Duty<?> duty) {
            return new OwedStep(instrument, (Duty<Action>) duty);
        }
    }

    /** The plan for the library's own acts of this kind. */
    static Plan of(ActionKind kind, List<InstrumentRules> instruments) {
        return of(kind.type(), instruments, true);
    }

    /**
     * The plan for acts of a class of somebody else's, of which nothing is sure.
     *
     * @param instruments in order of their codes, the rules and duties of each {@linkplain #sorted in order} as well
     */
    static Plan of(Class<? extends Action> type, List<InstrumentRules> instruments) {
        return of(type, instruments, false);
    }

    private static Plan of(Class<? extends Action> type, List<InstrumentRules> instruments, boolean ofTheLibrary) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        ImmutableList.Builder<OwedStep> owed = ImmutableList.builder();
        for (InstrumentRules rules : instruments) {
            for (Rule<?> rule : rules.rules()) {
                if (rule.type().isAssignableFrom(type)) {
                    steps.add(Step.of(rules.instrument(), rule));
                }
            }
            for (Duty<?> duty : rules.duties()) {
                if (duty.type().isAssignableFrom(type)) {
                    owed.add(OwedStep.of(rules.instrument(), duty));
                }
            }
        }
        return new Plan(steps.build(), owed.build(), ofTheLibrary);
    }

    /** The instruments in order of their codes, the rules and duties of each in order of their provisions, then of their words. */
    static ImmutableList<InstrumentRules> sorted(List<InstrumentRules> instruments) {
        List<InstrumentRules> byCode = new ArrayList<>(instruments);
        byCode.sort(Comparator.comparing(rules -> rules.instrument().code()));
        ImmutableList.Builder<InstrumentRules> sorted = ImmutableList.builder();
        for (InstrumentRules rules : byCode) {
            sorted.add(new InstrumentRules(
                    rules.instrument(),
                    sorted(rules.rules(), Rule::provision),
                    sorted(rules.duties(), Duty::provision),
                    rules.records()));
        }
        return sorted.build();
    }

    private static <T> ImmutableList<T> sorted(ImmutableList<T> given, Function<T, ProvisionNumber> provision) {
        List<Placed<T>> placed = new ArrayList<>(given.size());
        for (T thing : given) {
            placed.add(new Placed<>(thing, provision.apply(thing), thing.toString()));
        }
        placed.sort(null);
        ImmutableList.Builder<T> sorted = ImmutableList.builderWithExpectedSize(given.size());
        for (Placed<T> each : placed) {
            sorted.add(each.thing);
        }
        return sorted.build();
    }

    /** A rule or a duty, by which it is put in order: its provision, then its words. */
    private record Placed<T>(T thing, ProvisionNumber provision, String words) implements Comparable<Placed<T>> {

        @Override
        public int compareTo(Placed<T> other) {
            int byProvision = provision.compareTo(other.provision);
            return byProvision == 0 ? words.compareTo(other.words) : byProvision;
        }
    }

    /** Whether the acts are of the library's own classes, whose members are all there. */
    boolean isOfTheLibrary() {
        return ofTheLibrary;
    }

    /** The inquiry of this number. */
    Inquiry<Action> inquiry(int number) {
        return inquiries[number];
    }

    /** How many inquiries there are. */
    int inquiries() {
        return inquiries.length;
    }

    /** Whether an evaluation should remember the answers. */
    boolean isWorthRemembering() {
        return ruleBlocks.length + dutyBlocks.length > BLOCKS_THAT_NEED_NO_MEMORY;
    }

    /** The rule of this number, in the order of instrument and provision. */
    Step step(int number) {
        return steps[number];
    }

    /** The number of the inquiry that what a rule requires makes; of a rule that forbids an act as such there is none. */
    int required(int step) {
        return required[step];
    }

    /** How many rules there are. */
    int steps() {
        return steps.length;
    }

    /** The duty of this number, in the order of instrument and provision. */
    OwedStep owed(int number) {
        return owed[number];
    }

    /** The rules in blocks, how many. */
    int ruleBlocks() {
        return ruleBlocks.length;
    }

    /** A block of rules. */
    Block rules(int block) {
        return ruleBlocks[block];
    }

    /** The duties in blocks, how many. */
    int dutyBlocks() {
        return dutyBlocks.length;
    }

    /** A block of duties. */
    Block duties(int block) {
        return dutyBlocks[block];
    }
}
