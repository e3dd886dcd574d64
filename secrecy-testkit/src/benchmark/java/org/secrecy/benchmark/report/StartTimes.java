package org.secrecy.benchmark.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.secrecy.benchmark.FirstDecision;

/**
 * How long it takes from the command that starts a virtual machine until it has decided for the first time. Immutable and thread-safe.
 *
 * @param way how it was started
 * @param times one time of each start, in ascending order
 */
public record StartTimes(String way, ImmutableList<Duration> times) {

    private static final int STARTS = 20;
    private static final int FIRST_WITH_CACHE = 25;

    /**
     * A way to start.
     *
     * @param name the way in words
     * @param preparation the option with which a first start prepares it; empty where nothing is to be prepared
     * @param option the option with which it starts, if there is one
     */
    private record Way(String name, ImmutableList<String> preparation, ImmutableList<String> option) {}

    /**
     * Starts virtual machines one after another, each way in turn, from jars that are written into this directory.
     *
     * @throws IOException if one can't be started, or did not decide
     */
    public static ImmutableList<StartTimes> measure(Path directory) throws IOException {
        String classPath = ApplicationJars.classPath(directory);
        ImmutableList<Way> ways = ways(directory);
        for (Way way : ways) {
            if (!way.preparation().isEmpty()) {
                start(way.preparation(), classPath);
            }
        }
        List<ImmutableSortedMultiset.Builder<Duration>> times = new ArrayList<>();
        ways.forEach(way -> times.add(ImmutableSortedMultiset.naturalOrder()));
        for (int start = 0; start < STARTS; start++) {
            for (int number = 0; number < ways.size(); number++) {
                times.get(number).add(start(ways.get(number).option(), classPath));
            }
        }
        ImmutableList.Builder<StartTimes> measured = ImmutableList.builder();
        for (int number = 0; number < ways.size(); number++) {
            measured.add(new StartTimes(
                    ways.get(number).name(), times.get(number).build().asList()));
        }
        return measured.build();
    }

    private static ImmutableList<Way> ways(Path directory) {
        ImmutableList.Builder<Way> ways = ImmutableList.builder();
        ways.add(new Way("", ImmutableList.of(), ImmutableList.of()));
        Path archive = directory.resolve("application.jsa");
        ways.add(new Way(
                "with an archive of classes",
                ImmutableList.of("-XX:ArchiveClassesAtExit=" + archive),
                ImmutableList.of("-XX:SharedArchiveFile=" + archive)));
        if (Runtime.version().feature() >= FIRST_WITH_CACHE) {
            Path cache = directory.resolve("application.aot");
            ways.add(new Way(
                    "with a cache of classes and lambdas",
                    ImmutableList.of("-XX:AOTCacheOutput=" + cache),
                    ImmutableList.of("-XX:AOTCache=" + cache)));
        }
        return ways.build();
    }

    private static Duration start(ImmutableList<String> options, String classPath) throws IOException {
        ImmutableList<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .add("-Dfile.encoding=UTF-8")
                .addAll(options)
                .add("-cp", classPath, FirstDecision.class.getName())
                .build();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Instant before = Instant.now();
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Instant decided = said.lines()
                .filter(line -> line.contains("LACKING"))
                .map(line -> Instant.parse(Splitter.on(' ').splitToList(line).get(0)))
                .findFirst()
                .orElseThrow(() -> new IOException("a first decision must be made, but there was: " + said));
        return Duration.between(before, decided);
    }

    /** The median. */
    Duration median() {
        return times.get(times.size() / 2);
    }
}
