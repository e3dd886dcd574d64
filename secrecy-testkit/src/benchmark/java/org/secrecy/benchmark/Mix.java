package org.secrecy.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;

/** One decision of the mix, its findings and remedies as data, and what is owed as well; {@link TwoThreads} has it by two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Mix {

    private final SecrecyPolicy policy = SecrecyPolicy.standard();
    private Proposal[] proposals = {};

    /** Makes the mix. */
    @Setup
    public void prepare() {
        proposals = SeededActs.inTurn(MixOfActs.proposals());
    }

    /** One thread decides. */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(MixOfActs.SIZE)
    public void oneThread(Blackhole blackhole) {
        Loops.decide(policy, proposals, blackhole);
    }

    /** One thread decides, and asks what is owed. */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(MixOfActs.SIZE)
    public void withWhatIsOwed(Blackhole blackhole) {
        Loops.decideAndOwe(policy, proposals, blackhole);
    }

    /** One thread asks for the verdict alone and keeps nothing. */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(MixOfActs.SIZE)
    public void verdictAlone(Blackhole blackhole) {
        Loops.ask(policy, proposals, blackhole);
    }
}
