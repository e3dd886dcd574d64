package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.secrecy.benchmark.ScalingOfBorrowing;

/**
 * Borrowing without and with further rules, by turns. Immutable and thread-safe.
 *
 * @param rules which rules are added
 * @param without without them
 * @param with with them
 */
record Further(String rules, Measurement without, Measurement with) {

    /** What was measured of both. */
    static ImmutableList<Further> of(Collection<RunResult> runs) {
        return runs.stream()
                .filter(run -> run.getParams().getBenchmark().contains(ScalingOfBorrowing.class.getSimpleName()))
                .map(run -> Measurement.inTurn(run, ScalingOfBorrowing.WITHOUT_AND_WITH))
                .flatMap(Further::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Further> of(ImmutableList<Measurement> turns) {
        return turns.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Further(turns.get(0).parameters().getOrDefault("further", ""), turns.get(0), turns.get(1)));
    }
}
