package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.secrecy.policy.profile.DatedValue;
import org.secrecy.policy.profile.Parameter;
import org.secrecy.policy.profile.ParameterEntry;
import org.secrecy.policy.profile.Profile;

/**
 * A profile in which one value of the standard one is another. It may be a looser limit, which no profile can be made to hold; so this
 * makes it past all checks. Thread-safe.
 */
final class AlteredProfile {

    private static final Constructor<Profile> CONSTRUCTOR = constructor();

    private AlteredProfile() {}

    /**
     * The profile with this value in the place of the standard one; what was laid over the standard profile stays.
     *
     * @param profile a profile laid over the standard one, or the standard one
     * @param parameter the parameter that is altered
     * @param value its other value, of the parameter's type
     */
    static Profile of(Profile profile, Parameter<?> parameter, Object value) {
        Map<String, ParameterEntry> altered = new LinkedHashMap<>(profile.entries());
        altered.computeIfPresent(parameter.name(), (name, entry) -> altered(entry, value));
        try {
            return CONSTRUCTOR.newInstance(profile.name(), ImmutableMap.copyOf(altered));
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static ParameterEntry altered(ParameterEntry entry, Object value) {
        ImmutableList<DatedValue> standard =
                Profile.standard().entries().get(entry.parameter().name()).values();
        return ParameterEntry.builder()
                .from(entry)
                .values(entry.values().stream()
                        .map(dated ->
                                standard.contains(dated) ? new DatedValue(dated.from(), value, "a mutant") : dated)
                        .toList())
                .build();
    }

    private static Constructor<Profile> constructor() {
        try {
            Constructor<Profile> constructor = Profile.class.getDeclaredConstructor(String.class, ImmutableMap.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
