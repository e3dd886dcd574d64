package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.policy.decision.Instrument;

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
        this.ruleBlocks = Block.of(steps.stream().map(step -> step.rule.when()).toList(), asked);
        this.required = steps.stream().mapToInt(step -> step.required(asked)).toArray();
        this.dutyBlocks = Block.of(owed.stream().map(step -> step.duty.when()).toList(), asked);
        this.inquiries = asked.toArray();
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
            rules.rules().stream()
                    .filter(rule -> rule.type().isAssignableFrom(type))
                    .forEach(rule -> steps.add(Step.of(rules.instrument(), rule)));
            rules.duties().stream()
                    .filter(duty -> duty.type().isAssignableFrom(type))
                    .forEach(duty -> owed.add(OwedStep.of(rules.instrument(), duty)));
        }
        return new Plan(steps.build(), owed.build(), ofTheLibrary);
    }

    /** The instruments in order of their codes, the rules and duties of each in order of their provisions, then of their words. */
    static ImmutableList<InstrumentRules> sorted(List<InstrumentRules> instruments) {
        return instruments.stream()
                .sorted(Comparator.comparing(rules -> rules.instrument().code()))
                .map(rules -> new InstrumentRules(
                        rules.instrument(),
                        sorted(rules.rules(), Rule::provision),
                        sorted(rules.duties(), Duty::provision),
                        rules.records()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T, N extends Comparable<N>> ImmutableList<T> sorted(
            ImmutableList<T> given, Function<T, N> provision) {
        record Placed<T, N>(T thing, N provision, String words) {}
        return given.stream()
                .map(thing -> new Placed<>(thing, provision.apply(thing), thing.toString()))
                .sorted(Comparator.comparing((Placed<T, N> placed) -> placed.provision)
                        .thenComparing(placed -> placed.words))
                .map(Placed::thing)
                .collect(ImmutableList.toImmutableList());
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
