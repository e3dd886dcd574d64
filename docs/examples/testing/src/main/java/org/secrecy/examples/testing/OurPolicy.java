package org.secrecy.examples.testing;

import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.profile.Profile;

/** The policy of this system: the standard one, but that leaders inspect every 60 days rather than 90. */
final class OurPolicy {

    private static final String OURS = """
            {"profile": "ours", "parameters": {"inspection-days": {"values": [
                {"from": "2026-01-01", "value": 60, "source": "局发〔2025〕40号"}]}}}
            """;

    private OurPolicy() {}

    static SecrecyPolicy policy() {
        return SecrecyPolicy.standard().with(Profile.standard().overriddenBy(OURS));
    }
}
