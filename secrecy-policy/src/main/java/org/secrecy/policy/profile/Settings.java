package org.secrecy.policy.profile;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The values of a profile that hold on one day. Immutable and thread-safe. */
public final class Settings {

    private final LocalDate day;
    private final ImmutableMap<Parameter<?>, Object> values;

    Settings(LocalDate day, ImmutableMap<Parameter<?>, Object> values) {
        this.day = day;
        this.values = values;
    }

    /** Whether they hold on the day: from their first one on, until others do. */
    boolean holdOn(LocalDate other) {
        return !other.isBefore(day);
    }

    /** Whether the parameter has a value. */
    public boolean has(Parameter<?> parameter) {
        return values.containsKey(parameter);
    }

    /**
     * The value of the parameter.
     *
     * @throws IllegalStateException if the profile has none on this day; what depends on it is then undecided
     */
    @SuppressWarnings("unchecked") // the profile holds for each parameter only values that its own type has read
    public <T> T value(Parameter<T> parameter) {
        @Nullable Object value = values.get(parameter);
        if (value == null) {
            throw new IllegalStateException(
                    "the profile must set " + parameter.name() + ", but has no value on " + day);
        }
        return (T) value;
    }
}
