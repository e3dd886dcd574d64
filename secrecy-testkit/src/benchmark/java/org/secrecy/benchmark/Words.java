package org.secrecy.benchmark;

import java.util.Locale;
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
import org.secrecy.policy.decision.Decision;

/** The words of a refusal, for the secrecy officer: all reasons and remedies. The decision itself is not measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class Words {

    private static final int REFUSALS = 1_024;

    /** The language. */
    @Param({"zh", "en"})
    private String language = "";

    private Locale locale = Locale.ROOT;
    private Decision[] refusals = {};

    /** Decides the mix and takes the first refusals. */
    @Setup
    public void prepare() {
        locale = Locale.forLanguageTag(language);
        refusals = MixOfActs.proposals().stream()
                .map(proposal -> proposal.decidedBy(SecrecyPolicy.standard()))
                .filter(decision -> !decision.isPermitted())
                .limit(REFUSALS)
                .toArray(Decision[]::new);
    }

    /** Puts them into words. */
    @Benchmark
    @OperationsPerInvocation(REFUSALS)
    public void explanation(Blackhole blackhole) {
        for (Decision refusal : refusals) {
            blackhole.consume(refusal.explain(locale));
        }
    }
}
