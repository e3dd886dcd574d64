package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;
import org.secrecy.benchmark.TwoThreads;

/**
 * What two threads decide in a microsecond, and each of them alone, in the same virtual machine in turn. Immutable and thread-safe.
 *
 * @param benchmark which code
 * @param first by the first thread alone
 * @param both by both
 * @param second by the second thread alone
 */
record Throughput(String benchmark, Measurement first, Measurement both, Measurement second) {

    /** What was measured of the policy and by hand; nothing of what did not go through whole turns. */
    static ImmutableList<Throughput> of(Collection<RunResult> runs) {
        return runs.stream()
                .filter(run -> run.getParams().getBenchmark().contains(TwoThreads.class.getSimpleName()))
                .map(run -> Measurement.inTurn(run, TwoThreads.TURNS))
                .filter(turns -> !turns.isEmpty())
                .map(turns -> new Throughput(turns.get(0).benchmark(), turns.get(0), turns.get(1), turns.get(2)))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many times as much both decide as one does alone, on average of the two. */
    double ratio() {
        return both.ratioTo(first, second);
    }

    /** The same of each virtual machine. */
    ListStatistics ratios() {
        return both.ratiosTo(first, second);
    }
}
