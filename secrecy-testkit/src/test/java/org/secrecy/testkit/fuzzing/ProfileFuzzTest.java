package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileFuzzTest {

    private static final int FEW = 12;

    static Stream<Arguments> profiles() {
        return Seeds.profiles().stream()
                .limit(FEW)
                .map(profile -> Arguments.of((Object) profile.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("profiles")
    @FuzzTest(maxDuration = "5m")
    void everyTextIsAProfileThatCanBeAskedOrRefused(byte[] input) {
        Promise.soon(() -> ProfilePromises.keep(InputText.of(input)));
    }
}
