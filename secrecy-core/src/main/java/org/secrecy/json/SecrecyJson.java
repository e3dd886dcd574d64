package org.secrecy.json;

import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes the values and acts of this library as JSON, strictly: an unknown member, an unknown name, a member twice, a
 * wrong type or a missing member is an error that says where.
 *
 * <pre>{@code
 * String json = SecrecyJson.standard().write(borrow);      // {"act":"Borrow","actor":{...},...}
 * Action action = SecrecyJson.standard().readAction(json);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SecrecyJson {

    private static final SecrecyJson STANDARD = new SecrecyJson(ActionKinds.standard());

    private final JsonMapper mapper;

    private SecrecyJson(Iterable<ActionKind> kinds) {
        this.mapper = JsonMapper.builder()
                .addModule(new SecrecyModule(kinds))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    /** Knows the acts of this library. */
    public static SecrecyJson standard() {
        return STANDARD;
    }

    /** Knows these kinds of act, for those who add their own to {@link ActionKinds#standard()}. */
    public static SecrecyJson of(Iterable<ActionKind> kinds) {
        return new SecrecyJson(kinds);
    }

    /** The mapper itself, for those who read and write by other means. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** The value as JSON, in one line. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /**
     * The value of this type that the JSON writes.
     *
     * @throws JsonRefusedException if it writes no such value; it says where
     */
    public <T> T read(String json, Class<T> type) {
        try (JsonParser parser = mapper.createParser(json)) {
            return read(parser, type);
        }
    }

    private <T> T read(JsonParser parser, Class<T> type) {
        try {
            T value = mapper.readValue(parser, type);
            if (value == null) {
                throw JsonFailure.nothing();
            }
            return value;
        } catch (JacksonException failure) {
            throw JsonFailure.of(failure, parser.currentLocation());
        }
    }

    /**
     * The act that the JSON writes, of whatever kind its member {@code act} names.
     *
     * @throws JsonRefusedException if it writes no act; it says where
     */
    public Action readAction(String json) {
        return read(json, Action.class);
    }
}
