package org.secrecy.testkit.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A type of which one member names the kind: exactly one of the kinds.
 *
 * @param root the type
 * @param member the member that names the kind
 * @param kinds the kinds, in the order in which they are offered
 */
record Alternatives(Class<?> root, String member, ImmutableList<Alternative> kinds)
        implements CustomDefinitionProviderV2 {

    /**
     * One kind.
     *
     * @param name what the member says
     * @param type the type of that kind
     * @param words what it is, empty where there is nothing to say
     */
    record Alternative(String name, Class<?> type, String words) {}

    /** The kind of this type; empty where it is none of these. */
    Optional<Alternative> kind(Class<?> type) {
        return kinds.stream().filter(kind -> kind.type() == type).findFirst();
    }

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != root) {
            return null;
        }
        ObjectNode choice = Nodes.object();
        choice.put("type", "object");
        // The names once more by themselves: a validator then says of an unknown one that it is none of these.
        ArrayNode names = choice.putObject("properties")
                .putObject(member)
                .put("type", "string")
                .putArray("enum");
        choice.putArray("required").add(member);
        ArrayNode oneOf = choice.putArray("oneOf");
        for (Alternative kind : kinds) {
            names.add(kind.name());
            oneOf.add(context.createDefinitionReference(context.getTypeContext().resolve(kind.type())));
        }
        return Nodes.definition(choice);
    }
}
