package org.secrecy.testkit.schema;

import com.github.victools.jsonschema.generator.CustomDefinition;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces of which schemas are made. */
final class Nodes {

    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode ofType(String type) {
        return object().put("type", type);
    }

    /** An object of these members and no other; all are required that are listed so. */
    static ObjectNode closed(ObjectNode properties, Iterable<String> required) {
        ObjectNode closed = ofType("object");
        closed.set("properties", properties);
        closed.putArray("required");
        required.forEach(closed.withArray("required")::add);
        if (closed.get("required").isEmpty()) {
            closed.remove("required");
        }
        return closed.put("additionalProperties", false);
    }

    /** A definition that is referred to wherever it is used, be it once. */
    static CustomDefinition definition(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.NO);
    }
}
