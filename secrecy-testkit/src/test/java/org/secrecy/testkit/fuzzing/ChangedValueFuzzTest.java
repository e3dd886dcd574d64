package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;

class ChangedValueFuzzTest {

    private static final ImmutableListMultimap<Class<?>, Seeds.Value> VALUES =
            Multimaps.index(Seeds.values(), Seeds.Value::type);

    @FuzzTest(maxDuration = "5m")
    void everyChangedValueIsReadOrRefused(byte[] input) {
        Choices choices = new Choices(input);
        Class<?> type = choices.oneOf(ImmutableList.copyOf(VALUES.keySet()));
        Seeds.Value value = choices.oneOf(VALUES.get(type));
        String text = ChangedJson.of(value.json(), choices);
        Reported.with(text, () -> JsonPromises.keep(text, type));
    }
}
