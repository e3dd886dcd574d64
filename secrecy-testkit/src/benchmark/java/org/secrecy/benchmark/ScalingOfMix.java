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
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.Rule;
import org.secrecy.testkit.Proposal;

/**
 * The mix under the rules of further instruments: every other one is on a kind of act of the mix, each kind in turn, the others on a
 * kind that it does not hold.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ScalingOfMix {

    /** How many further rules. */
    @Param({"0", "100", "1000", "10000"})
    private int further;

    private SecrecyPolicy policy = SecrecyPolicy.standard();
    private Proposal[] proposals = {};

    /** Makes the policy and the mix, whose verdicts must not change. */
    @Setup
    public void prepare() {
        policy = SecrecyPolicy.standard().with(regulation(further));
        ImmutableList<Proposal> mix = MixOfActs.proposals();
        if (!MixOfActs.verdicts(mix, policy).equals(MixOfActs.verdicts(mix, SecrecyPolicy.standard()))) {
            throw new IllegalStateException("the further rules must change no verdict, but did");
        }
        proposals = SeededActs.inTurn(mix);
    }

    /** The standard regulation with so many further rules. */
    static Regulation regulation(int further) {
        return FurtherRules.added(further, ScalingOfMix::rule);
    }

    private static Rule<?> rule(int number) {
        int half = number / 2;
        return number % 2 == 0
                ? FurtherRules.plausible(
                        ActionKinds.standard()
                                .get(half % ActionKinds.standard().size())
                                .type(),
                        half)
                : FurtherRules.plausible(FurtherRules.Photograph.class, half);
    }

    /** Decides. */
    @Benchmark
    @OperationsPerInvocation(MixOfActs.SIZE)
    public void decision(Blackhole blackhole) {
        Loops.decide(policy, proposals, blackhole);
    }
}
