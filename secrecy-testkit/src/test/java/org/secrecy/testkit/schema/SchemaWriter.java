package org.secrecy.testkit.schema;

import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.TreeMap;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.testkit.schema.Alternatives.Alternative;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema (draft 2020-12) of a type, in a file of its own that refers to no other.
 *
 * <p>A type is written in one of these ways, the first that fits: as a closed choice of kinds that one member names; as a text in a
 * written form; as the name of a constant; as an object, whose members are told from the type. A type that fits none fails.
 */
public final class SchemaWriter {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** Types whose kind is named by a member, and the kinds. */
    private static final ImmutableList<Alternatives> CHOICES = ImmutableList.of(
            new Alternatives(Action.class, Action.KIND_MEMBER, acts()),
            new Alternatives(Remedy.class, "remedy", remedies()));

    /** Classes that neither are records nor have builders: the accessors that are written. */
    private static final ImmutableMap<Class<?>, ImmutableList<String>> WRITTEN_ACCESSORS = ImmutableMap.of(
            Phrase.class,
            ImmutableList.of("chinese", "english"),
            Decision.class,
            ImmutableList.of("action", "verdict", "findings", "advice", "remedies", "obligations", "requesterInScope"),
            Finding.class,
            ImmutableList.of("severity", "instrument", "provision", "reason", "remedies"));

    private SchemaWriter() {}

    /** The schema of the type, as it stands in its file. */
    public static String write(Class<?> type) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.PLAIN_DEFINITION_KEYS)
                .without(Option.STANDARD_FORMATS);
        providers().forEach(config.forTypesInGeneral()::withCustomDefinitionProvider);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(inOrder(schema)) + "\n";
    }

    private static List<CustomDefinitionProviderV2> providers() {
        return ImmutableList.<CustomDefinitionProviderV2>builder()
                .addAll(CHOICES)
                .add(new WrittenForms(), new ProfileForm(), new ObjectForms(CHOICES, WRITTEN_ACCESSORS))
                .build();
    }

    /** The head of the schema first, its definitions last and by name. */
    private static ObjectNode inOrder(ObjectNode schema) {
        ObjectNode ordered = MAPPER.createObjectNode();
        schema.properties().stream()
                .filter(member -> !member.getKey().equals("$defs"))
                .forEach(member -> ordered.set(member.getKey(), member.getValue()));
        if (schema.has("$defs")) {
            ObjectNode definitions = ordered.putObject("$defs");
            TreeMap<String, JsonNode> byName = new TreeMap<>();
            schema.get("$defs").properties().forEach(member -> byName.put(member.getKey(), member.getValue()));
            byName.forEach(definitions::set);
        }
        return ordered;
    }

    private static ImmutableList<Alternative> acts() {
        return ActionKinds.standard().stream()
                .map(kind -> new Alternative(kind.code(), kind.type(), words(kind)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String words(ActionKind kind) {
        return kind.words().chinese() + " / " + kind.words().english();
    }

    private static ImmutableList<Alternative> remedies() {
        return List.of(Remedy.class.getDeclaredClasses()).stream()
                .filter(Class::isRecord)
                .map(kind -> new Alternative(kind.getSimpleName(), kind, ""))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .collect(ImmutableList.toImmutableList());
    }
}
