package org.secrecy.testkit.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * How often something is as it should be, so that both permitted acts and every refusal are reached.
 *
 * <p>jqwik keeps one generator for arbitraries that are equal, so equal values must be of one type: an empty set is always Guava's.
 * Thread-safe.
 */
final class Chance {

    private static final int MOSTLY = 6;

    private Chance() {}

    /** The right value six times in seven, else another. */
    static <T> Arbitrary<T> mostlyJust(T right, Arbitrary<T> other) {
        return mostly(Arbitraries.just(right), other);
    }

    /** A right value six times in seven, else another. */
    static <T> Arbitrary<T> mostly(Arbitrary<T> right, Arbitrary<T> other) {
        return Arbitraries.frequencyOf(Tuple.of(MOSTLY, right), Tuple.of(1, other));
    }

    /** True six times in seven. */
    static Arbitrary<Boolean> mostlyTrue() {
        return Arbitraries.frequency(Tuple.of(MOSTLY, true), Tuple.of(1, false));
    }

    /** True once in seven times. */
    static Arbitrary<Boolean> seldomTrue() {
        return mostlyTrue().map(often -> !often);
    }

    /** This value six times in seven, else none. */
    static <T> Arbitrary<Optional<T>> mostlyStated(T value) {
        return Arbitraries.just(value).optional(1 - 1.0 / (MOSTLY + 1));
    }
}
