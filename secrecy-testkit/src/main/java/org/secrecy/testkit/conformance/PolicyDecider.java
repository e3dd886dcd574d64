package org.secrecy.testkit.conformance;

import com.google.common.collect.ImmutableList;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.rule.RuleOutcome;
import tools.jackson.databind.JsonNode;

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
        Request read;
        try {
            read = Request.read(request);
        } catch (JsonRefusedException refused) {
            return Request.malformed(refused);
        }
        SecrecyPolicy asked = asked(read);
        Decision decision =
                read.book().map(book -> asked.decide(read.action(), book)).orElseGet(() -> asked.decide(read.action()));
        return JSON.mapper().valueToTree(decision);
    }

    /** On which side of each rule the act of a request stands; none for an act that can't be read. */
    ImmutableList<RuleOutcome> outcomes(JsonNode request) {
        Request read;
        try {
            read = Request.read(request);
        } catch (JsonRefusedException refused) {
            return ImmutableList.of();
        }
        SecrecyPolicy asked = asked(read);
        return read.book()
                .map(book -> asked.outcomes(read.action(), book))
                .orElseGet(() -> asked.outcomes(read.action()));
    }

    private SecrecyPolicy asked(Request request) {
        SecrecyPolicy underItsProfile = policy.with(request.profileOver(policy.profile()));
        return request.roster().map(underItsProfile::with).orElse(underItsProfile);
    }
}
