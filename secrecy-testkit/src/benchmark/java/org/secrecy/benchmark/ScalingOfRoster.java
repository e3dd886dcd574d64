package org.secrecy.benchmark;

import java.time.LocalDate;
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
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;

/**
 * The mix under a roster, however long it is. It names nobody who takes part in the mix, so that the answers are the same whatever its
 * length, and a look-up that read all of it would read it to its end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ScalingOfRoster {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    /** How many appointments. */
    @Param({"0", "100", "1000", "10000"})
    private int appointments;

    private SecrecyPolicy policy = SecrecyPolicy.standard();
    private Proposal[] proposals = {};

    /** Makes the policy and the mix. */
    @Setup
    public void prepare() {
        policy = SecrecyPolicy.standard().with(roster(appointments));
        proposals = SeededActs.inTurn(MixOfActs.proposals());
    }

    private static Roster roster(int appointments) {
        Roster.Builder roster = Roster.builder();
        Post[] posts = Post.values();
        for (int number = 0; number < appointments; number++) {
            roster.addAppointments(Appointment.builder()
                    .person(Person.of("nobody-" + number, "无关人员"))
                    .post(posts[number % posts.length])
                    .since(SINCE)
                    .build());
        }
        return roster.build();
    }

    /** Decides. */
    @Benchmark
    @OperationsPerInvocation(MixOfActs.SIZE)
    public void decision(Blackhole blackhole) {
        Loops.decide(policy, proposals, blackhole);
    }
}
