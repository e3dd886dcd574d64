package org.secrecy.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reader and the schemas know the same members and miss the same ones, for every act and every value: the reader is asked by
 * what it refuses.
 */
class SchemaAgreesTest {

    /** Values that have no JSON of their own; a profile has, and is told from its parameters. */
    private static final ImmutableSet<String> NOT_WRITTEN =
            ImmutableSet.of("org.secrecy.policy.audit", "org.secrecy.policy.profile", "org.secrecy.testkit");

    private static final Pattern MISSING = Pattern.compile(".*attributes are not set \\[(.*)]");
    private static final JsonNode ACTION = JsonMapper.shared().readTree(SchemaFile.ACTION.published());

    @ParameterizedTest
    @MethodSource("kinds")
    void onEveryAct(ActionKind kind) {
        JsonNode schema = ACTION.at("/$defs/" + kind.code());
        String act = "{\"act\":\"" + kind.code() + "\"";

        assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
        assertThat(names(schema.get("properties")))
                .isEqualTo(with("act", known(act + ",\"no member\":1}", Action.class)));
        assertThat(texts(schema.get("required"))).isEqualTo(with("act", missing(act + "}", Action.class)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void onEveryValue(Class<?> value) {
        JsonNode schema =
                definition(value).orElseThrow(() -> new AssertionError("there must be a schema, but is none"));

        assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
        assertThat(names(schema.get("properties"))).isEqualTo(known("{\"no member\":1}", value));
        assertThat(texts(schema.path("required"))).isEqualTo(missing("{}", value));
    }

    @Test
    void onMoreThanTheActs() {
        assertThat(values()).hasSizeGreaterThan(12);
    }

    static Stream<ActionKind> kinds() {
        return ActionKinds.standard().stream();
    }

    static Stream<Class<?>> values() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.secrecy").stream()
                        .filter(type -> type.getSimpleName().equals("Builder"))
                        .flatMap(builder -> builder.getEnclosingClass().stream())
                        .filter(type -> type.isInterface()
                                && !type.isAssignableTo(Action.class)
                                && NOT_WRITTEN.stream().noneMatch(type.getPackageName()::startsWith))
                        .<Class<?>>map(JavaClass::reflect)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    /** In whichever file. */
    private static Optional<JsonNode> definition(Class<?> type) {
        return Stream.of(SchemaFile.values())
                .map(file -> {
                    JsonNode root = JsonMapper.shared().readTree(file.published());
                    return file.type() == type ? root : root.at("/$defs/" + type.getSimpleName());
                })
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static Set<String> known(String json, Class<?> type) {
        JsonRefusedException refused = refused(json, type).orElseThrow();
        UnrecognizedPropertyException unknown = (UnrecognizedPropertyException) refused.getCause();
        return unknown.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> missing(String json, Class<?> type) {
        return refused(json, type)
                .map(refused -> MISSING.matcher(
                        String.valueOf(Throwables.getRootCause(refused).getMessage())))
                .filter(Matcher::matches)
                .map(matcher -> Set.copyOf(Splitter.on(", ").splitToList(matcher.group(1))))
                .orElse(Set.of());
    }

    private static Optional<JsonRefusedException> refused(String json, Class<?> type) {
        return Optional.ofNullable(catchThrowableOfType(
                JsonRefusedException.class, () -> SecrecyJson.standard().read(json, type)));
    }

    private static Set<String> with(String member, Set<String> members) {
        return Stream.concat(Stream.of(member), members.stream()).collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode object) {
        return Set.copyOf(object.propertyNames());
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
    }
}
