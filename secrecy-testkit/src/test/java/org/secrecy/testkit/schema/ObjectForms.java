package org.secrecy.testkit.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.secrecy.testkit.schema.Alternatives.Alternative;
import tools.jackson.databind.node.ObjectNode;

/**
 * Types that JSON writes as an object. Of a value the members are what its builder can set, of a record its components, of another
 * class the accessors that are named here. No other member is allowed.
 *
 * <p>A member of a value may be left out where it is optional, a collection, or has a default; a component of a record may not.
 */
final class ObjectForms implements CustomDefinitionProviderV2 {

    private final ImmutableList<Alternatives> choices;
    private final ImmutableMap<Class<?>, ImmutableList<String>> writtenAccessors;

    ObjectForms(ImmutableList<Alternatives> choices, ImmutableMap<Class<?>, ImmutableList<String>> writtenAccessors) {
        this.choices = choices;
        this.writtenAccessors = writtenAccessors;
    }

    /** One member: its type, and whether it may be left out. */
    private record Member(Type type, boolean required) {}

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (!raw.getName().startsWith("org.secrecy.")) {
            return null;
        }
        Map<String, Member> members = members(raw);
        ObjectNode schema = Nodes.object();
        ObjectNode properties = Nodes.object();
        List<String> required = new ArrayList<>();
        for (Alternatives choice : choices) {
            choice.kind(raw).ifPresent(kind -> {
                describe(schema, kind);
                properties.putObject(choice.member()).put("const", kind.name());
                required.add(choice.member());
            });
        }
        members.forEach((name, member) -> {
            properties.set(name, schema(member.type(), context));
            if (member.required()) {
                required.add(name);
            }
        });
        schema.setAll(Nodes.closed(properties, required));
        return Nodes.definition(schema);
    }

    private static void describe(ObjectNode schema, Alternative kind) {
        if (!kind.words().isEmpty()) {
            schema.put("description", kind.words());
        }
    }

    private static ObjectNode schema(Type type, SchemaGenerationContext context) {
        if (isA(Optional.class, type)) {
            return schema(argument(type), context);
        }
        if (isA(Collection.class, type)) {
            ObjectNode array = Nodes.ofType("array");
            array.set("items", schema(argument(type), context));
            return array;
        }
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }

    /** By name, as JSON is written. */
    private SortedMap<String, Member> members(Class<?> type) {
        SortedMap<String, Member> members = new TreeMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                members.put(
                        component.getName(),
                        new Member(component.getGenericType(), component.getType() != Optional.class));
            }
            return members;
        }
        Set<String> written =
                writtenAccessors.containsKey(type) ? Set.copyOf(writtenAccessors.get(type)) : settable(type);
        Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && written.contains(method.getName()))
                .forEach(method ->
                        members.put(method.getName(), new Member(method.getGenericReturnType(), isRequired(method))));
        return members;
    }

    private static Set<String> settable(Class<?> type) {
        Class<?> builder = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the members of " + type.getSimpleName() + " must be known, but are not"));
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    /** A default in an interface is the value that counts where none is set. */
    private static boolean isRequired(Method accessor) {
        return !accessor.isDefault()
                && !isA(Optional.class, accessor.getGenericReturnType())
                && !isA(Collection.class, accessor.getGenericReturnType());
    }

    private static boolean isA(Class<?> wanted, Type type) {
        return type instanceof ParameterizedType parameterized
                && wanted.isAssignableFrom((Class<?>) parameterized.getRawType());
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
