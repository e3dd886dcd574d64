package org.secrecy.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.ActionKind;

/**
 * Teaches a Jackson 2 mapper the values and acts of this library.
 *
 * <p>Members that a type does not know are refused whatever the mapper says. That a member stands twice, or that a number is
 * written as a text, only the mapper itself can refuse: {@link #strictMapper()} does. It brings the modules for {@code Optional} and
 * {@code java.time}, which must be on the class path beside Jackson 2 itself. Thread-safe once registered.
 */
public final class SecrecyJackson2Module extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<ActionKind> kinds;

    /** A module that knows the acts of this library. */
    public SecrecyJackson2Module() {
        this(ActionKinds.standard());
    }

    /** A module that knows these kinds of act. */
    public SecrecyJackson2Module(Iterable<ActionKind> kinds) {
        super("secrecy");
        this.kinds = ImmutableList.copyOf(kinds);
    }

    /** A mapper that is as strict as {@link SecrecyJson}: it refuses what it does not know, duplicates, and coercions. */
    public static JsonMapper strictMapper() {
        return JsonMapper.builder()
                .addModule(new SecrecyJackson2Module())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    @Override
    public Iterable<Module> getDependencies() {
        return ImmutableList.of(new Jdk8Module(), new JavaTimeModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        kinds.forEach(kind -> context.registerSubtypes(new NamedType(kind.type(), kind.code())));
        asText(context, Instant.class);
        asText(context, LocalDate.class);
        SimpleDeserializers texts = new ByName();
        StrictTexts.times().forEach((type, reader) -> add(texts, type, reader));
        context.addDeserializers(texts);
        context.insertAnnotationIntrospector(new Introspector(kinds));
        context.addDeserializationProblemHandler(new UnknownMembersRefused());
    }

    /** Jackson 2 would write instants and dates as numbers. */
    private static void asText(SetupContext context, Class<?> type) {
        context.configOverride(type).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
    }

    /** Answers Jackson's questions about a type from its shape. */
    private static final class Introspector extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private final ImmutableList<ActionKind> kinds;

        Introspector(ImmutableList<ActionKind> kinds) {
            this.kinds = kinds;
        }

        @Override
        public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
            return ValueShape.builderOf(type.getRawType()).orElse(null);
        }

        /** What a record of ours may lack; all else of it is written, and required. */
        private static boolean mayBeAbsent(AnnotatedMember member) {
            return isOwnRecord(member.getDeclaringClass()) && Optional.class.equals(member.getRawType());
        }

        private static boolean isOwnRecord(Class<?> type) {
            return type.isRecord() && ValueShape.isOurs(type);
        }

        /** Accessors alone are asked about: of those that are inherited Jackson 2 knows by itself. */
        private static boolean isMember(AnnotatedMember member) {
            return member instanceof AnnotatedMethod && ValueShape.isMember(member.getMember());
        }

        @Override
        public @Nullable PropertyName findNameForSerialization(Annotated annotated) {
            return annotated instanceof AnnotatedMember member && isMember(member)
                    ? PropertyName.construct(member.getName())
                    : null;
        }

        @Override
        public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
            return annotated instanceof AnnotatedMethod method
                            && ValueShape.isSetter(method.getDeclaringClass(), method.getAnnotated())
                    ? PropertyName.construct(method.getName())
                    : null;
        }

        @Override
        public VisibilityChecker<?> findAutoDetectVisibility(AnnotatedClass type, VisibilityChecker<?> checker) {
            Class<?> raw = type.getRawType();
            if (ValueShape.isBuilder(raw) || ValueShape.valueType(raw).isPresent()) {
                return checker.with(JsonAutoDetect.Visibility.NONE);
            }
            boolean ownRecord = raw.isRecord() && ValueShape.isOurs(raw); // its components alone are members
            return ownRecord ? checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE) : checker;
        }

        @Override
        public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
            return annotated instanceof AnnotatedMember member && (isMember(member) || mayBeAbsent(member))
                    ? JsonInclude.Value.construct(ValueShape.inclusion(member.getRawType()), null)
                    : JsonInclude.Value.empty();
        }

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            boolean required = isOwnRecord(member.getDeclaringClass()) && !mayBeAbsent(member);
            return required ? Boolean.TRUE : null;
        }

        @Override
        public @Nullable String findTypeName(AnnotatedClass type) {
            return kinds.stream()
                    .filter(kind -> kind.type().isAssignableFrom(type.getRawType()))
                    .findFirst()
                    .map(ActionKind::code)
                    .orElse(null);
        }
    }

    @SuppressWarnings("unchecked") // the reader of a type gives values of that type
    private static <T> void add(SimpleDeserializers texts, Class<T> type, Function<String, ?> reader) {
        texts.addDeserializer(type, (JsonDeserializer<T>) new FromText(type, reader));
    }

    /** Reads the constants of this library from exactly their names, and immutable collections. */
    private static final class ByName extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return StrictTexts.names(type)
                    .<JsonDeserializer<?>>map(reader -> new FromText(type, reader))
                    .orElse(null);
        }

        @Override
        public @Nullable JsonDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer elementTypeDeserializer,
                @Nullable JsonDeserializer<?> elementDeserializer) {
            return ImmutableCopy.of(type).orElse(null);
        }
    }

    /** Reads Guava's immutable lists and sets, which Jackson does not know by itself. */
    private static final class ImmutableCopy extends JsonDeserializer<Object> implements ContextualDeserializer {

        private final JavaType mutable;
        private final UnaryOperator<Object> copy;
        private final @Nullable JsonDeserializer<?> delegate;

        private ImmutableCopy(JavaType mutable, UnaryOperator<Object> copy, @Nullable JsonDeserializer<?> delegate) {
            this.mutable = mutable;
            this.copy = copy;
            this.delegate = delegate;
        }

        static Optional<JsonDeserializer<?>> of(CollectionType type) {
            TypeFactory types = TypeFactory.defaultInstance();
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
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            return new ImmutableCopy(mutable, copy, context.findContextualValueDeserializer(mutable, property));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return copy.apply(Objects.requireNonNull(delegate, "delegate").deserialize(parser, context));
        }
    }

    /** Reads a type from exactly its text. */
    private static final class FromText extends StdScalarDeserializer<Object> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, ?> reader;

        FromText(Class<?> type, Function<String, ?> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
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
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            Class<?> type = beanOrClass instanceof Class<?> given ? given : beanOrClass.getClass();
            if (ValueShape.isOurs(type) || ValueShape.isBuilder(type)) {
                throw UnrecognizedPropertyException.from(
                        parser, beanOrClass, name, deserializer.getKnownPropertyNames());
            }
            return false;
        }
    }
}
