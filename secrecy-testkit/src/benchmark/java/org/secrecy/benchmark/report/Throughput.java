package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.secrecy.benchmark.TwoThreads;

/**
 * What one thread and two decide in a microsecond, in the same virtual machine by turns. Immutable and thread-safe.
 *
 * @param benchmark which code
 * @param one by one thread
 * @param two by two threads
 */
record Throughput(String benchmark, Measurement one, Measurement two) {

    /** What was measured of both. */
    static ImmutableList<Throughput> of(Collection<RunResult> runs) {
        return runs.stream()
                .filter(run -> run.getParams().getBenchmark().contains(TwoThreads.class.getSimpleName()))
                .map(run -> Measurement.inTurn(run, TwoThreads.ONE_AND_TWO))
                .filter(turns -> !turns.isEmpty())
                .map(turns -> new Throughput(turns.get(0).benchmark(), turns.get(0), turns.get(1)))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many times as much two threads decide. */
    double ratio() {
        return two.ratioTo(one);
    }
}
