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
 * How much more two threads decide than one, in one virtual machine, so that the same compiled code is compared: in every other iteration
 * the second thread waits. The same of code written by hand shows what the machine gives.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(TwoThreads.ONE_AND_TWO)
@Fork(3)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 20, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class TwoThreads {

    /** By turns, one thread decides and two do; so many threads there are as well. */
    public static final int ONE_AND_TWO = 2;

    private static final long A_WHILE = 50_000_000;

    private final SecrecyPolicy policy = SecrecyPolicy.standard();
    private Proposal[][] mix = {};
    private Proposal[][] ofKindsByHand = {};
    private boolean alone;

    /** Where a thread is in the acts. */
    @State(Scope.Thread)
    public static class Place {

        private int turn;

        private Proposal[] next(Proposal[][] proposals) {
            turn = (turn + 1) % proposals.length;
            return proposals[turn];
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

    /** The first iteration is of one thread. */
    @Setup(Level.Iteration)
    public void turn() {
        alone = !alone;
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
        if (!alone || thread.getThreadIndex() == 0) {
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
