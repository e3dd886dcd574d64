package org.secrecy.examples.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.secrecy.testkit.SecrecyAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A test that fails says why: its message is the text of failure.txt. */
class FailureTest {

    @Test
    void aFailureExplainsItself() throws IOException {
        String expected = Files.readString(Path.of("src", "test", "resources", "failure.txt"));
        assertThat(EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(LendsToTheWrongOne.class))
                        .execute()
                        .testEvents()
                        .failed()
                        .map(failed -> failed.getRequiredPayload(TestExecutionResult.class))
                        .map(result -> result.getThrowable().orElseThrow().getMessage()))
                .containsExactly(expected.stripTrailing());
    }
}
