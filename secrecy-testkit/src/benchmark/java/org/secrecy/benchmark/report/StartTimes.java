package org.secrecy.benchmark.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.secrecy.action.Action;
import org.secrecy.benchmark.FirstDecision;
import org.secrecy.policy.SecrecyPolicy;

/**
 * How long it takes from the command that starts a virtual machine until it has decided for the first time. Immutable and thread-safe.
 *
 * @param times one time of each start, in ascending order
 */
public record StartTimes(ImmutableList<Duration> times) {

    private static final int STARTS = 20;

    /** What a program needs that decides: the two modules and what they bring. */
    private static final ImmutableList<Class<?>> NEEDED = ImmutableList.of(
            FirstDecision.class,
            SecrecyPolicy.class,
            Action.class,
            ImmutableList.class,
            NullMarked.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            tools.jackson.core.JsonParser.class,
            tools.jackson.databind.json.JsonMapper.class);

    /**
     * Starts virtual machines one after another.
     *
     * @throws IOException if one can't be started, or did not decide
     */
    public static StartTimes measure() throws IOException {
        String classPath =
                NEEDED.stream().map(StartTimes::origin).distinct().collect(Collectors.joining(File.pathSeparator));
        ImmutableSortedMultiset.Builder<Duration> times = ImmutableSortedMultiset.naturalOrder();
        for (int start = 0; start < STARTS; start++) {
            times.add(start(classPath));
        }
        return new StartTimes(times.build().asList());
    }

    private static Duration start(String classPath) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        FirstDecision.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Instant before = Instant.now();
        Process process = command.start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!line.contains("LACKING")) {
            throw new IOException("a first decision must be made, but there was: " + line);
        }
        Instant decided = Instant.parse(Splitter.on(' ').splitToList(line).get(0));
        return Duration.between(before, decided);
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a class must come from a place that has a path: " + type, impossible);
        }
    }

    /** The median. */
    Duration median() {
        return times.get(times.size() / 2);
    }
}
