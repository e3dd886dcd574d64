package org.secrecy.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.ActionKind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Teaches a Jackson 3 mapper the values and acts of this library.
 *
 * <p>Members that a type does not know are refused whatever the mapper says. That a member stands twice, or that a number is
 * written as a text, only the mapper itself can refuse: {@link SecrecyJson#mapper()} does. Thread-safe once registered.
 */
public final class SecrecyModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<ActionKind> kinds;

    /** A module that knows the acts of this library. */
    public SecrecyModule() {
        this(ActionKinds.standard());
    }

    /** A module that knows these kinds of act. */
    public SecrecyModule(Iterable<ActionKind> kinds) {
        super("secrecy");
        this.kinds = ImmutableList.copyOf(kinds);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        kinds.forEach(kind -> context.registerSubtypes(new NamedType(kind.type(), kind.code())));
        SimpleDeserializers texts = new ByName();
        StrictTexts.times().forEach((type, reader) -> add(texts, type, reader));
        context.addDeserializers(texts);
        context.insertAnnotationIntrospector(new Introspector(kinds));
        context.addHandler(new UnknownMembersRefused());
    }

    /** Answers Jackson's questions about a type from its shape. */
    private static final class Introspector extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private final ImmutableList<ActionKind> kinds;

        Introspector(ImmutableList<ActionKind> kinds) {
            this.kinds = kinds;
        }

        @Override
        public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
            return ValueShape.builderOf(type.getRawType()).orElse(null);
        }

        /** What a record of ours may lack; all else of it is written, and required. */
        private static boolean mayBeAbsent(AnnotatedMember member) {
            return isOwnRecord(member.getDeclaringClass()) && Optional.class.equals(member.getRawType());
        }

        private static boolean isOwnRecord(Class<?> type) {
            return type.isRecord() && ValueShape.isOurs(type);
        }

        private static boolean isMember(AnnotatedMember member) {
            return (member instanceof AnnotatedField || member instanceof AnnotatedMethod)
                    && ValueShape.isMember(member.getMember());
        }

        @Override
        public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMember member && isMember(member)
                    ? PropertyName.construct(member.getName())
                    : null;
        }

        @Override
        public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMethod method
                            && ValueShape.isSetter(method.getDeclaringClass(), method.getAnnotated())
                    ? PropertyName.construct(method.getName())
                    : null;
        }

        @Override
        public VisibilityChecker findAutoDetectVisibility(
                MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
            Class<?> raw = type.getRawType();
            if (ValueShape.isBuilder(raw) || ValueShape.valueType(raw).isPresent()) {
                return checker.with(JsonAutoDetect.Visibility.NONE);
            }
            boolean ownRecord = raw.isRecord() && ValueShape.isOurs(raw); // its components alone are members
            return ownRecord ? checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE) : checker;
        }

        @Override
        public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMember member && (isMember(member) || mayBeAbsent(member))
                    ? JsonInclude.Value.construct(ValueShape.inclusion(member.getRawType()), null)
                    : JsonInclude.Value.empty();
        }

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            boolean required = isOwnRecord(member.getDeclaringClass()) && !mayBeAbsent(member);
            return required ? Boolean.TRUE : null;
        }

        @Override
        public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
            return kinds.stream()
                    .filter(kind -> kind.type().isAssignableFrom(type.getRawType()))
                    .findFirst()
                    .map(ActionKind::code)
                    .orElse(null);
        }
    }

    @SuppressWarnings("unchecked") // the reader of a type gives values of that type
    private static <T> void add(SimpleDeserializers texts, Class<T> type, Function<String, ?> reader) {
        texts.addDeserializer(type, (ValueDeserializer<T>) new FromText(type, reader));
    }

    /** Reads the constants of this library from exactly their names, and immutable collections. */
    private static final class ByName extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return StrictTexts.names(type.getRawClass())
                    .<ValueDeserializer<?>>map(reader -> new FromText(type.getRawClass(), reader))
                    .orElse(null);
        }

        @Override
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer elementTypeDeserializer,
                @Nullable ValueDeserializer<?> elementDeserializer) {
            return ImmutableCopy.of(type).orElse(null);
        }
    }

    /** Reads Guava's immutable lists and sets, which Jackson does not know by itself. */
    private static final class ImmutableCopy extends ValueDeserializer<Object> {

        private final JavaType mutable;
        private final UnaryOperator<Object> copy;
        private final @Nullable ValueDeserializer<?> delegate;

        private ImmutableCopy(JavaType mutable, UnaryOperator<Object> copy, @Nullable ValueDeserializer<?> delegate) {
            this.mutable = mutable;
            this.copy = copy;
            this.delegate = delegate;
        }

        static Optional<ValueDeserializer<?>> of(CollectionType type) {
            TypeFactory types = TypeFactory.createDefaultInstance();
            if (type.getRawClass() == ImmutableList.class) {
                JavaType list = types.constructCollectionType(ArrayList.class, type.getContentType());
                return Optional.of(new ImmutableCopy(list, all -> ImmutableList.copyOf((Collection<?>) all), null));
            }
            JavaType set = types.constructCollectionType(LinkedHashSet.class, type.getContentType());
            return type.getRawClass() == ImmutableSet.class
                    ? Optional.of(new ImmutableCopy(set, all -> ImmutableSet.copyOf((Collection<?>) all), null))
                    : Optional.empty();
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new ImmutableCopy(mutable, copy, context.findContextualValueDeserializer(mutable, property));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return copy.apply(Objects.requireNonNull(delegate, "delegate").deserialize(parser, context));
        }
    }

    /** Reads a type from exactly its text. */
    private static final class FromText extends StdScalarDeserializer<Object> {

        private final Function<String, ?> reader;

        FromText(Class<?> type, Function<String, ?> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getString();
            try {
                return reader.apply(text);
            } catch (RuntimeException notThatText) {
                throw context.weirdStringException(text, handledType(), "it is written otherwise");
            }
        }
    }

    /** Refuses members that a type of this library does not know. */
    private static final class UnknownMembersRefused extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            Class<?> type = beanOrClass instanceof Class<?> given ? given : beanOrClass.getClass();
            if (ValueShape.isOurs(type) || ValueShape.isBuilder(type)) {
                throw UnrecognizedPropertyException.from(
                        parser, beanOrClass, name, deserializer.getKnownPropertyNames());
            }
            return false;
        }
    }
}
