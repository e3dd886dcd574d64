package org.secrecy.policy.rule;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.policy.decision.Remedy;

/**
 * A sentence that a matter makes true or false. Two conditions are equal when they ask the same of the same fact; a book of rules
 * evaluates each only once. Immutable and thread-safe.
 *
 * @param <A> the kind of act it can be asked of
 */
public final class Condition<A extends Action> implements Worded {

    private final Key key;
    private final Phrase sentence;
    private final Predicate<Matter<? extends A>> test;
    private final Function<Matter<? extends A>, Phrase> failure;

    /** What a condition asks of what. */
    private record Key(Object fact, String operator, Object operand) {}

    private Condition(
            Key key,
            Phrase sentence,
            Predicate<Matter<? extends A>> test,
            Function<Matter<? extends A>, Phrase> failure) {
        this.key = key;
        this.sentence = sentence;
        this.test = test;
        this.failure = failure;
    }

    /**
     * A condition.
     *
     * @param fact the fact that is asked, the same object each time
     * @param operator what is asked of it
     * @param operand with what it is compared
     * @param sentence the condition in words
     * @param test whether it holds
     * @param failure where it does not hold though it should: the requirement, then the fact
     */
    static <A extends Action> Condition<A> of(
            Object fact,
            String operator,
            Object operand,
            Phrase sentence,
            Predicate<Matter<? extends A>> test,
            Function<Matter<? extends A>, Phrase> failure) {
        return new Condition<>(new Key(fact, operator, operand), sentence, test, failure);
    }

    /** This condition as a requirement, with what would cure its absence. */
    public Requirement<A> curedBy(Function<Matter<? extends A>, Remedy> remedy) {
        return new Requirement<>(this, remedy);
    }

    /** Whether the condition holds. */
    boolean holds(Matter<? extends A> matter) {
        return test.test(matter);
    }

    /** The requirement, then the fact, where the condition should hold and does not. */
    Phrase failure(Matter<? extends A> matter) {
        return failure.apply(matter);
    }

    @Override
    public Phrase words() {
        return sentence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Condition<?> that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return sentence.english();
    }
}
