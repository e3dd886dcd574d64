package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/**
 * One row of a table: what one benchmark measured under one set of parameters, over all forks and iterations. Immutable and
 * thread-safe.
 *
 * @param benchmark class and method, such as {@code Mix.oneThread}
 * @param parameters the parameters by their names
 * @param median the median of the iterations, in the unit of the benchmark
 * @param mean their mean
 * @param error half of the 99.9 % confidence interval of the mean; NaN for fewer than three iterations
 * @param lowest the lowest mean of a fork
 * @param highest the highest mean of a fork
 * @param bytes what an operation allocates on average
 * @param forks the scores of the iterations of each fork
 */
public record Measurement(
        String benchmark,
        ImmutableMap<String, String> parameters,
        double median,
        double mean,
        double error,
        double lowest,
        double highest,
        double bytes,
        ImmutableList<ImmutableList<Double>> forks) {

    private static final double CONFIDENCE = 0.999;
    private static final double HALF = 50;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** What one run measured. */
    public static Measurement of(RunResult run) {
        return of(
                run.getParams(),
                run.getBenchmarkResults().stream()
                        .map(fork -> ImmutableList.copyOf(fork.getIterationResults()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * What a run measured that goes through so many things in turn, one an iteration: one measurement of each, in their order. Empty
     * where the run has not gone through all of them the same number of times.
     */
    public static ImmutableList<Measurement> inTurn(RunResult run, int things) {
        Collection<BenchmarkResult> forks = run.getBenchmarkResults();
        if (forks.stream().anyMatch(fork -> !isWhole(fork, things))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Measurement> each = ImmutableList.builder();
        for (int thing = 0; thing < things; thing++) {
            int number = thing;
            each.add(of(
                    run.getParams(),
                    forks.stream()
                            .map(fork -> every(things, number, List.copyOf(fork.getIterationResults())))
                            .collect(ImmutableList.toImmutableList())));
        }
        return each.build();
    }

    /** Warm-up iterations count as well: the turn begins with the first of them. */
    private static boolean isWhole(BenchmarkResult fork, int things) {
        return fork.getIterationResults().size() % things == 0
                && fork.getParams().getWarmup().getCount() % things == 0;
    }

    private static ImmutableList<IterationResult> every(int step, int first, List<IterationResult> iterations) {
        List<IterationResult> some = new ArrayList<>();
        for (int index = first; index < iterations.size(); index += step) {
            some.add(iterations.get(index));
        }
        return ImmutableList.copyOf(some);
    }

    private static Measurement of(BenchmarkParams parameters, ImmutableList<ImmutableList<IterationResult>> forks) {
        ListStatistics all = new ListStatistics();
        ListStatistics means = new ListStatistics();
        ListStatistics bytes = new ListStatistics();
        ImmutableList.Builder<ImmutableList<Double>> scores = ImmutableList.builder();
        for (ImmutableList<IterationResult> fork : forks) {
            ListStatistics one = new ListStatistics();
            ImmutableList.Builder<Double> iterations = ImmutableList.builder();
            for (IterationResult iteration : fork) {
                double score = iteration.getPrimaryResult().getScore();
                iterations.add(score);
                one.addValue(score);
                all.addValue(score);
                Result<?> allocated = iteration.getSecondaryResults().get(ALLOCATED);
                bytes.addValue(allocated == null ? Double.NaN : allocated.getScore());
            }
            means.addValue(one.getMean());
            scores.add(iterations.build());
        }
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        parameters.getParamsKeys().forEach(key -> named.put(key, parameters.getParam(key)));
        return new Measurement(
                simple(parameters.getBenchmark()),
                named.buildOrThrow(),
                all.getPercentile(HALF),
                all.getMean(),
                all.getMeanErrorAt(CONFIDENCE),
                means.getMin(),
                means.getMax(),
                bytes.getMean(),
                scores.build());
    }

    /**
     * How many times the score of another that was measured in turn with it, or of several on average: each iteration by those beside it,
     * which met the same machine; the median of each virtual machine, and of these the median.
     */
    double ratioTo(Measurement... others) {
        return ratiosTo(others).getPercentile(HALF);
    }

    /** The same of each virtual machine. */
    ListStatistics ratiosTo(Measurement... others) {
        ListStatistics medians = new ListStatistics();
        for (int fork = 0; fork < forks.size(); fork++) {
            ListStatistics ratios = new ListStatistics();
            for (int number = 0; number < forks.get(fork).size(); number++) {
                ListStatistics beside = new ListStatistics();
                for (Measurement other : others) {
                    beside.addValue(other.forks.get(fork).get(number));
                }
                ratios.addValue(forks.get(fork).get(number) / beside.getMean());
            }
            medians.addValue(ratios.getPercentile(HALF));
        }
        return medians;
    }

    private static String simple(String benchmark) {
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    }
}
