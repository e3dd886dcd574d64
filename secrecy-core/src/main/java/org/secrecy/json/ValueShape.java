package org.secrecy.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secrecy.action.Action;

/**
 * How a value of this library looks in JSON, told from its type alone: its members are what its builder can set.
 *
 * <p>Both generations of Jackson ask this one class, so that they agree. Thread-safe.
 */
final class ValueShape {

    private static final String BUILDER = "Builder";
    private static final String OWN = "org.secrecy.";

    private ValueShape() {}

    /** Whether the type is of this library, or an act that another unit added. */
    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OWN) || Action.class.isAssignableFrom(type);
    }

    /** The builder of a value type; empty where the type is none. */
    static Optional<Class<?>> builderOf(Class<?> type) {
        if (!type.isInterface() || !isOurs(type)) {
            return Optional.empty();
        }
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals(BUILDER))
                .findFirst();
    }

    /** The value type that this class is, or implements; empty where there is none. */
    static Optional<Class<?>> valueType(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .filter(candidate -> builderOf(candidate).isPresent())
                .findFirst();
    }

    /**
     * Whether this accessor of a value type, or field of the generated class, holds a member. Accessors that an act inherits are
     * known to Jackson 3 by their field alone.
     */
    static boolean isMember(Member member) {
        return !Modifier.isStatic(member.getModifiers())
                && !(member instanceof Method method && method.getParameterCount() > 0)
                && valueType(member.getDeclaringClass())
                        .filter(type -> members(type).contains(member.getName()))
                        .isPresent();
    }

    /** Whether the method of a builder, or of the generated class above it, sets a member. */
    static boolean isSetter(Class<?> declaring, Method method) {
        return isBuilder(declaring)
                && sets(method)
                && accessors(valueType(declaring.getEnclosingClass()).orElseThrow())
                        .contains(method.getName());
    }

    /** Whether the class is the builder of a value type, or the generated class above it. */
    static boolean isBuilder(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer != null
                && type.getSimpleName().equals(BUILDER)
                && valueType(outer).isPresent();
    }

    /** What is left out: an absent optional, an empty collection, and nothing else. */
    static JsonInclude.Include inclusion(Class<?> memberType) {
        if (Optional.class.equals(memberType)) {
            return JsonInclude.Include.NON_ABSENT;
        }
        return Collection.class.isAssignableFrom(memberType)
                ? JsonInclude.Include.NON_EMPTY
                : JsonInclude.Include.NON_NULL;
    }

    private static Set<String> members(Class<?> type) {
        Class<?> builder = builderOf(type).orElseThrow();
        Set<String> set = Arrays.stream(builder.getMethods())
                .filter(ValueShape::sets)
                .map(Method::getName)
                .collect(Collectors.toSet());
        set.retainAll(accessors(type));
        return set;
    }

    private static boolean sets(Method method) {
        return method.getParameterCount() == 1 && !Optional.class.equals(method.getParameterTypes()[0]);
    }

    private static ImmutableSet<String> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(ImmutableSet.toImmutableSet());
    }
}
