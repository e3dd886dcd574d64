package org.secrecy.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;
import java.util.function.Predicate;
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
    private final @Nullable Function<Matter<? extends A>, ? extends @Nullable Enum<?>> value;

    private Inquiry(
            @Nullable Predicate<Matter<? extends A>> test,
            @Nullable Function<Matter<? extends A>, ? extends @Nullable Enum<?>> value) {
        this.test = test;
        this.value = value;
    }

    /** Whether this is so. */
    static <A extends Action> Inquiry<A> whether(Predicate<Matter<? extends A>> test) {
        return new Inquiry<>(test, null);
    }

    /** Which of several values it is; none where it is null. */
    static <A extends Action> Inquiry<A> which(Function<Matter<? extends A>, ? extends @Nullable Enum<?>> value) {
        return new Inquiry<>(null, value);
    }

    /** The number of the answer that is this value: none is the first, and the values follow in their order. */
    @SuppressWarnings("EnumOrdinal") // the number lives no longer than the book of rules
    static int numberOf(@Nullable Enum<?> value) {
        int number = value == null ? NO : value.ordinal() + 1;
        checkArgument(number < MOST_ANSWERS, "a fact must have fewer than 64 values, but one was %s", value);
        return number;
    }

    /** The number of the answer; less than {@link #MOST_ANSWERS}. */
    int answer(Matter<? extends A> matter) {
        if (test != null) {
            return test.test(matter) ? YES : NO;
        }
        return value == null ? NO : numberOf(value.apply(matter));
    }
}
