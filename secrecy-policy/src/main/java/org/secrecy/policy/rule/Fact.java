package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.policy.profile.Parameter;

/**
 * A named fact of a matter that has one of several values: a level, a body, a machine. Immutable and thread-safe.
 *
 * @param <A> the kind of act it can be asked of
 * @param <T> the type of its values, of which there are fewer than 64
 */
public final class Fact<A extends Action, T extends Enum<T> & Worded> {

    private static final Phrase IS = Phrase.of("{0}为{1}", "the {0} is {1}");
    private static final Phrase MUST_BE = Phrase.of("{0}应为{1}，但为{2}", "the {0} must be {1}, but was {2}");
    private static final Phrase NONE = Phrase.of("无", "none");
    private static final Phrase OR = Phrase.of("或", " or ");

    private final Phrase name;
    private final Function<Matter<? extends A>, @Nullable T> value;
    private final Inquiry<A> inquiry;

    private Fact(Phrase name, Function<Matter<? extends A>, @Nullable T> value) {
        this.name = name;
        this.value = value;
        this.inquiry = Inquiry.which(value);
    }

    /** A fact of this name, told by this function; empty where the matter has none. */
    public static <A extends Action, T extends Enum<T> & Worded> Fact<A, T> of(
            String chinese, String english, Function<Matter<? extends A>, Optional<T>> value) {
        return ofNullable(chinese, english, matter -> value.apply(matter).orElse(null));
    }

    /** A fact of this name, told by this function; null where the matter has none, so that nothing is made to say so. */
    static <A extends Action, T extends Enum<T> & Worded> Fact<A, T> ofNullable(
            String chinese, String english, Function<Matter<? extends A>, @Nullable T> value) {
        return new Fact<>(Phrase.of(chinese, english), value);
    }

    /** The fact is this. */
    public Condition<A> is(T expected) {
        return isOneOf(ImmutableSet.of(expected));
    }

    /** The fact is one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition<A> isOneOf(T... expected) {
        return isOneOf(ImmutableSet.copyOf(expected));
    }

    /** The fact is one of these; where there are none, it never is. */
    public Condition<A> isOneOf(ImmutableSet<T> expected) {
        return Condition.onAnswer(
                this,
                expected,
                IS.with(name, any(expected)),
                inquiry,
                answers(expected),
                matter -> failure(matter, expected));
    }

    /** The fact is one of those that the profile names. */
    public Condition<A> isOneOf(Parameter<ImmutableSet<T>> expected) {
        return Condition.of(
                this,
                "is",
                expected,
                IS.with(name, Phrase.of("参数" + expected + "所列之一", "one of the profile's " + expected)),
                matter -> isOneOf(value.apply(matter), matter.settings().value(expected)),
                matter -> failure(matter, matter.settings().value(expected)));
    }

    private static long answers(Collection<? extends Enum<?>> values) {
        long answers = 0;
        for (Enum<?> value : values) {
            answers |= 1L << Inquiry.numberOf(value);
        }
        return answers;
    }

    private static boolean isOneOf(@Nullable Object one, ImmutableSet<?> expected) {
        return one != null && expected.contains(one);
    }

    private Phrase failure(Matter<? extends A> matter, Collection<T> expected) {
        return MUST_BE.with(
                name, any(expected), value(matter).map(Worded::words).orElse(NONE));
    }

    private Optional<T> value(Matter<? extends A> matter) {
        return Optional.ofNullable(value.apply(matter));
    }

    private Phrase any(Collection<T> values) {
        return values.isEmpty() ? NONE : Phrase.join(OR, values);
    }

    @Override
    public String toString() {
        return name.english();
    }
}
