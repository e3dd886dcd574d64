package org.secrecy.testkit.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Machine;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import org.secrecy.policy.profile.ParameterEntry;
import org.secrecy.policy.profile.Profile;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a profile that is laid over another, and sets values. Told from the parameters of the standard profile.
 *
 * <p>What depends on more than one value stands in no schema: that a limit is not loosened, that no two values are from one day.
 */
final class ProfileForm implements CustomDefinitionProviderV2 {

    /** The form of a profile that is laid over another. */
    interface LaidOver {}

    private static final ImmutableMap<String, Class<?>> CONSTANTS =
            ImmutableMap.of("level", SecrecyLevel.class, "post", Post.class);
    private static final ImmutableMap<String, Class<?>> SETS = ImmutableMap.of(
            "posts", Post.class, "media", Medium.class, "machines", Machine.class, "bodies", Body.class);

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        return type.getErasedType() == LaidOver.class ? Nodes.definition(profile(context)) : null;
    }

    private static ObjectNode profile(SchemaGenerationContext context) {
        ObjectNode parameters = Nodes.object();
        Profile.standard().entries().forEach((name, entry) -> parameters.set(name, parameter(entry, context)));
        ObjectNode members = Nodes.object();
        members.set("profile", text());
        members.set("parameters", Nodes.closed(parameters, List.of()));
        return Nodes.closed(members, List.of("profile", "parameters"));
    }

    private static ObjectNode parameter(ParameterEntry entry, SchemaGenerationContext context) {
        ObjectNode values = Nodes.ofType("array").put("minItems", 1);
        values.set("items", datedValue(entry, context));
        ObjectNode members = Nodes.object();
        members.set("values", values);
        ObjectNode described = Nodes.object()
                .put(
                        "description",
                        entry.words().chinese() + " / " + entry.words().english());
        return described.setAll(Nodes.closed(members, List.of("values")));
    }

    private static ObjectNode datedValue(ParameterEntry entry, SchemaGenerationContext context) {
        ObjectNode members = Nodes.object();
        members.set("from", reference(LocalDate.class, context));
        members.set("value", value(entry, context));
        members.set("source", text());
        return Nodes.closed(members, List.of("from", "value", "source"));
    }

    private static ObjectNode value(ParameterEntry entry, SchemaGenerationContext context) {
        String type = entry.parameter().type().name();
        if (CONSTANTS.containsKey(type)) {
            return reference(CONSTANTS.get(type), context);
        }
        if (SETS.containsKey(type)) {
            ObjectNode set = Nodes.ofType("array").put("minItems", 1).put("uniqueItems", true);
            set.set("items", reference(SETS.get(type), context));
            return set;
        }
        return switch (type) {
            case "number" ->
                Nodes.ofType("integer")
                        .put("minimum", entry.bounds().lowerEndpoint())
                        .put("maximum", entry.bounds().upperEndpoint());
            case "yes-no" -> Nodes.ofType("boolean");
            case "time-zone" -> text().put("description", "A time zone of the tz database, such as Asia/Shanghai.");
            case "channels" -> channels();
            default -> throw new IllegalStateException("the type " + type + " must be known, but is not");
        };
    }

    private static ObjectNode channels() {
        ObjectNode channel = Nodes.object();
        channel.set("name", text());
        channel.set("basis", text());
        ObjectNode channels = Nodes.ofType("array");
        channels.set("items", Nodes.closed(channel, List.of("name", "basis")));
        return channels;
    }

    private static ObjectNode reference(Class<?> type, SchemaGenerationContext context) {
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }

    /** A text that is not blank. */
    private static ObjectNode text() {
        return Nodes.ofType("string").put("pattern", "\\S");
    }
}
