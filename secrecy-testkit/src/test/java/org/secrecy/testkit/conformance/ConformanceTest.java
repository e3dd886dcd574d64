package org.secrecy.testkit.conformance;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.secrecy.policy.SecrecyPolicy;

/** The standard policy gives the answer of every conformance case. */
class ConformanceTest {

    @TestFactory
    Stream<DynamicTest> theStandardPolicyConforms() {
        return ConformanceCases.standard().tests(PolicyDecider.of(SecrecyPolicy.standard()));
    }
}
