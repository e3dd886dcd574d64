package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import tools.jackson.databind.JsonNode;

class ChangedActFuzzTest {

    private static final ImmutableList<JsonNode> REQUESTS = Seeds.requests();

    /** The act is changed, and sometimes the custody that it meets and the roster that it is believed by. */
    @FuzzTest(maxDuration = "10m")
    void everyChangedActCanBeDecidedOrIsRefused(byte[] input) {
        Choices choices = new Choices(input);
        JsonNode request = choices.oneOf(REQUESTS);
        String act = ChangedJson.of(request.get("action"), choices);
        Reported.with(act, () -> JsonPromises.keep(act, Action.class).ifPresent(read -> meets(read, request, choices)));
    }

    private static void meets(Action act, JsonNode request, Choices choices) {
        SecrecyPolicy policy = policy(request, choices);
        ActPromises.keep(act, policy);
        for (JsonNode custody : request.path("custodies")) {
            String text = changedOrNot(custody, choices);
            Reported.with(
                    text,
                    () -> JsonPromises.keep(text, Custody.class)
                            .ifPresent(read -> ActPromises.keep(act, CustodyBook.of(read), policy)));
        }
    }

    private static SecrecyPolicy policy(JsonNode request, Choices choices) {
        Optional<Roster> roster = request.has("roster")
                ? JsonPromises.keep(changedOrNot(request.get("roster"), choices), Roster.class)
                : Optional.empty();
        return roster.map(SecrecyPolicy.standard()::with).orElseGet(SecrecyPolicy::standard);
    }

    private static String changedOrNot(JsonNode json, Choices choices) {
        return choices.onceIn(2) ? ChangedJson.of(json, choices) : json.toString();
    }
}
