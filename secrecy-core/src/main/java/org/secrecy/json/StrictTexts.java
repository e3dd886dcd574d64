package org.secrecy.json;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The types that JSON writes as one text and reads from exactly that text: days, instants and names. Left to itself, Jackson takes
 * numbers for days and instants, and names with spaces around them.
 */
final class StrictTexts {

    private static final ImmutableMap<Class<?>, Function<String, ?>> TIMES =
            ImmutableMap.of(Instant.class, Instant::parse, LocalDate.class, LocalDate::parse);

    private StrictTexts() {}

    /** How a day or an instant is read from its text; a text that is none makes a {@code RuntimeException}. */
    static ImmutableMap<Class<?>, Function<String, ?>> times() {
        return TIMES;
    }

    /** How a constant of this library is read from its name; empty for types of others. */
    static Optional<Function<String, ?>> names(Class<?> type) {
        return type.isEnum() && ValueShape.isOurs(type) ? Optional.of(name -> constant(type, name)) : Optional.empty();
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such name"));
    }
}
