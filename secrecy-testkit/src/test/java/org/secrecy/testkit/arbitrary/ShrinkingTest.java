package org.secrecy.testkit.arbitrary;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.secrecy.testkit.generated.GeneratedFile;

/** A property that does not hold is falsified by an act that a person can read; what jqwik reports then is pinned in files. */
class ShrinkingTest {

    @TempDir
    Path database;

    @ParameterizedTest
    @ValueSource(
            classes = {ShrinkingCases.Loans.class, ShrinkingCases.Approvals.class, ShrinkingCases.Destructions.class})
    void theSampleShrinksToASmallAct(Class<?> properties) {
        String report = EngineTestKit.engine("jqwik")
                .selectors(selectClass(properties))
                .configurationParameter(
                        "jqwik.database", database.resolve("database").toString())
                .execute()
                .allEvents()
                .reportingEntryPublished()
                .stream()
                .map(ShrinkingTest::text)
                .collect(Collectors.joining("\n"));

        new GeneratedFile(
                        Path.of(
                                "src/test/resources/org/secrecy/testkit/arbitrary",
                                "shrunk-" + properties.getSimpleName() + ".txt"),
                        shrunkSample(report))
                .mustBeCurrent(ShrinkingTest.class);
    }

    private static String text(Event event) {
        return String.join(
                "\n",
                event.getRequiredPayload(ReportEntry.class).getKeyValuePairs().values());
    }

    /** What stands under the heading; the number of steps may change with every arbitrary. */
    private static String shrunkSample(String report) {
        return report.lines()
                        .dropWhile(line -> !line.startsWith("Shrunk Sample"))
                        .skip(2)
                        .takeWhile(line -> !line.startsWith("Original Sample"))
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }
}
