package org.secrecy.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.secrecy.action.RegulationTime;

/**
 * The types that JSON writes as one text and reads from exactly that text: days, instants and names. Left to itself, Jackson takes
 * numbers for days and instants, and names with spaces around them.
 */
final class StrictTexts {

    private static final ImmutableMap<Class<?>, Function<String, ?>> TIMES =
            ImmutableMap.of(Instant.class, StrictTexts::instant, LocalDate.class, StrictTexts::day);

    private StrictTexts() {}

    /** How a day or an instant is read from its text; a text that is none makes a {@code RuntimeException}. */
    static ImmutableMap<Class<?>, Function<String, ?>> times() {
        return TIMES;
    }

    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        checkYear(day.getYear());
        return day;
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        checkYear(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /** A year has four digits, as the JSON Schemas say: beyond those lie instants that are on no day. */
    private static void checkYear(int year) {
        checkArgument(
                year >= RegulationTime.FIRST_DAY.getYear() && year <= RegulationTime.LAST_DAY.getYear(),
                "the year must be 0000 to 9999, but was %s",
                year);
    }

    /** How a constant of this library is read from its name; empty for types of others. */
    static Optional<Function<String, ?>> names(Class<?> type) {
        return type.isEnum() && ValueShape.isOurs(type) ? Optional.of(name -> constant(type, name)) : Optional.empty();
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
