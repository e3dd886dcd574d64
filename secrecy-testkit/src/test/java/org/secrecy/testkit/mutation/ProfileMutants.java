package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.profile.Channel;
import org.secrecy.policy.profile.Parameter;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.rule.Matter;

/** The mutants of the profile: each number shifted by one, each choice taken otherwise. Thread-safe. */
final class ProfileMutants {

    private static final Function<Matter<?>, Decision> STANDARD = Book.standard();

    private ProfileMutants() {}

    /** Every parameter with each of its other values. */
    static Stream<Mutant> all() {
        return Parameters.byName().values().stream()
                .flatMap(parameter -> others(standard(parameter)).map(value -> of(parameter, value)));
    }

    private static Object standard(Parameter<?> parameter) {
        return Profile.standard()
                .entries()
                .get(parameter.name())
                .values()
                .get(0)
                .value();
    }

    private static Stream<?> others(Object value) {
        if (value instanceof Integer number) {
            return Stream.of(number - 1, number + 1);
        }
        if (value instanceof Boolean choice) {
            return Stream.of(!choice);
        }
        if (value instanceof Post || value instanceof SecrecyLevel) {
            return Values.neighbours(value);
        }
        if (value instanceof ImmutableSet<?> set) {
            return Values.alteredSets(set).map(Altered::thing).filter(other -> !other.isEmpty());
        }
        return value instanceof ZoneId
                ? Stream.of(ZoneId.of("Asia/Bangkok"), ZoneId.of("Asia/Tokyo"))
                : Stream.of(ImmutableList.of(new Channel("电子政务内网", "a mutant")));
    }

    private static Mutant of(Parameter<?> parameter, Object value) {
        Profile mutant = AlteredProfile.of(Profile.standard(), parameter, value);
        ImmutableSet<ProvisionNumber> provisions =
                Profile.standard().entries().get(parameter.name()).provisions().stream()
                        .map(ProvisionNumber::parse)
                        .collect(ImmutableSet.toImmutableSet());
        return new Mutant(
                parameter + " is " + value,
                provisions,
                action -> true,
                STANDARD,
                profile -> profile == Profile.standard() ? mutant : AlteredProfile.of(profile, parameter, value));
    }
}
