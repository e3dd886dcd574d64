package org.secrecy.policy.rule;

import java.util.function.ToIntFunction;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;

/**
 * A named fact of a matter that is a whole number. Immutable and thread-safe.
 *
 * @param <A> the kind of act it can be asked of
 */
public final class Quantity<A extends Action> {

    private static final Phrase AT_MOST = Phrase.of("{0}至多为{1}", "the {0} is at most {1}");
    private static final Phrase AT_LEAST = Phrase.of("{0}至少为{1}", "the {0} is at least {1}");
    private static final Phrase MUST_BE_AT_MOST =
            Phrase.of("{0}至多为{1}，但为{2}", "the {0} must be at most {1}, but was {2}");
    private static final Phrase MUST_BE_AT_LEAST =
            Phrase.of("{0}至少为{1}，但为{2}", "the {0} must be at least {1}, but was {2}");

    private final Phrase name;
    private final ToIntFunction<Matter<? extends A>> value;

    private Quantity(Phrase name, ToIntFunction<Matter<? extends A>> value) {
        this.name = name;
        this.value = value;
    }

    /** A number of this name, told by this function. */
    public static <A extends Action> Quantity<A> of(
            String chinese, String english, ToIntFunction<Matter<? extends A>> value) {
        return new Quantity<>(Phrase.of(chinese, english), value);
    }

    /** The number is not above the limit. */
    public Condition<A> atMost(Limit limit) {
        return Condition.of(
                this,
                "at most",
                limit,
                AT_MOST.with(name, limit.words()),
                matter -> value.applyAsInt(matter) <= limit.in(matter.settings()),
                matter -> MUST_BE_AT_MOST.with(name, limit.in(matter.settings()), value.applyAsInt(matter)));
    }

    /** The number is not below the limit. */
    public Condition<A> atLeast(Limit limit) {
        return Condition.of(
                this,
                "at least",
                limit,
                AT_LEAST.with(name, limit.words()),
                matter -> value.applyAsInt(matter) >= limit.in(matter.settings()),
                matter -> MUST_BE_AT_LEAST.with(name, limit.in(matter.settings()), value.applyAsInt(matter)));
    }

    /** The number is not above this other number of the same matter. */
    public Condition<A> atMost(Quantity<A> other) {
        return Condition.of(
                this,
                "at most",
                other,
                AT_MOST.with(name, other.name),
                matter -> value.applyAsInt(matter) <= other.value.applyAsInt(matter),
                matter -> MUST_BE_AT_MOST.with(name, other.value.applyAsInt(matter), value.applyAsInt(matter)));
    }

    /** What it is in this matter. */
    public int in(Matter<? extends A> matter) {
        return value.applyAsInt(matter);
    }

    @Override
    public String toString() {
        return name.english();
    }
}
