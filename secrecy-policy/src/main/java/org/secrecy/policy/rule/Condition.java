package org.secrecy.policy.rule;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
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

    /** What is asked of a fact that has one answer at a time: yes or no, or one of several values. */
    private static final String IS = "is";

    private final Key key;
    private final Phrase sentence;
    private final Object asked;
    private final Inquiry<A> inquiry;
    private final long affirmative;
    private final Function<Matter<? extends A>, Phrase> failure;

    /** What a condition asks of what. */
    private record Key(Object fact, String operator, Object operand) {

        boolean asksTheSameAs(Key other) {
            return fact.equals(other.fact) && operator.equals(other.operator);
        }

        // Written out, as is hashCode: what a record derives for itself takes a virtual machine that has just started
        // milliseconds to link.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && asksTheSameAs(that) && operand.equals(that.operand);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fact, operator, operand);
        }
    }

    private Condition(
            Key key,
            Phrase sentence,
            Object asked,
            Inquiry<A> inquiry,
            long affirmative,
            Function<Matter<? extends A>, Phrase> failure) {
        this.key = key;
        this.sentence = sentence;
        this.asked = asked;
        this.inquiry = inquiry;
        this.affirmative = affirmative;
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
        Key key = new Key(fact, operator, operand);
        return new Condition<>(key, sentence, key, Inquiry.whether(test), 1L << Inquiry.YES, failure);
    }

    /**
     * A condition on the answer to an inquiry that others share.
     *
     * @param fact the fact that is asked, the same object for the same inquiry
     * @param operand with which answers it is content, in words of the field
     * @param sentence the condition in words
     * @param inquiry what is asked
     * @param affirmative the answers that make it true: the bits of their numbers
     * @param failure where it does not hold though it should: the requirement, then the fact
     */
    static <A extends Action> Condition<A> onAnswer(
            Object fact,
            Object operand,
            Phrase sentence,
            Inquiry<A> inquiry,
            long affirmative,
            Function<Matter<? extends A>, Phrase> failure) {
        return new Condition<>(new Key(fact, IS, operand), sentence, fact, inquiry, affirmative, failure);
    }

    /** The fact that is asked: a question, a fact with values, a number, a part in the act, or the name of what else is asked. */
    public Object fact() {
        return key.fact;
    }

    /** What is asked of the fact, such as {@code is} or {@code at most}. */
    public String operator() {
        return key.operator;
    }

    /** With what the fact is compared: yes or no, its values, posts, a limit, a parameter. */
    public Object operand() {
        return key.operand;
    }

    /** This condition as a requirement, with what would cure its absence. */
    public Requirement<A> curedBy(Function<Matter<? extends A>, Remedy> remedy) {
        return new Requirement<>(this, remedy);
    }

    /** This condition as a requirement, cured by stating or changing one member of the act. */
    public Requirement<A> curedByAmending(String member, String chinese, String english) {
        Remedy remedy = new Remedy.Amend(member, Phrase.of(chinese, english));
        return curedBy(matter -> remedy);
    }

    /**
     * Whether nothing can make both true, as far as they say what they ask: opposite answers of one question, or values of one fact of
     * which none is in both.
     */
    public boolean contradicts(Condition<?> other) {
        if (!key.asksTheSameAs(other.key) || !key.operator.equals(IS)) {
            return false;
        }
        if (key.operand instanceof Boolean answer) {
            return other.key.operand instanceof Boolean opposite && !answer.equals(opposite);
        }
        return key.operand instanceof Set<?> values
                && other.key.operand instanceof Set<?> others
                && Collections.disjoint(values, others);
    }

    /** Whether whatever makes this true makes the other true, as far as they say what they ask: of one fact the same, or less. */
    public boolean implies(Condition<?> other) {
        boolean narrower = key.operand instanceof Set<?> values
                && other.key.operand instanceof Set<?> others
                && others.containsAll(values);
        return equals(other) || (key.asksTheSameAs(other.key) && narrower);
    }

    /** Whether the condition holds. */
    boolean holds(Matter<? extends A> matter) {
        return isMadeTrueBy(inquiry.answer(matter));
    }

    /** What it asks; conditions of which this is equal have equal inquiries. */
    Object asked() {
        return asked;
    }

    /** The inquiry of which it takes the answer. */
    Inquiry<A> inquiry() {
        return inquiry;
    }

    /** Whether this answer to its inquiry makes it true. */
    boolean isMadeTrueBy(int answer) {
        return (affirmative >>> answer & 1) != 0;
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
