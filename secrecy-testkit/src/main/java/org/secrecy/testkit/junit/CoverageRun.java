package org.secrecy.testkit.junit;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.secrecy.testkit.coverage.CoveragePage;
import org.secrecy.testkit.coverage.CoverageRecorder;
import org.secrecy.testkit.coverage.CoverageText;
import org.secrecy.testkit.coverage.ProvisionCoverage;
import org.secrecy.testkit.coverage.Share;

/**
 * One run of tests: JUnit closes it after the last test of all classes; then the report is written, and a floor that is not reached
 * fails the run. What is thrown then, JUnit tells as a failure of the engine, and so do Maven and Gradle.
 *
 * <p>Thread-safe.
 */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes only that; it closes nothing twice
final class CoverageRun implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    /** Where the extensions keep what is theirs. */
    static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(CoverageRun.class);

    /** Runs that write to one directory are told together: Maven runs flaky tests again, and those alone. */
    private static final ConcurrentMap<Path, CoverageRecorder> RECORDERS = new ConcurrentHashMap<>();

    private final CoverageSettings settings;
    private final CoverageRecorder recorder;

    private CoverageRun(CoverageSettings settings) {
        this.settings = settings;
        this.recorder = RECORDERS.computeIfAbsent(settings.directory(), unknown -> new CoverageRecorder());
    }

    /** The run to which this context belongs. */
    static CoverageRun of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        CoverageRun.class, unknown -> new CoverageRun(CoverageSettings.of(context)), CoverageRun.class);
    }

    CoverageRecorder recorder() {
        return recorder;
    }

    @Override
    public void close() {
        ProvisionCoverage coverage = recorder.coverage();
        try {
            Files.createDirectories(settings.directory());
            Files.writeString(settings.text(), CoverageText.of(coverage));
            Files.writeString(settings.page(), CoveragePage.of(coverage));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        ImmutableList.Builder<String> low = ImmutableList.builder();
        addIfLow(low, coverage.ruleSides(), settings.floor(), "sides of rules");
        addIfLow(low, coverage.exercised(), settings.provisionsFloor(), "provisions");
        if (!low.build().isEmpty()) {
            throw new CoverageTooLowError(Joiner.on("; ").join(low.build()) + ": see " + settings.text());
        }
    }

    private static void addIfLow(ImmutableList.Builder<String> low, Share share, BigDecimal floor, String what) {
        if (!share.reaches(floor)) {
            low.add("tests must exercise " + floor.toPlainString() + " % of the " + what + ", but did " + share);
        }
    }
}
