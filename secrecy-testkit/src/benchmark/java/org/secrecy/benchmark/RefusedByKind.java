package org.secrecy.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;

/**
 * One decision on a refused act of each kind, as a virtual machine decides it that decides acts of all kinds: each iteration measures the
 * next kind, in the order of the library. The warm-up goes twice through them, the measurement three times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 2 * SeededActs.REFUSED_KINDS, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3 * SeededActs.REFUSED_KINDS, time = 150, timeUnit = TimeUnit.MILLISECONDS)
public class RefusedByKind {

    /** One kind by its code, to be measured alone; or all of them. */
    @Param(KindsInTurn.ALL)
    private String kind = KindsInTurn.ALL;

    private final SecrecyPolicy policy = SecrecyPolicy.standard();
    private KindsInTurn kinds = KindsInTurn.none();
    private Proposal[] proposals = {};

    /** Makes the acts. */
    @Setup(Level.Trial)
    public void prepare() {
        kinds = KindsInTurn.refused(kind);
    }

    /** Turns to the next kind. */
    @Setup(Level.Iteration)
    public void turn() {
        proposals = kinds.next();
    }

    /** Decides. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void decision(Blackhole blackhole) {
        Loops.decide(policy, proposals, blackhole);
    }
}
