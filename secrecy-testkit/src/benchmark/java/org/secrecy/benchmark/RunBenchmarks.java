package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
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
                .jvmArgsAppend("-D" + SeededActs.DIRECTORY + "=" + acts.toAbsolutePath())
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString())
                .build();
        return new Runner(
                        options,
                        new BriefOutput(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.NORMAL)))
                .run();
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
