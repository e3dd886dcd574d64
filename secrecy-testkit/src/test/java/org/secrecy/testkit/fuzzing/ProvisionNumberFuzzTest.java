package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.language.WrittenFormException;
import org.secrecy.policy.decision.ProvisionNumber;

class ProvisionNumberFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void everyTextIsANumberOrRefused(byte[] input) {
        String text = InputText.escaped(input);
        WrittenFormPromises.keepExactly(ProvisionNumber::parse, text);
        everyTextIsTheCodeOfALevelOrRefused(text);
    }

    private static void everyTextIsTheCodeOfALevelOrRefused(String text) {
        try {
            SecrecyLevel level = SecrecyLevel.ofCode(text);
            Promise.that(level.code().equals(text), () -> "a level must have the code " + text + ", but was " + level);
        } catch (WrittenFormException refused) {
            Refusals.keepPromises(refused, text);
        }
    }
}
