package org.secrecy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.custody.CustodyBook;
import org.secrecy.json.SecrecyJson;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import tools.jackson.databind.JsonNode;

/**
 * All conformance cases as one test, for mutation testing: it asks them of thousands of mutants, so what holds whatever the policy is
 * (acts, custodies, rosters) is read once, and nothing of the policy is kept from one mutant to the next.
 */
class EveryCaseTest {

    private static final SecrecyJson JSON = SecrecyJson.standard();

    private static final ImmutableList<ReadCase> CASES = ConformanceCases.standard().cases().stream()
            .filter(one -> !one.isMalformed())
            .map(ReadCase::of)
            .collect(ImmutableList.toImmutableList());

    private record ReadCase(
            ConformanceCase original, Action action, Optional<CustodyBook> book, Optional<Roster> roster) {

        static ReadCase of(ConformanceCase one) {
            Request request = Request.read(one.request());
            return new ReadCase(one, request.action(), request.book(), request.roster());
        }

        Stream<String> differences() {
            return original.differences(request -> JSON.mapper().valueToTree(decide(request))).stream()
                    .map(difference -> original + ": " + difference);
        }

        private Decision decide(JsonNode request) {
            @Nullable JsonNode profile = request.get("profile");
            SecrecyPolicy standard = SecrecyPolicy.standard();
            SecrecyPolicy policy = profile == null
                    ? standard
                    : standard.with(standard.profile().overriddenBy(profile.toString()));
            SecrecyPolicy asked = roster.map(policy::with).orElse(policy);
            return book.map(custodies -> asked.decide(action, custodies)).orElseGet(() -> asked.decide(action));
        }
    }

    @Test
    void theStandardPolicyConforms() {
        assertThat(CASES.stream().flatMap(ReadCase::differences).findFirst()).isEmpty();
    }
}
