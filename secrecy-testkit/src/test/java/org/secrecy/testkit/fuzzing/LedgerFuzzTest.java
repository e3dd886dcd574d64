package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.policy.SecrecyPolicy;
import tools.jackson.databind.JsonNode;

class LedgerFuzzTest {

    private static final int FEW = 8;

    static Stream<Arguments> beginning() {
        String lines =
                Seeds.ledger().stream().limit(FEW).map(JsonNode::toString).collect(Collectors.joining("\n"));
        return Stream.of(Arguments.of((Object) lines.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("beginning")
    @FuzzTest(maxDuration = "5m")
    void everyTextIsALedgerThatCanBeAudited(byte[] input) {
        Promise.soon(() -> LedgerPromises.keep(InputText.of(input), SecrecyPolicy.standard()));
    }
}
