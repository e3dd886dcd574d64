package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.policy.profile.Channel;
import org.secrecy.policy.profile.DatedValue;
import org.secrecy.policy.profile.Parameter;
import org.secrecy.policy.profile.ParameterEntry;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.profile.Settings;

/** Profiles, all at least as tight as the standard one, and what they hold. Thread-safe. */
public final class ProfileArbitraries {

    private static final ImmutableList<ParameterEntry> ENTRIES =
            Profile.standard().entries().values().asList();

    /** Numbers that a profile may set, and up to what they are still as tight as the standard. */
    private static final ImmutableMap<Parameter<Integer>, Integer> TIGHTENED = ImmutableMap.of(
            Parameters.LOAN_DAYS, 3,
            Parameters.ARCHIVE_LOAN_DAYS, 7);

    private ProfileArbitraries() {}

    /** The standard profile with some of its numbers tightened. */
    public static Arbitrary<Profile> profiles() {
        return Combinators.combine(TIGHTENED.entrySet().stream()
                        .map(ProfileArbitraries::member)
                        .toList())
                .as(members -> members.stream().flatMap(Optional::stream).collect(Collectors.joining(", ")))
                .map(members -> Profile.standard()
                        .overriddenBy("{\"profile\": \"tight\", \"parameters\": {%s}}".formatted(members)));
    }

    private static Arbitrary<Optional<String>> member(Map.Entry<Parameter<Integer>, Integer> parameter) {
        return Arbitraries.integers()
                .between(0, parameter.getValue())
                .map("\"%s\": {\"values\": [{\"from\": \"2010-10-01\", \"value\": %%d, \"source\": \"test\"}]}"
                        .formatted(parameter.getKey())::formatted)
                .optional(0.5);
    }

    /** What such a profile says on a day of the small world. */
    public static Arbitrary<Settings> settings() {
        return Combinators.combine(profiles(), OfficeArbitraries.days()).as((profile, day) -> profile.on(day));
    }

    /** A parameter of the standard profile. */
    public static Arbitrary<Parameter<?>> parameters() {
        return entries().map(ParameterEntry::parameter);
    }

    /** What the standard profile says of a parameter. */
    public static Arbitrary<ParameterEntry> entries() {
        return Arbitraries.of(ENTRIES);
    }

    /** A value of the standard profile, with its day and source. */
    public static Arbitrary<DatedValue> values() {
        return entries()
                .map(entry -> ImmutableList.copyOf(entry.values()))
                .filter(some -> !some.isEmpty())
                .flatMap(some -> Arbitraries.of(some));
    }

    /** A channel that the standard profile names, or another. */
    public static Arbitrary<Channel> channels() {
        ImmutableList<Channel> named =
                Profile.standard().on(LocalDate.of(2025, 6, 10)).value(Parameters.APPROVED_CHANNELS);
        return Arbitraries.of(ImmutableList.<Channel>builder()
                .addAll(named)
                .add(new Channel("机要交换站", "test"))
                .build());
    }
}
