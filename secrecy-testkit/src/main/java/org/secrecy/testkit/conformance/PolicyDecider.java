package org.secrecy.testkit.conformance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.rule.RuleOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers requests by a policy of this library. Thread-safe. */
public final class PolicyDecider implements Decider {

    private static final SecrecyJson JSON = SecrecyJson.standard();

    private final SecrecyPolicy policy;

    private PolicyDecider(SecrecyPolicy policy) {
        this.policy = policy;
    }

    /** Answers by this policy, under the roster and profile that each request gives. */
    public static PolicyDecider of(SecrecyPolicy policy) {
        return new PolicyDecider(policy);
    }

    @Override
    public JsonNode decide(JsonNode request) {
        Action action;
        try {
            action = JSON.readAction(request.get("action").toString());
        } catch (JsonRefusedException refused) {
            return JsonNodeFactory.instance.objectNode().put("malformed", refused.path());
        }
        return JSON.mapper().valueToTree(decide(action, request));
    }

    private Decision decide(Action action, JsonNode request) {
        SecrecyPolicy asked = underItsRoster(request, underItsProfile(request));
        return book(request).map(book -> asked.decide(action, book)).orElseGet(() -> asked.decide(action));
    }

    /** On which side of each rule the act of a request stands; none for an act that can't be read. */
    ImmutableList<RuleOutcome> outcomes(JsonNode request) {
        Action action;
        try {
            action = JSON.readAction(request.get("action").toString());
        } catch (JsonRefusedException refused) {
            return ImmutableList.of();
        }
        SecrecyPolicy asked = underItsRoster(request, underItsProfile(request));
        return book(request).map(book -> asked.outcomes(action, book)).orElseGet(() -> asked.outcomes(action));
    }

    private static Optional<CustodyBook> book(JsonNode request) {
        ImmutableList<Custody> custodies = request.path("custodies")
                .valueStream()
                .map(custody -> JSON.read(custody.toString(), Custody.class))
                .collect(ImmutableList.toImmutableList());
        return custodies.stream()
                .findFirst()
                .map(first -> CustodyBook.of(first, custodies.stream().skip(1).toArray(Custody[]::new)));
    }

    private SecrecyPolicy underItsProfile(JsonNode request) {
        return request.has("profile")
                ? policy.with(
                        policy.profile().overriddenBy(request.get("profile").toString()))
                : policy;
    }

    private static SecrecyPolicy underItsRoster(JsonNode request, SecrecyPolicy policy) {
        return request.has("roster")
                ? policy.with(JSON.read(request.get("roster").toString(), Roster.class))
                : policy;
    }
}
