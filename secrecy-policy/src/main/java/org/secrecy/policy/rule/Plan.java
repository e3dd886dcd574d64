package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Severity;

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
    private final Block[] ruleBlocks;
    private final Block[] dutyBlocks;

    private final boolean ofTheLibrary;

    private Plan(List<Step> steps, List<OwedStep> owed, boolean ofTheLibrary) {
        this.ofTheLibrary = ofTheLibrary;
        Inquiries asked = new Inquiries();
        List<List<? extends Condition<?>>> conditionsOfRules = new ArrayList<>(steps.size());
        for (Step step : steps) {
            conditionsOfRules.add(step.rule.when());
        }
        this.ruleBlocks = Block.of(conditionsOfRules, asked);
        this.steps = new Step[steps.size()];
        for (int number = 0; number < steps.size(); number++) {
            this.steps[number] = steps.get(number).numbered(asked);
        }
        List<List<? extends Condition<?>>> conditionsOfDuties = new ArrayList<>(owed.size());
        for (OwedStep step : owed) {
            conditionsOfDuties.add(step.duty.when());
        }
        this.dutyBlocks = Block.of(conditionsOfDuties, asked);
        this.owed = owed.toArray(new OwedStep[0]);
        this.inquiries = asked.toArray();
    }

    /**
     * A rule of an instrument.
     *
     * @param requirement what it requires, where it does not forbid the act as such
     * @param required the number of the inquiry that what it requires makes; -1 where there is none, or it is not numbered yet
     */
    record Step(
            Instrument instrument, Rule<?> rule, @Nullable Requirement<Action> requirement, int required) {

        @SuppressWarnings("unchecked") // a plan holds only rules whose type the act is
        static Step of(Instrument instrument, Rule<?> rule) {
            return new Step(
                    instrument, rule, (Requirement<Action>) rule.requirement().orElse(null), NOTHING);
        }

        /** What is found where the rule applies to the matter and is not satisfied: the reason to be worded later, the remedy now. */
        Finding finding(Matter<Action> matter) {
            Severity severity = rule.effect().severity();
            Supplier<Phrase> reason = reason(matter);
            return severity == Severity.LACKING && requirement != null
                    ? Finding.lacking(
                            instrument,
                            rule.provision(),
                            reason,
                            requirement.remedy().apply(matter))
                    : Finding.of(severity, instrument, rule.provision(), reason);
        }

        private Supplier<Phrase> reason(Matter<Action> matter) {
            if (requirement == null) {
                return () -> rule.prohibition(matter.action().kind());
            }
            Condition<Action> condition = requirement.condition();
            return () -> condition.failure(matter);
        }

        private Step numbered(Inquiries asked) {
            return requirement == null
                    ? this
                    : new Step(
                            instrument,
                            rule,
                            requirement,
                            asked.number(requirement.condition().inquiry()));
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
