package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.secrecy.action.ActionKind;
import org.secrecy.benchmark.byhand.HandWritten;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;

/** The policy beside code written by hand, on the same acts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class HandWrittenComparison {

    private static final String PERMITTED = "permitted";

    /** The kinds of act, by their codes; faxes are sent and received in equal parts. */
    @Param({"Borrow", "Copy", "SendFax+ReceiveFax", "Destroy", "ConsultArchive"})
    private String kind = "";

    /** Whether the acts are permitted or refused. */
    @Param({PERMITTED, "refused"})
    private String verdict = "";

    private final SecrecyPolicy policy = SecrecyPolicy.standard();
    private Proposal[] proposals = {};

    /** Makes the acts, on which both must agree. */
    @Setup
    public void prepare() {
        ImmutableList<ActionKind> kinds =
                Stream.of(kind.split("\\+")).map(SeededActs::kind).collect(ImmutableList.toImmutableList());
        int share = SeededActs.IN_TURN / kinds.size();
        ImmutableList<Proposal> acts = kinds.stream()
                .flatMap(one -> (verdict.equals(PERMITTED)
                                ? SeededActs.permitted(one, share)
                                : SeededActs.refused(one, share))
                        .stream())
                .collect(ImmutableList.toImmutableList());
        acts.forEach(Agreement::check);
        proposals = SeededActs.inTurn(acts);
    }

    /** The policy's decision, kept with its findings and remedies as data. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void decision(Blackhole blackhole) {
        Loops.decide(policy, proposals, blackhole);
    }

    /** The policy's verdict, the decision dropped. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void verdictAlone(Blackhole blackhole) {
        Loops.ask(policy, proposals, blackhole);
    }

    /** The verdict by hand. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void verdictByHand(Blackhole blackhole) {
        for (Proposal proposal : proposals) {
            blackhole.consume(HandWritten.verdict(proposal.action(), proposal.book()));
        }
    }

    /** The list of provisions by hand. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void provisionsByHand(Blackhole blackhole) {
        for (Proposal proposal : proposals) {
            blackhole.consume(HandWritten.provisions(proposal.action(), proposal.book()));
        }
    }
}
