package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.secrecy.benchmark.HandWrittenComparison;
import org.secrecy.benchmark.HandWrittenComparison.Turn;

/**
 * One kind of act with one verdict, decided by the policy and by hand, in turn. Immutable and thread-safe.
 *
 * @param kind the code of the kind
 * @param verdict permitted or refused
 * @param turns what was measured, in the order of {@link Turn}
 */
record ByHand(String kind, String verdict, ImmutableList<Measurement> turns) {

    /** Those that were measured in all four ways. */
    static ImmutableList<ByHand> of(Collection<RunResult> runs) {
        return runs.stream()
                .filter(run -> run.getParams().getBenchmark().contains(HandWrittenComparison.class.getSimpleName()))
                .flatMap(run -> of(Measurement.inTurn(run, HandWrittenComparison.TURNS)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<ByHand> of(ImmutableList<Measurement> turns) {
        return turns.stream()
                .limit(1)
                .map(Measurement::parameters)
                .map(same -> new ByHand(same.getOrDefault("kind", ""), same.getOrDefault("verdict", ""), turns));
    }

    /** What was measured in this turn. */
    Measurement in(Turn turn) {
        return turns.get(ImmutableList.copyOf(Turn.values()).indexOf(turn));
    }

    boolean isPermitted() {
        return verdict.equals("permitted");
    }

    /** How many times the list of provisions by hand the decision takes. */
    double ratio() {
        return in(Turn.DECISION).ratioTo(in(Turn.PROVISIONS_BY_HAND));
    }
}
