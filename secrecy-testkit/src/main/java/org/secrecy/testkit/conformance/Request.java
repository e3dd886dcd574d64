package org.secrecy.testkit.conformance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.office.Roster;
import org.secrecy.policy.profile.Profile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a {@link Decider} is asked, read from JSON: an act, and what it meets. Immutable and thread-safe. */
public final class Request {

    private static final SecrecyJson JSON = SecrecyJson.standard();

    private final Action action;
    private final JsonNode members;

    private Request(Action action, JsonNode members) {
        this.action = action;
        this.members = members;
    }

    /**
     * The request of this form, which {@link Decider#decide} describes.
     *
     * @throws JsonRefusedException if the act can't be read
     */
    public static Request read(JsonNode request) {
        return new Request(JSON.readAction(request.get("action").toString()), request);
    }

    /** The answer to a request whose act can't be read. */
    public static JsonNode malformed(JsonRefusedException refused) {
        return JsonNodeFactory.instance.objectNode().put("malformed", refused.path());
    }

    /** The act. */
    public Action action() {
        return action;
    }

    /** The custodies that it meets; empty where none is given. */
    public Optional<CustodyBook> book() {
        ImmutableList<Custody> custodies = members.path("custodies")
                .valueStream()
                .map(custody -> JSON.read(custody.toString(), Custody.class))
                .collect(ImmutableList.toImmutableList());
        return custodies.stream()
                .findFirst()
                .map(first -> CustodyBook.of(first, custodies.stream().skip(1).toArray(Custody[]::new)));
    }

    /** Who held which post; empty where no roster is given. */
    public Optional<Roster> roster() {
        return members.has("roster")
                ? Optional.of(JSON.read(members.get("roster").toString(), Roster.class))
                : Optional.empty();
    }

    /** The profile with that of the request, where one is given, laid over it. */
    public Profile profileOver(Profile profile) {
        return members.has("profile")
                ? profile.overriddenBy(members.get("profile").toString())
                : profile;
    }
}
