package org.secrecy.policy.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Machine;
import org.secrecy.language.Phrase;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import tools.jackson.databind.JsonNode;

/**
 * How the values of a parameter are written in a profile. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class ParameterType<T> {

    static final ParameterType<Integer> NUMBER = new ParameterType<>(
            "number",
            Phrase.of("整数", "a whole number"),
            node -> node.isInt() ? Optional.of(node.intValue()) : Optional.empty());

    static final ParameterType<Boolean> YES_OR_NO = new ParameterType<>(
            "yes-no",
            Phrase.of("true或false", "true or false"),
            node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());

    static final ParameterType<SecrecyLevel> LEVEL = constant("level", Phrase.of("密级", "a level"), SecrecyLevel.class);

    static final ParameterType<Post> POST = constant("post", Phrase.of("职务", "a post"), Post.class);

    static final ParameterType<ImmutableSet<Post>> POSTS =
            set("posts", Phrase.of("职务的集合", "a set of posts"), Post.class);

    static final ParameterType<ImmutableSet<Medium>> MEDIA =
            set("media", Phrase.of("载体种类的集合", "a set of media"), Medium.class);

    static final ParameterType<ImmutableSet<Machine>> MACHINES =
            set("machines", Phrase.of("设备的集合", "a set of machines"), Machine.class);

    static final ParameterType<ImmutableSet<Body>> BODIES =
            set("bodies", Phrase.of("机构的集合", "a set of bodies"), Body.class);

    static final ParameterType<ImmutableList<Channel>> CHANNELS = new ParameterType<>(
            "channels",
            Phrase.of("传输渠道及其依据的列表", "a list of channels, each with name and basis"),
            ParameterType::channels);

    static final ParameterType<ZoneId> TIME_ZONE =
            new ParameterType<>("time-zone", Phrase.of("时区", "a time zone"), ParameterType::timeZone);

    private final String name;
    private final Phrase words;
    private final Function<JsonNode, Optional<T>> reader;

    private ParameterType(String name, Phrase words, Function<JsonNode, Optional<T>> reader) {
        this.name = name;
        this.words = words;
        this.reader = reader;
    }

    /** The name of the type: number, post, level and the like. */
    public String name() {
        return name;
    }

    /** What a value is, in words. */
    public Phrase words() {
        return words;
    }

    /** The value that the node writes; empty where it writes none of this type. */
    Optional<T> read(JsonNode node) {
        return reader.apply(node);
    }

    private static <E extends Enum<E>> ParameterType<E> constant(String name, Phrase words, Class<E> type) {
        return new ParameterType<>(name, words, node -> constantOf(node, type));
    }

    private static <E extends Enum<E>> ParameterType<ImmutableSet<E>> set(String name, Phrase words, Class<E> type) {
        return new ParameterType<>(name, words, node -> {
            if (!node.isArray() || node.isEmpty()) {
                return Optional.empty();
            }
            ImmutableSet.Builder<E> constants = ImmutableSet.builder();
            for (JsonNode element : node) {
                constantOf(element, type).ifPresent(constants::add);
            }
            ImmutableSet<E> set = constants.build();
            return set.size() == node.size() ? Optional.of(set) : Optional.empty();
        });
    }

    private static <E extends Enum<E>> Optional<E> constantOf(JsonNode node, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> node.isString() && constant.name().equals(node.stringValue()))
                .findFirst();
    }

    private static Optional<ImmutableList<Channel>> channels(JsonNode node) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        ImmutableList.Builder<Channel> channels = ImmutableList.builder();
        for (JsonNode element : node) {
            boolean wellFormed = element.isObject()
                    && element.size() == 2
                    && isText(element.path("name"))
                    && isText(element.path("basis"));
            if (!wellFormed) {
                return Optional.empty();
            }
            channels.add(new Channel(
                    element.get("name").stringValue(), element.get("basis").stringValue()));
        }
        return Optional.of(channels.build());
    }

    private static boolean isText(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank();
    }

    private static Optional<ZoneId> timeZone(JsonNode node) {
        try {
            return node.isString() ? Optional.of(ZoneId.of(node.stringValue())) : Optional.empty();
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }
}
