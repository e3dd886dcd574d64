package org.secrecy.benchmark.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.secrecy.benchmark.FirstDecision;

/**
 * How long it takes from the command that starts a virtual machine until it has decided for the first time. Immutable and thread-safe.
 *
 * @param way how it was started; empty for the plain way
 * @param times one time of each start, in ascending order
 */
public record StartTimes(String way, ImmutableList<Duration> times) {

    private static final String AS_IT_IS = "";
    private static final int STARTS = 20;
    private static final int FIRST_WITH_CACHE = 25;

    /**
     * A way to start, with classes that a start before has made ready.
     *
     * @param name the way in words
     * @param file what a start before all others writes, in which the classes are ready
     * @param writing the option that writes the file
     * @param reading the option that reads it
     */
    private record Way(String name, Path file, String writing, String reading) {

        /** Writes the file: a virtual machine that has none starts without a word, and would be measured as if it had. */
        private void prepare(String classPath) throws IOException {
            Files.deleteIfExists(file);
            start(ImmutableList.of(writing + file), classPath);
            if (Files.notExists(file)) {
                throw new IOException("a first start must write " + file + ", but has not");
            }
        }
    }

    /**
     * Starts virtual machines one after another, each way in turn, from jars that are written into this directory.
     *
     * @throws IOException if one can't be started, or did not decide
     */
    public static ImmutableList<StartTimes> measure(Path directory) throws IOException {
        String classPath = ApplicationJars.classPath(directory);
        ListMultimap<String, Duration> times = ArrayListMultimap.create();
        ImmutableList<Way> ways = ways(directory);
        for (Way way : ways) {
            way.prepare(classPath);
        }
        for (int start = 0; start < STARTS; start++) {
            times.put(AS_IT_IS, start(ImmutableList.of(), classPath));
            for (Way way : ways) {
                times.put(way.name(), start(ImmutableList.of(way.reading() + way.file()), classPath));
            }
        }
        return Stream.concat(Stream.of(AS_IT_IS), ways.stream().map(Way::name))
                .map(name -> new StartTimes(name, ImmutableList.sortedCopyOf(times.get(name))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Way> ways(Path directory) {
        ImmutableList.Builder<Way> ways = ImmutableList.builder();
        ways.add(new Way(
                "with an archive of classes",
                directory.resolve("application.jsa"),
                "-XX:ArchiveClassesAtExit=",
                "-XX:SharedArchiveFile="));
        if (Runtime.version().feature() >= FIRST_WITH_CACHE) {
            ways.add(new Way(
                    "with a cache of classes and lambdas",
                    directory.resolve("application.aot"),
                    "-XX:AOTCacheOutput=",
                    "-XX:AOTCache="));
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
