package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.Action;
import org.secrecy.policy.SecrecyPolicy;

class ActionJsonFuzzTest {

    @MethodSource("org.secrecy.testkit.fuzzing.Seeds#acts")
    @FuzzTest(maxDuration = "6m")
    void everyTextIsAnActThatCanBeDecidedOrRefused(byte[] input) {
        Promise.soon(() -> JsonPromises.keep(InputText.of(input), Action.class)
                .ifPresent(act -> ActPromises.keep(act, SecrecyPolicy.standard())));
    }
}
