package org.secrecy.policy.rule;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.secrecy.language.Phrase;
import org.secrecy.policy.profile.Parameter;
import org.secrecy.policy.profile.Settings;

/**
 * A number that the profile sets. Two limits are equal when they are of the same parameters. Immutable and thread-safe.
 *
 * @param name the names of the parameters, joined
 * @param words how a rule's sentence speaks of it
 * @param number what it is on a day
 */
public record Limit(String name, Phrase words, ToIntFunction<Settings> number) {

    /** The number of this parameter. */
    public static Limit of(Parameter<Integer> parameter) {
        return new Limit(
                parameter.name(),
                Phrase.of("参数" + parameter, "the profile's " + parameter),
                settings -> settings.value(parameter));
    }

    /** The lower one of two parameters. */
    public static Limit lower(Parameter<Integer> one, Parameter<Integer> other) {
        return new Limit(
                one.name() + " " + other.name(),
                Phrase.of("参数" + one + "与" + other + "中较小者", "the lower of the profile's " + one + " and " + other),
                settings -> Math.min(settings.value(one), settings.value(other)));
    }

    /** What it is under these settings. */
    int in(Settings settings) {
        return number.applyAsInt(settings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limit that && name.equals(that.name);
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
