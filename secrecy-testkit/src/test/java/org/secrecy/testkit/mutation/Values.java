package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Sets with one mistake, and neighbours of constants. Thread-safe. */
final class Values {

    private Values() {}

    /** The set without each of its values, and with each other value of their type. */
    static <T> Stream<Altered<ImmutableSet<T>>> alteredSets(ImmutableSet<T> values) {
        Stream<Altered<ImmutableSet<T>>> fewer = values.stream()
                .map(one -> new Altered<>(
                        "without " + one, ImmutableSet.copyOf(Sets.difference(values, ImmutableSet.of(one)))));
        Stream<Altered<ImmutableSet<T>>> more = all(values.iterator().next()).stream()
                .filter(one -> !values.contains(one))
                .map(one ->
                        new Altered<>("with " + one, ImmutableSet.copyOf(Sets.union(values, ImmutableSet.of(one)))));
        return Stream.concat(fewer, more);
    }

    /** The constants next to this one, on both sides. */
    static <T> Stream<T> neighbours(T constant) {
        ImmutableSet<T> all = all(constant);
        int index = all.asList().indexOf(constant);
        return Stream.of(index - 1, index + 1)
                .map(next -> all.asList().get(Math.floorMod(next, all.size())))
                .filter(next -> !next.equals(constant))
                .distinct();
    }

    @SuppressWarnings("unchecked") // the constants of an enum are of the enum
    private static <T> ImmutableSet<T> all(T constant) {
        return Arrays.stream(((Enum<?>) constant).getDeclaringClass().getEnumConstants())
                .map(one -> (T) one)
                .collect(ImmutableSet.toImmutableSet());
    }
}
