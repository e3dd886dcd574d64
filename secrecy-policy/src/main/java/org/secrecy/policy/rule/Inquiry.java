package org.secrecy.policy.rule;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;

/**
 * What is asked of a matter that has one of a few answers, numbered from 0: no and yes, or none and each value of a kind. Many conditions
 * may ask the same, and a book of rules asks it once for all of them. Immutable and thread-safe.
 *
 * @param <A> the kind of act it can be asked of
 */
final class Inquiry<A extends Action> {

    /** The answer that means no, or none. */
    static final int NO = 0;

    /** The answer that means yes. */
    static final int YES = 1;

    /** How many answers there may be at most: a condition holds those that make it true in the bits of one number. */
    static final int MOST_ANSWERS = Long.SIZE;

    // One of the two: of one class, so that a decision makes one call by interface for each inquiry, not two.
    private final @Nullable Predicate<Matter<? extends A>> test;
    private final @Nullable ToIntFunction<Matter<? extends A>> number;

    private Inquiry(
            @Nullable Predicate<Matter<? extends A>> test, @Nullable ToIntFunction<Matter<? extends A>> number) {
        this.test = test;
        this.number = number;
    }

    /** Whether this is so. */
    static <A extends Action> Inquiry<A> whether(Predicate<Matter<? extends A>> test) {
        return new Inquiry<>(test, null);
    }

    /** Which of several it is: the number of the answer, less than {@link #MOST_ANSWERS}. */
    static <A extends Action> Inquiry<A> which(ToIntFunction<Matter<? extends A>> number) {
        return new Inquiry<>(null, number);
    }

    /** The number of the answer; less than {@link #MOST_ANSWERS}. */
    int answer(Matter<? extends A> matter) {
        if (test != null) {
            return test.test(matter) ? YES : NO;
        }
        return number == null ? NO : number.applyAsInt(matter);
    }
}
