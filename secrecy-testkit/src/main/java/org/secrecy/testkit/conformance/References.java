package org.secrecy.testkit.conformance;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts definitions in the place of references to them, and lays over them what else stands there. Thread-safe. */
final class References {

    private static final String REFERENCE = "$ref";

    private final Map<String, JsonNode> definitions;

    References(Map<String, JsonNode> definitions) {
        this.definitions = definitions;
    }

    /**
     * The value with definitions in the place of its references, and of theirs.
     *
     * @throws IllegalArgumentException if a reference is to no definition, or leads back to itself
     */
    JsonNode resolve(JsonNode node) {
        return resolve(node, ImmutableList.of());
    }

    /** The same, within these definitions, the outermost first. */
    private JsonNode resolve(JsonNode node, ImmutableList<String> within) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(resolve(element, within)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(member -> !member.getKey().equals(REFERENCE))
                .forEach(member -> members.set(member.getKey(), resolve(member.getValue(), within)));
        if (!node.has(REFERENCE)) {
            return members;
        }
        String name = node.get(REFERENCE).stringValue();
        JsonNode definition = resolve(definition(name), deeper(within, name));
        return members.isEmpty() ? definition : laidOver(definition, members);
    }

    private static ImmutableList<String> deeper(ImmutableList<String> within, String name) {
        ImmutableList<String> deeper =
                ImmutableList.<String>builder().addAll(within).add(name).build();
        if (within.contains(name)) {
            throw new IllegalArgumentException(
                    "a reference must not lead back to itself, but did: " + String.join(" to ", deeper));
        }
        return deeper;
    }

    private JsonNode definition(String name) {
        return Optional.ofNullable(definitions.get(name))
                .orElseThrow(
                        () -> new IllegalArgumentException("a reference must be to a definition, but was to " + name));
    }

    /** JSON merge patch, RFC 7396. */
    private static JsonNode laidOver(JsonNode under, JsonNode over) {
        if (!under.isObject() || !over.isObject()) {
            return over;
        }
        ObjectNode merged = (ObjectNode) under.deepCopy();
        over.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                JsonNode before = merged.path(member.getKey());
                merged.set(member.getKey(), laidOver(before, member.getValue()));
            }
        });
        return merged;
    }
}
