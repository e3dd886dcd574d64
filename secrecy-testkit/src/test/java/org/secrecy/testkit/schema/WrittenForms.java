package org.secrecy.testkit.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.Marking;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.policy.decision.ProvisionNumber;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Types that JSON writes as one text: constants by name, days and instants, and whatever has a written form of its own.
 *
 * <p>A day and an instant have a pattern beside their format, since a validator need not look at formats.
 */
final class WrittenForms implements CustomDefinitionProviderV2 {

    private static final String DOCUMENT = "\\p{L}{1,20}〔(19|[2-9][0-9])[0-9]{2}〕[1-9][0-9]{0,5}号";
    private static final String COPY = "(?!000000)[0-9]{6}";
    private static final String UP_TO_999 = "(0|[1-9][0-9]{0,2})";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final ImmutableMap<Class<?>, ObjectNode> BY_TYPE = ImmutableMap.<Class<?>, ObjectNode>builder()
            .put(DocumentNumber.class, text("The number of a document, such as 规发〔2025〕12号.", DOCUMENT))
            .put(CopyNumber.class, text("The number of one copy, six digits, such as 000003.", COPY))
            .put(CarrierId.class, text("The number of a carrier, such as 规发〔2025〕12号#000003.", DOCUMENT + "#" + COPY))
            .put(
                    ProvisionNumber.class,
                    text(
                            "The number of a provision, such as 3.5.2.",
                            UP_TO_999 + "\\." + UP_TO_999 + "\\.[1-9][0-9]{0,2}"))
            .put(
                    SecrecyPeriod.class,
                    text("A period: a term such as 10年 or 6个月, a last day such as 2030年1月1日, 长期, or a "
                            + "condition such as 会议开始前."))
            .put(
                    Marking.class,
                    text("A marking as it is printed, such as 机密★10年, or in one of the irregular forms of 3.1.3."))
            .put(LocalDate.class, text("A day, such as 2026-01-01.", DAY).put("format", "date"))
            .put(
                    Instant.class,
                    text(
                                    "An instant, such as 2026-01-01T01:00:00Z.",
                                    DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})")
                            .put("format", "date-time"))
            .buildOrThrow();

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (raw.isEnum()) {
            return Nodes.definition(names(raw));
        }
        ObjectNode known = BY_TYPE.get(raw);
        if (known == null && hasWrittenForm(raw)) {
            throw new IllegalStateException(
                    "the written form of " + raw.getSimpleName() + " must be known, but is not");
        }
        return known == null ? null : Nodes.definition(known.deepCopy());
    }

    private static boolean hasWrittenForm(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static ObjectNode names(Class<?> type) {
        ObjectNode text = Nodes.ofType("string");
        ArrayNode names = text.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return text;
    }

    private static ObjectNode text(String words) {
        return Nodes.ofType("string").put("description", words).put("minLength", 1);
    }

    private static ObjectNode text(String words, String pattern) {
        return Nodes.ofType("string").put("description", words).put("pattern", "^" + pattern + "$");
    }
}
