package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;

/**
 * What a book of rules has to do for one kind of act: every condition that some rule asks, each once, and the rules as numbers of
 * conditions. Immutable and thread-safe.
 */
final class Plan {

    static final int NO_CONDITION = -1;

    private final ImmutableList<Condition<?>> conditions;
    private final ImmutableList<Step> steps;
    private final ImmutableList<OwedStep> owed;

    private Plan(ImmutableList<Condition<?>> conditions, ImmutableList<Step> steps, ImmutableList<OwedStep> owed) {
        this.conditions = conditions;
        this.steps = steps;
        this.owed = owed;
    }

    /** A rule, and the numbers of the conditions that it asks. */
    record Step(Instrument instrument, Rule<?> rule, ImmutableList<Integer> when, int required) {}

    /** A duty, and the numbers of the conditions that it asks. */
    record OwedStep(Instrument instrument, Duty<?> duty, ImmutableList<Integer> when) {}

    /** The plan for acts of this type. */
    static Plan of(Class<? extends Action> type, List<InstrumentRules> instruments) {
        Map<Condition<?>, Integer> numbers = new LinkedHashMap<>();
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        ImmutableList.Builder<OwedStep> owed = ImmutableList.builder();
        for (InstrumentRules rules : sorted(instruments)) {
            rulesFor(type, rules)
                    .forEach(rule -> steps.add(new Step(
                            rules.instrument(),
                            rule,
                            numbered(rule.when(), numbers),
                            rule.requirement()
                                    .map(requirement -> number(requirement.condition(), numbers))
                                    .orElse(NO_CONDITION))));
            dutiesFor(type, rules)
                    .forEach(duty -> owed.add(new OwedStep(rules.instrument(), duty, numbered(duty.when(), numbers))));
        }
        return new Plan(ImmutableList.copyOf(numbers.keySet()), steps.build(), owed.build());
    }

    private static ImmutableList<InstrumentRules> sorted(List<InstrumentRules> instruments) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(rules -> rules.instrument().code()), instruments);
    }

    private static Stream<Rule<?>> rulesFor(Class<? extends Action> type, InstrumentRules rules) {
        return rules.rules().stream()
                .filter(rule -> rule.type().isAssignableFrom(type))
                .sorted(Comparator.<Rule<?>, ProvisionNumber>comparing(Rule::provision)
                        .thenComparing(Rule::toString));
    }

    private static Stream<Duty<?>> dutiesFor(Class<? extends Action> type, InstrumentRules rules) {
        return rules.duties().stream()
                .filter(duty -> duty.type().isAssignableFrom(type))
                .sorted(Comparator.<Duty<?>, ProvisionNumber>comparing(Duty::provision)
                        .thenComparing(Duty::toString));
    }

    private static ImmutableList<Integer> numbered(
            ImmutableList<? extends Condition<?>> conditions, Map<Condition<?>, Integer> numbers) {
        return conditions.stream()
                .map(condition -> number(condition, numbers))
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    private static Integer number(Condition<?> condition, Map<Condition<?>, Integer> numbers) {
        return numbers.computeIfAbsent(condition, unknown -> numbers.size());
    }

    /** The conditions, by number. */
    ImmutableList<Condition<?>> conditions() {
        return conditions;
    }

    /** The rules, in the order of instrument and provision. */
    ImmutableList<Step> steps() {
        return steps;
    }

    /** The duties, in the order of instrument and provision. */
    ImmutableList<OwedStep> owed() {
        return owed;
    }
}
