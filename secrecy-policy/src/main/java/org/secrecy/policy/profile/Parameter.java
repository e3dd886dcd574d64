package org.secrecy.policy.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Machine;
import org.secrecy.office.Body;
import org.secrecy.office.Post;

/**
 * One number or choice of the regulation, by name and type. Its words, mark, bounds and values stand in the profile. Immutable and
 * thread-safe.
 *
 * @param <T> the type of its values
 * @param name its name in profiles, in lower case with hyphens
 * @param type how its values are written
 */
public record Parameter<T>(String name, ParameterType<T> type) {

    static Parameter<Integer> number(String name) {
        return new Parameter<>(name, ParameterType.NUMBER);
    }

    static Parameter<Boolean> yesOrNo(String name) {
        return new Parameter<>(name, ParameterType.YES_OR_NO);
    }

    static Parameter<SecrecyLevel> level(String name) {
        return new Parameter<>(name, ParameterType.LEVEL);
    }

    static Parameter<Post> post(String name) {
        return new Parameter<>(name, ParameterType.POST);
    }

    static Parameter<ImmutableSet<Post>> posts(String name) {
        return new Parameter<>(name, ParameterType.POSTS);
    }

    static Parameter<ImmutableSet<Medium>> media(String name) {
        return new Parameter<>(name, ParameterType.MEDIA);
    }

    static Parameter<ImmutableSet<Machine>> machines(String name) {
        return new Parameter<>(name, ParameterType.MACHINES);
    }

    static Parameter<ImmutableSet<Body>> bodies(String name) {
        return new Parameter<>(name, ParameterType.BODIES);
    }

    static Parameter<ImmutableList<Channel>> channels(String name) {
        return new Parameter<>(name, ParameterType.CHANNELS);
    }

    static Parameter<ZoneId> timeZone(String name) {
        return new Parameter<>(name, ParameterType.TIME_ZONE);
    }

    /** Parameters are looked up at every decision: nearly always it is the same one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Parameter<?> that && name.equals(that.name) && type.equals(that.type));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
