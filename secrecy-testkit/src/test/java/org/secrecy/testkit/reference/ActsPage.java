package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.language.Phrase;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.testkit.schema.SchemaWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of act: its facts, what can stop it, what is owed after it, and an example. */
final class ActsPage {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode definitions =
            MAPPER.readTree(SchemaWriter.write(Action.class)).get("$defs");
    private final InstrumentRules bureau = Regulation.standard().instruments().get(0);
    private final ImmutableMap<ActionKind, ActExample> examples = ActExample.all();
    private final Markdown page = Markdown.page(Phrase.of("行为", "Acts"));

    private ActsPage() {}

    static String write() {
        return new ActsPage().written();
    }

    private String written() {
        ImmutableList<ActionKind> kinds = ActionKinds.standard();
        page.paragraph("The " + kinds.size()
                        + " kinds of act, in the order of a carrier's life and then of the chapters: "
                        + kinds.stream()
                                .map(kind -> Markdown.link(kind.code(), anchor(kind.code())))
                                .collect(Collectors.joining(", "))
                        + ".")
                .bullets(ImmutableList.of(
                        "**Facts**: the members of the act in JSON. `act` names the kind and is always required.",
                        "**Rules**: whatever may be asked of such an act, the rules on several kinds among them.",
                        "**Duties**: what is owed after it, and what its record discharges."));
        kinds.forEach(this::write);
        page.heading(2, "Values").paragraph("What the members above hold.");
        definitions.properties().stream()
                .filter(definition ->
                        kinds.stream().noneMatch(kind -> kind.code().equals(definition.getKey())))
                .forEach(definition -> writeValue(definition.getKey(), definition.getValue()));
        return page.text();
    }

    private void write(ActionKind kind) {
        page.heading(2, kind.code()).paragraph("**" + Markdown.bilingual(kind.words()) + "**");
        members(definitions.get(kind.code()));
        rules(kind);
        duties(kind);
        ActExample example = examples.get(kind);
        if (example != null) {
            page.paragraph("Example (" + example.verdict().toLowerCase(Locale.ROOT) + "): "
                            + Markdown.plain(example.name()))
                    .block("json", example.json());
        }
    }

    private void rules(ActionKind kind) {
        List<String[]> rows = bureau.rules().stream()
                .filter(rule -> rule.type().isAssignableFrom(kind.type()))
                .sorted((one, other) -> one.provision().compareTo(other.provision()))
                .map(rule -> new String[] {rule.provision().toString(), Markdown.stacked(Sentences.of(rule))})
                .toList();
        page.paragraph("Rules:").table("provision", "rule");
        rows.forEach(page::row);
    }

    private void duties(ActionKind kind) {
        List<String[]> rows = Streams.concat(
                        bureau.duties().stream()
                                .filter(duty -> duty.type().isAssignableFrom(kind.type()))
                                .map(duty -> row(duty.provision().toString(), owed(duty), Sentences.of(duty))),
                        bureau.duties().stream()
                                .filter(duty -> duty.dischargedBy().contains(kind))
                                .map(duty -> row(duty.provision().toString(), "discharged by it", Sentences.of(duty))),
                        Regulation.calendar().stream()
                                .filter(duty -> duty.dischargedBy().equals(kind))
                                .map(duty -> row(duty.provision().toString(), "discharged by it", Sentences.of(duty))))
                .toList();
        if (!rows.isEmpty()) {
            page.paragraph("Duties:").table("provision", "what", "duty");
            rows.forEach(page::row);
        }
    }

    private static String owed(Duty<?> duty) {
        return duty.replaced()
                .map(other -> "owed after it, instead of " + other.provision())
                .orElse("owed after it");
    }

    private static String[] row(String provision, String what, Phrase sentence) {
        return new String[] {provision, what, Markdown.stacked(sentence)};
    }

    private void members(JsonNode definition) {
        List<String> required = definition
                .path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        List<String[]> rows = definition.get("properties").properties().stream()
                .filter(member -> !member.getKey().equals(Action.KIND_MEMBER))
                .map(member -> new String[] {
                    Markdown.code(member.getKey()),
                    type(member.getValue()),
                    required.contains(member.getKey()) ? "yes" : ""
                })
                .toList();
        page.table("fact", "type", "required");
        Stream.concat(
                        rows.stream().filter(row -> !row[2].isEmpty()),
                        rows.stream().filter(row -> row[2].isEmpty()))
                .forEach(page::row);
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").stringValue().substring(DEFINITIONS.length());
            return Markdown.link(name, anchor(name));
        }
        return schema.path("type").asString("").equals("array")
                ? "list of " + type(schema.get("items"))
                : schema.get("type").stringValue();
    }

    private void writeValue(String name, JsonNode definition) {
        page.heading(3, name);
        if (definition.has("properties")) {
            members(definition);
        } else if (definition.has("enum")) {
            page.paragraph("One of "
                    + definition
                            .get("enum")
                            .valueStream()
                            .map(constant -> Markdown.code(constant.stringValue()))
                            .collect(Collectors.joining(", "))
                    + ".");
        } else {
            page.paragraph(Markdown.plain(definition.get("description").stringValue()));
        }
    }

    private static String anchor(String heading) {
        return "#" + heading.toLowerCase(Locale.ROOT);
    }
}
