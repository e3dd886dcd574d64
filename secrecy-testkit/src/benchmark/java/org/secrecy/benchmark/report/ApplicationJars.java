package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.secrecy.action.Action;
import org.secrecy.benchmark.FirstDecision;
import org.secrecy.policy.SecrecyPolicy;

/**
 * What a program needs that decides, as jars: the two modules and what they bring. A build has the modules as directories, of which no
 * virtual machine makes an archive. Thread-safe.
 */
final class ApplicationJars {

    private static final ImmutableList<Class<?>> NEEDED = ImmutableList.of(
            SecrecyPolicy.class,
            Action.class,
            ImmutableList.class,
            NullMarked.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            tools.jackson.core.JsonParser.class,
            tools.jackson.databind.json.JsonMapper.class);

    private ApplicationJars() {}

    /**
     * The class path of the program, its modules as jars in this directory.
     *
     * @throws IOException if one can't be written
     */
    static String classPath(Path directory) throws IOException {
        Files.createDirectories(directory);
        ImmutableList.Builder<Path> jars = ImmutableList.builder();
        String program = FirstDecision.class.getName().replace('.', '/') + ".class";
        jars.add(jar(directory.resolve("program.jar"), origin(FirstDecision.class), program));
        for (Class<?> type : NEEDED) {
            Path origin = origin(type);
            Path jar = directory.resolve(type.getSimpleName() + ".jar");
            jars.add(Files.isDirectory(origin) ? jar(jar, origin, ".") : origin);
        }
        return jars.build().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path jar, Path directory, String what) throws IOException {
        int status = ToolProvider.findFirst("jar")
                .orElseThrow(() -> new IOException("the JDK must have the tool jar, but has not"))
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", directory.toString(), what);
        if (status != 0) {
            throw new IOException("a jar must be written, but was not: " + jar);
        }
        return jar;
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a class must come from a place that has a path: " + type, impossible);
        }
    }
}
