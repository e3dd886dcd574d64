package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueJsonFuzzTest {

    @MethodSource("org.secrecy.testkit.fuzzing.Seeds#oneOfEachType")
    @FuzzTest(maxDuration = "5m")
    void everyTextIsAValueOrRefusedByEveryType(byte[] input) {
        String text = InputText.of(input);
        Promise.soon(() -> Seeds.ROOT_TYPES.forEach(type -> JsonPromises.keep(text, type)));
    }
}
