package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import tools.jackson.databind.JsonNode;

class ChangedProfileFuzzTest {

    private static final ImmutableList<JsonNode> PROFILES = Seeds.profiles();

    @FuzzTest(maxDuration = "3m")
    void everyChangedProfileCanBeAskedOrIsRefused(byte[] input) {
        Choices choices = new Choices(input);
        String text = ChangedJson.of(choices.oneOf(PROFILES), choices);
        Reported.with(text, () -> ProfilePromises.keep(text));
    }
}
