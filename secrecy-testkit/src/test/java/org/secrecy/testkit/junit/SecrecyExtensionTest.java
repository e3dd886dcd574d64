package org.secrecy.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.container;
import static org.junit.platform.testkit.engine.EventConditions.engine;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.secrecy.testkit.junit.SecrecyExtensionCases.BeginsMalformed;
import org.secrecy.testkit.junit.SecrecyExtensionCases.Inherits;
import org.secrecy.testkit.junit.SecrecyExtensionCases.Keeps;
import org.secrecy.testkit.junit.SecrecyExtensionCases.Makes;
import org.secrecy.testkit.junit.SecrecyExtensionCases.Misnames;
import org.secrecy.testkit.junit.SecrecyExtensionCases.Names;
import org.secrecy.testkit.junit.SecrecyExtensionCases.Observes;
import org.secrecy.testkit.junit.SecrecyExtensionCases.Refuses;
import org.secrecy.testkit.junit.SecrecyExtensionCases.Strictly;

/** The extension, as the tests of a stranger see it. */
class SecrecyExtensionTest {

    @TempDir
    Path directory;

    private EngineExecutionResults run(Map<String, String> settings, Class<?>... classes) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(Arrays.stream(classes)
                        .map(one -> selectClass(one))
                        .toArray(selector -> new org.junit.platform.engine.DiscoverySelector[selector]))
                .configurationParameter(SecrecyExtension.DIRECTORY, directory.toString())
                .configurationParameters(settings)
                .execute();
    }

    private String text() {
        try {
            return Files.readString(directory.resolve("coverage.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void testsAreGivenTheObservedPolicyAndTheSampleBureau() {
        run(Map.of(), Keeps.class, Refuses.class).testEvents().assertStatistics(events -> events.succeeded(3));

        assertThat(text()).contains("decisions observed: 3\n");
        assertThat(directory.resolve("coverage.html")).isNotEmptyFile();
    }

    @Test
    void allClassesOfTheRunAreReportedTogether() {
        run(Map.of(), Keeps.class, Refuses.class);

        assertThat(text()).containsPattern("(?m)^    3\\.5\\.2 +a rule was met on both sides$");
        assertThat(text()).containsPattern("(?m)^    3\\.5\\.1 +a duty arose$");
    }

    @Test
    void testsThatRunInParallelAreReportedTogether() {
        run(
                        Map.of(
                                "junit.jupiter.execution.parallel.enabled", "true",
                                "junit.jupiter.execution.parallel.mode.default", "concurrent",
                                "junit.jupiter.execution.parallel.mode.classes.default", "concurrent"),
                        Keeps.class,
                        Refuses.class,
                        Observes.class)
                .testEvents()
                .assertStatistics(events -> events.succeeded(103));

        assertThat(text()).contains("decisions observed: 203\n");
    }

    @Test
    void aPolicyThatIsRegisteredIsTheOneUnderTest() {
        run(Map.of(), Strictly.class)
                .testEvents()
                .assertStatistics(events -> events.succeeded(2).failed(0));

        assertThat(text()).contains("decisions observed: 2\n").contains("内部规定 · house rules");
    }

    @Test
    void aFieldGoesBeforeAnAnnotationThatIsInherited() {
        run(Map.of(), Inherits.class)
                .testEvents()
                .assertStatistics(events -> events.succeeded(1).failed(0));

        assertThat(text()).contains("内部规定 · house rules");
    }

    @Test
    void aPolicyThatIsBuiltElsewhereMayBeObserved() {
        run(Map.of(), Observes.class).testEvents().assertStatistics(events -> events.succeeded(100));

        assertThat(text()).contains("decisions observed: 200\n");
    }

    @Test
    void provisionsAreNamedByMethodsClassesAndTheClassesAround() {
        run(Map.of(), Names.class)
                .testEvents()
                .assertStatistics(events -> events.succeeded(2).failed(1).aborted(1));

        assertThat(text())
                .containsPattern("(?m)^    2\\.3\\.2 +passed: Inner\\.passes, Names\\.passes$")
                .containsPattern("(?m)^    2\\.4\\.2 +passed: Inner\\.passes$")
                .containsPattern("(?m)^    3\\.6\\.3 +passed: Inner\\.passes$")
                .containsPattern("(?m)^ +did not pass: Names\\.aborts, Names\\.fails$");
    }

    @Test
    void aTestFactoryPassesWhenAllTestsThatItMakesDo() {
        run(Map.of(), Makes.class);

        assertThat(text())
                .containsPattern("(?m)^    2\\.3\\.2 +passed: Makes\\.good$")
                .containsPattern("(?m)^ +did not pass: Makes\\.bad$");
    }

    @Test
    void numbersThatDoNotExistFailTheTestAndSayWhy() {
        run(Map.of(), Misnames.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("malformed"),
                                refused(
                                        "@Provisions on Misnames.malformed: the number of a provision must be written like 3.5.2, but found \"3.5\" at position 0")))
                .haveExactly(
                        1,
                        event(
                                test("unknown"),
                                refused(
                                        "@Provisions on Misnames.unknown: the provision must be one of the regulation's (in this clause: 3.5.1, 3.5.2, 3.5.3, 3.5.4, 3.5.5), but was 3.5.9")))
                .haveExactly(
                        1,
                        event(
                                test("otherClause"),
                                refused(
                                        "@Provisions on Misnames.otherClause: the provision must be one of the regulation's (in this chapter: 3.1.1 to 3.9.3), but was 3.99.1")))
                .haveExactly(
                        1,
                        event(
                                test("otherChapter"),
                                refused(
                                        "@Provisions on Misnames.otherChapter: the provision must be one of the regulation's (0.0.1 to 10.3.2), but was 77.1.1")))
                .haveExactly(
                        1,
                        event(
                                test("none"),
                                refused(
                                        "@Provisions on Misnames.none: it must name at least one provision, but names none")));
    }

    @Test
    void aNumberThatDoesNotExistFailsTheClassThatBearsIt() {
        EngineExecutionResults results = run(Map.of(), BeginsMalformed.class);

        results.testEvents().assertStatistics(events -> events.started(0));
        results.containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                container(BeginsMalformed.class),
                                finishedWithFailure(instanceOf(ExtensionConfigurationException.class))));
    }

    private static org.assertj.core.api.Condition<org.junit.platform.testkit.engine.Event> refused(String message) {
        return finishedWithFailure(instanceOf(ExtensionConfigurationException.class), message(message));
    }

    // The floor

    /** The share of {@link Keeps} and {@link Refuses}, as the engine tells it. */
    private String sidesOfRules() {
        run(Map.of(), Keeps.class, Refuses.class);
        String line = text().lines()
                .filter(one -> one.startsWith("  sides of rules"))
                .findFirst()
                .orElseThrow();
        return line.replaceAll(".*\\((\\d+) of (\\d+)\\)", "$1/$2");
    }

    private EngineExecutionResults runWithFloor(String name, String floor) {
        return run(Map.of(name, floor), Keeps.class, Refuses.class);
    }

    @Test
    void aFloorThatIsNotReachedFailsTheRunThoughEveryTestPasses() {
        EngineExecutionResults results = runWithFloor(SecrecyExtension.FLOOR, "99.5");

        results.testEvents().assertStatistics(events -> events.succeeded(3).failed(0));
        results.containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                engine(),
                                finishedWithFailure(
                                        instanceOf(CoverageTooLowError.class),
                                        message(
                                                message -> message.matches(
                                                        "tests must exercise 99\\.5 % of the sides of rules, but did [0-9.]+ % \\([0-9]+ of [0-9]+\\): see .*coverage\\.txt")))));
    }

    @Test
    void aFloorThatIsJustReachedOrLowerPasses() {
        String[] share = sidesOfRules().split("/", -1);
        double exactly = 100.0 * Integer.parseInt(share[0]) / Integer.parseInt(share[1]);

        for (double lower : new double[] {0, 0.001, 1}) {
            runWithFloor(SecrecyExtension.FLOOR, Double.toString(exactly - lower - 1e-9))
                    .containerEvents()
                    .assertStatistics(events -> events.failed(0));
        }
        runWithFloor(SecrecyExtension.FLOOR, Double.toString(exactly + 1e-9))
                .containerEvents()
                .assertStatistics(events -> events.failed(1));
    }

    @Test
    void provisionsHaveAFloorOfTheirOwn() {
        runWithFloor(SecrecyExtension.PROVISIONS_FLOOR, "0.5")
                .containerEvents()
                .assertStatistics(events -> events.failed(0));
        runWithFloor(SecrecyExtension.PROVISIONS_FLOOR, "50")
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                engine(),
                                finishedWithFailure(message(message ->
                                        message.startsWith("tests must exercise 50 % of the provisions, but did")))));
    }

    @Test
    void aFloorThatIsNoPercentageFailsBeforeAnyTest() {
        for (String wrong : new String[] {"-1", "100.1", "many"}) {
            EngineExecutionResults results = runWithFloor(SecrecyExtension.FLOOR, wrong);
            results.testEvents().assertStatistics(events -> events.started(0));
            results.containerEvents()
                    .assertThatEvents()
                    .haveExactly(
                            1,
                            event(
                                    container(Keeps.class),
                                    finishedWithFailure(message(
                                            "secrecy.coverage.floor must be a percentage from 0 to 100, but was "
                                                    + wrong))));
        }
    }
}
