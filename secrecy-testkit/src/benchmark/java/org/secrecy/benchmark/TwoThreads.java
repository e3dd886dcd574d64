package org.secrecy.benchmark;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import org.openjdk.jmh.infra.Control;
import org.openjdk.jmh.infra.ThreadParams;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;

/**
 * How much more two threads decide than each of them alone, in one virtual machine, so that the same compiled code is compared: in turn the
 * first decides, both do, and the second does. Each alone, for of two processors one may be slower at any time; threads are not bound to
 * them. The same of code written by hand shows what the machine gives.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(TwoThreads.THREADS)
@Fork(3)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 21, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class TwoThreads {

    /** The first alone, both, the second alone. */
    public static final int TURNS = 3;

    static final int THREADS = 2;

    private static final int FIRST_ALONE = 0;
    private static final int BOTH = 1;

    private static final long A_WHILE = 50_000_000;

    private final SecrecyPolicy policy = SecrecyPolicy.standard();
    private Proposal[][] mix = {};
    private Proposal[][] ofKindsByHand = {};
    private int turn = -1;

    /** Where a thread is in the acts. */
    @State(Scope.Thread)
    public static class Place {

        private int batch;

        private Proposal[] next(Proposal[][] proposals) {
            batch = (batch + 1) % proposals.length;
            return proposals[batch];
        }
    }

    /** Makes the acts. */
    @Setup(Level.Trial)
    public void prepare() {
        mix = inBatches(MixOfActs.proposals());
        ofKindsByHand = inBatches(Stream.of("Borrow", "Copy", "SendFax", "ReceiveFax", "Destroy", "ConsultArchive")
                .map(SeededActs::kind)
                .flatMap(kind -> Stream.concat(
                        SeededActs.permitted(kind, SeededActs.IN_TURN).stream(),
                        SeededActs.refused(kind, SeededActs.IN_TURN).stream()))
                .toList());
    }

    /** The first iteration is of the first thread. */
    @Setup(Level.Iteration)
    public void turn() {
        turn = (turn + 1) % TURNS;
    }

    /** The policy decides the mix. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void decision(Place place, ThreadParams thread, Control control, Blackhole blackhole) {
        if (!waits(thread, control)) {
            Loops.decide(policy, place.next(mix), blackhole);
        }
    }

    /** The list of provisions by hand, of the kinds that are written so. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void provisionsByHand(Place place, ThreadParams thread, Control control, Blackhole blackhole) {
        if (!waits(thread, control)) {
            Loops.listByHand(place.next(ofKindsByHand), blackhole);
        }
    }

    /**
     * Where one thread decides alone, the other waits for the end of the iteration, which counts as one invocation; a while even if the end has
     * come, lest an invocation that takes no time count as very many.
     */
    private boolean waits(ThreadParams thread, Control control) {
        if (turn == BOTH || (thread.getThreadIndex() == 0) == (turn == FIRST_ALONE)) {
            return false;
        }
        do {
            LockSupport.parkNanos(A_WHILE);
        } while (!control.stopMeasurement);
        return true;
    }

    private static Proposal[][] inBatches(List<Proposal> proposals) {
        return Lists.partition(proposals, SeededActs.IN_TURN).stream()
                .map(batch -> batch.toArray(Proposal[]::new))
                .toArray(Proposal[][]::new);
    }
}
