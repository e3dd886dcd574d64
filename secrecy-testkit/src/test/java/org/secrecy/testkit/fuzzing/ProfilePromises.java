package org.secrecy.testkit.fuzzing;

import com.google.common.collect.ImmutableList;
import org.secrecy.action.Action;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.profile.Profile;

/** What every profile promises, whatever text it is given: it is refused with a place, or every kind of act can be decided by it. */
final class ProfilePromises {

    private static final ImmutableList<Action> ACTS = Seeds.requests().stream()
            .map(request ->
                    SecrecyJson.standard().readAction(request.get("action").toString()))
            .collect(ImmutableList.toImmutableList());
    private static final int EVERY = 17;

    private ProfilePromises() {}

    static void keep(String text) {
        Profile profile;
        try {
            profile = Profile.standard().overriddenBy(text);
        } catch (JsonRefusedException refused) {
            Refusals.keepPromises(refused);
            return;
        }
        Promise.that(
                Profile.standard().overriddenBy(text).entries().equals(profile.entries()),
                () -> "a profile must be read the same, but was not: " + text);
        SecrecyPolicy policy = SecrecyPolicy.standard().with(profile);
        // Another part of the acts for another text, so that one text does not take too long.
        int first = Math.floorMod(text.hashCode(), EVERY);
        for (int index = first; index < ACTS.size(); index += EVERY) {
            ActPromises.keep(ACTS.get(index), policy);
        }
    }
}
