package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * The mix under a roster, however long it is: everybody in the mix holds there the posts that the acts state for them, and others hold some
 * as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ScalingOfRoster {

    /** How many others. */
    @Param({"0", "100", "1000", "10000"})
    private int others;

    private SecrecyPolicy policy = SecrecyPolicy.standard();
    private Proposal[] proposals = {};

    /** Makes the policy and the mix, whose verdicts must be the same whoever else is on the roster. */
    @Setup
    public void prepare() {
        ImmutableList<Proposal> mix = MixOfActs.proposals();
        SecrecyPolicy alone = SecrecyPolicy.standard().with(RosterOfMix.with(0, mix));
        policy = SecrecyPolicy.standard().with(RosterOfMix.with(others, mix));
        if (!MixOfActs.verdicts(mix, policy).equals(MixOfActs.verdicts(mix, alone))) {
            throw new IllegalStateException("others on the roster must change no verdict, but did");
        }
        proposals = SeededActs.inTurn(mix);
    }

    /** Decides. */
    @Benchmark
    @OperationsPerInvocation(MixOfActs.SIZE)
    public void decision(Blackhole blackhole) {
        Loops.decide(policy, proposals, blackhole);
    }
}
