package org.secrecy.json;

import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON that is data and no value of the library as a tree: a profile, a catalogue of provisions. As strict about the text as
 * {@link SecrecyJson}.
 *
 * <p>It does without a mapper, which takes a third of a second to set up in a virtual machine that has just started. Thread-safe.
 */
public final class JsonTree {

    private static final JsonFactory PARSERS = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /**
     * The tree that the text writes.
     *
     * @throws JsonRefusedException if it is not one whole JSON text, or a member stands twice; it says where
     */
    public static JsonNode read(String json) {
        try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), json)) {
            try {
                return whole(parser);
            } catch (JacksonException failure) {
                throw JsonFailure.of(failure, parser.currentLocation());
            }
        }
    }

    /**
     * The day that a text of a tree writes, as strictly as {@link SecrecyJson} reads one.
     *
     * @throws java.time.DateTimeException if it is not written like {@code 2026-01-01}
     * @throws IllegalArgumentException if its year is not 0000 to 9999
     */
    public static LocalDate day(String text) {
        return StrictTexts.day(text);
    }

    private static JsonNode whole(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw new StreamReadException(parser, "Nothing to read");
        }
        JsonNode root = node(parser);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "Trailing token");
        }
        return root;
    }

    /** The node whose first token the parser has just read. How deep nodes may lie in each other, the parser limits. */
    private static JsonNode node(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser);
            // As a mapper reads it: an exact number of any exponent may be too large to be made.
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static ObjectNode object(JsonParser parser) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            parser.nextToken();
            object.set(member, node(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser));
        }
        return array;
    }
}
