package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Matter;
import org.secrecy.policy.rule.Rule;
import org.secrecy.testkit.conformance.PreparedCase;

/**
 * The standard regulation with one mistake. Immutable and thread-safe.
 *
 * @param name where the mistake is and what, as a sentence
 * @param provisions the provisions under which it is: the cases about them are asked first
 * @param concerned the acts on which it can tell
 * @param rules the mistaken rules
 * @param profile how the profile is mistaken
 */
record Mutant(
        String name,
        ImmutableSet<ProvisionNumber> provisions,
        Predicate<Action> concerned,
        Function<Matter<?>, Decision> rules,
        UnaryOperator<Profile> profile) {

    /** A mistake in a rule. */
    static Mutant of(Rule<?> rule, String how, Function<Matter<?>, Decision> rules) {
        return new Mutant(
                rule.provision() + " on " + rule.type().getSimpleName() + ", " + how,
                rule.claims(),
                rule.type()::isInstance,
                rules,
                UnaryOperator.identity());
    }

    /** A mistake in a duty. */
    static Mutant of(Duty<?> duty, String how, Function<Matter<?>, Decision> rules) {
        return new Mutant(
                duty.provision() + " after " + duty.type().getSimpleName() + ", " + how,
                duty.claims(),
                duty.type()::isInstance,
                rules,
                UnaryOperator.identity());
    }

    /** Whether one of the cases shows the mistake. */
    boolean isKilledBy(List<PreparedCase> cases) {
        return Stream.of(true, false)
                .flatMap(first -> cases.stream().filter(one -> provisions.contains(one.gate()) == first))
                .filter(one -> concerned.test(one.action()))
                .anyMatch(one -> one.tellsApart(rules, profile));
    }

    /** Where the mistake is, and what. */
    @Override
    public String toString() {
        return name;
    }
}
