package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.secrecy.benchmark.report.ReportPage;
import org.secrecy.benchmark.report.StartTimes;

/**
 * Runs the benchmarks that its arguments name, all of them without; the arguments are those of JMH. Writes {@code
 * target/benchmarks-<JDK>.md} and {@code .json}, and prints the former.
 */
public final class RunBenchmarks {

    private static final Path TARGET = Path.of("target");

    /**
     * The whole heap is there before anything is measured. Else new objects lie in memory that was never touched until the heap has been
     * gone through once, and the system takes longer to bring a page of it than a dozen decisions take.
     */
    private static final ImmutableList<String> HEAP_AT_HAND =
            ImmutableList.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

    private RunBenchmarks() {}

    /** Runs them. */
    public static void main(String[] arguments) throws Exception {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        if (asked.shouldHelp() || asked.shouldList() || asked.shouldListWithParams()) {
            Main.main(arguments);
            return;
        }
        System.out.println("By hand as by the policy: " + Agreement.checkAll() + " acts");
        Path acts = Files.createDirectories(TARGET.resolve("benchmark-acts"));
        SeededActs.writeAll(acts);
        System.setProperty(SeededActs.DIRECTORY, acts.toAbsolutePath().toString());

        String name = "benchmarks-" + Runtime.version().feature();
        Collection<RunResult> results = run(asked, acts, TARGET.resolve(name + ".json"));
        ImmutableList<StartTimes> starts =
                isAsked(asked) ? StartTimes.measure(TARGET.resolve("first-decision")) : ImmutableList.of();
        String page = new ReportPage(results, starts).markdown();
        Files.writeString(TARGET.resolve(name + ".md"), page);
        System.out.println(page);
    }

    private static Collection<RunResult> run(CommandLineOptions asked, Path acts, Path json) throws Exception {
        List<String> names = asked.getIncludes();
        if (names.equals(List.of(FirstDecision.class.getSimpleName()))) {
            return List.of();
        }
        Options options = new OptionsBuilder()
                .parent(asked)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(optionsOfForks(asked, acts))
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString())
                .build();
        return new Runner(
                        options,
                        new BriefOutput(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.NORMAL)))
                .run();
    }

    /** What is asked for is kept, which JMH would drop, since it takes the options of one or of the other; another heap is left alone. */
    private static String[] optionsOfForks(Options asked, Path acts) {
        Collection<String> last = asked.getJvmArgsAppend().orElse(List.of());
        boolean anotherHeap = Stream.of(last, asked.getJvmArgs().orElse(List.of()))
                .flatMap(Collection::stream)
                .anyMatch(option -> option.startsWith("-Xm"));
        return Stream.of(
                        List.of("-D" + SeededActs.DIRECTORY + "=" + acts.toAbsolutePath()),
                        anotherHeap ? List.<String>of() : HEAP_AT_HAND,
                        last)
                .flatMap(Collection::stream)
                .toArray(String[]::new);
    }

    /** The first decision is no benchmark of JMH's, which would measure machines that have long started. */
    private static boolean isAsked(CommandLineOptions asked) {
        return asked.getIncludes().isEmpty()
                || asked.getIncludes().stream()
                        .anyMatch(include -> Pattern.compile(include)
                                .matcher(FirstDecision.class.getName())
                                .find());
    }
}
