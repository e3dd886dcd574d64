package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.secrecy.action.ActionKind;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;

/**
 * The policy beside code written by hand, on the same acts and in the same virtual machine: in turn, an iteration each. So both meet what the
 * machine does besides, which on a shared one may double a time from one second to the next.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 6 * HandWrittenComparison.TURNS, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 25 * HandWrittenComparison.TURNS, time = 40, timeUnit = TimeUnit.MILLISECONDS)
public class HandWrittenComparison {

    /** How many things are measured in turn. */
    public static final int TURNS = 4;

    private static final String PERMITTED = "permitted";

    /** What is measured in turn, in this order. */
    public enum Turn {
        /** The list of provisions by hand. */
        PROVISIONS_BY_HAND,
        /** The policy's decision, kept with its findings and remedies as data. */
        DECISION,
        /** The verdict by hand. */
        VERDICT_BY_HAND,
        /** The policy's verdict, the decision dropped. */
        VERDICT_ALONE
    }

    /** The kinds of act, by their codes; faxes are sent and received in equal parts. */
    @Param({"Borrow", "Copy", "SendFax+ReceiveFax", "Destroy", "ConsultArchive"})
    private String kind = "";

    /** Whether the acts are permitted or refused. */
    @Param({PERMITTED, "refused"})
    private String verdict = "";

    private final ImmutableList<Turn> turns = ImmutableList.copyOf(Turn.values());
    private final SecrecyPolicy policy = SecrecyPolicy.standard();
    private Proposal[] proposals = {};
    private int iteration = -1;

    /** Makes the acts, on which both must agree. */
    @Setup(Level.Trial)
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

    /** Turns to the next. */
    @Setup(Level.Iteration)
    public void turn() {
        iteration++;
    }

    /** Decides, or has it decided by hand. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void inTurn(Blackhole blackhole) {
        switch (turns.get(iteration % TURNS)) {
            case PROVISIONS_BY_HAND -> Loops.listByHand(proposals, blackhole);
            case DECISION -> Loops.decide(policy, proposals, blackhole);
            case VERDICT_BY_HAND -> Loops.askByHand(proposals, blackhole);
            case VERDICT_ALONE -> Loops.ask(policy, proposals, blackhole);
        }
    }
}
