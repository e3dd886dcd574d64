package org.secrecy.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.regulation.Regulation;

/** A policy from rules that are there already: the standard one, and with the rules of further instruments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class Building {

    /** How many further rules, half of them on the library's kinds of act. */
    @Param({"0", "100", "1000", "10000"})
    private int further;

    private Regulation regulation = Regulation.standard();

    /** Makes the rules. */
    @Setup
    public void prepare() {
        regulation = ScalingOfMix.regulation(further);
    }

    /** Builds the policy, of a regulation that no policy has seen. */
    @Benchmark
    public SecrecyPolicy policy() {
        return SecrecyPolicy.standard().with(Regulation.of(regulation.instruments()));
    }
}
