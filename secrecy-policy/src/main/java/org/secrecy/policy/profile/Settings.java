package org.secrecy.policy.profile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a profile that hold on one day. Immutable and thread-safe. */
public final class Settings {

    private final LocalDate day;

    // A table of our own, half empty at least, for values are looked up several times in every decision: a parameter
    // stands in the place that its name gives, or the next one that is free, and its value in the same place.
    private final @Nullable Object[] parameters;
    private final @Nullable Object[] values;

    Settings(LocalDate day, Map<Parameter<?>, Object> values) {
        this.day = day;
        int size = Integer.highestOneBit(values.size() + 1) * 4;
        this.parameters = new Object[size];
        this.values = new Object[size];
        for (Map.Entry<Parameter<?>, Object> entry : values.entrySet()) {
            int place = place(entry.getKey());
            this.parameters[place] = entry.getKey();
            this.values[place] = entry.getValue();
        }
    }

    /** Whether they hold on the day: from their first one on, until others do. */
    boolean holdOn(LocalDate other) {
        return !other.isBefore(day);
    }

    /** Whether the parameter has a value. */
    public boolean has(Parameter<?> parameter) {
        return values[place(parameter)] != null;
    }

    /**
     * The value of the parameter.
     *
     * @throws IllegalStateException if the profile has none on this day; what depends on it is then undecided
     */
    @SuppressWarnings("unchecked") // the profile holds for each parameter only values that its own type has read
    public <T> T value(Parameter<T> parameter) {
        @Nullable Object value = values[place(parameter)];
        if (value == null) {
            throw new IllegalStateException(
                    "the profile must set " + parameter.name() + ", but has no value on " + day);
        }
        return (T) value;
    }

    /** Where the parameter stands, or would stand. */
    private int place(Parameter<?> parameter) {
        int last = parameters.length - 1;
        int hash = parameter.hashCode();
        int place = (hash ^ hash >>> 16) & last;
        while (parameters[place] != null && !parameter.equals(parameters[place])) {
            place = place + 1 & last;
        }
        return place;
    }
}
