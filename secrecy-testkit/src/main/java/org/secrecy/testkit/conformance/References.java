package org.secrecy.testkit.conformance;

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

    JsonNode resolve(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(resolve(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(member -> !member.getKey().equals(REFERENCE))
                .forEach(member -> members.set(member.getKey(), resolve(member.getValue())));
        if (!node.has(REFERENCE)) {
            return members;
        }
        JsonNode definition = resolve(definition(node.get(REFERENCE).stringValue()));
        return members.isEmpty() ? definition : laidOver(definition, members);
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
