package org.secrecy.policy.rule;

import java.util.function.Function;
import org.secrecy.action.Action;
import org.secrecy.policy.decision.Remedy;

/**
 * A condition that a rule demands, and what would cure its absence. Immutable and thread-safe.
 *
 * @param <A> the kind of act
 * @param condition what is demanded
 * @param remedy what would cure its absence, given the matter
 */
public record Requirement<A extends Action>(Condition<A> condition, Function<Matter<? extends A>, Remedy> remedy) {

    @Override
    public String toString() {
        return condition.toString();
    }
}
