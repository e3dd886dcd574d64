package org.secrecy.json;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Grade;
import org.secrecy.classification.Irregularity;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Stage;
import org.secrecy.office.Post;
import org.secrecy.office.UnitKind;

/**
 * The types that JSON writes as one text and reads from exactly that text: days, instants and names. Left to itself, Jackson takes
 * numbers for days and instants, and names with spaces around them.
 */
final class StrictTexts {

    /** How each type is read from its text; a text that is none makes a {@code RuntimeException}. */
    static final ImmutableMap<Class<?>, Function<String, ?>> READERS =
            ImmutableMap.<Class<?>, Function<String, ?>>builder()
                    .put(Instant.class, Instant::parse)
                    .put(LocalDate.class, LocalDate::parse)
                    .put(SecrecyLevel.class, named(SecrecyLevel.class))
                    .put(Grade.class, named(Grade.class))
                    .put(Irregularity.class, named(Irregularity.class))
                    .put(Medium.class, named(Medium.class))
                    .put(Origin.class, named(Origin.class))
                    .put(Machine.class, named(Machine.class))
                    .put(Post.class, named(Post.class))
                    .put(UnitKind.class, named(UnitKind.class))
                    .put(Stage.class, named(Stage.class))
                    .buildOrThrow();

    private StrictTexts() {}

    private static <E extends Enum<E>> Function<String, E> named(Class<E> type) {
        return name -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such name"));
    }
}
