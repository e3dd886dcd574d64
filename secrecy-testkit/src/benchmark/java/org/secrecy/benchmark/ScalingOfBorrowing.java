package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
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
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.json.ActionKinds;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.testkit.Proposal;

/** Permitted borrowings with and without 10,000 further rules of which none applies: by turns, an iteration each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 12 * ScalingOfBorrowing.WITHOUT_AND_WITH, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40 * ScalingOfBorrowing.WITHOUT_AND_WITH, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class ScalingOfBorrowing {

    /** By turns, the further rules are not there and there. */
    public static final int WITHOUT_AND_WITH = 2;

    private static final int MANY = 10_000;

    /** Which rules are added. */
    public enum Further {
        /** On other kinds of act. */
        OTHER_KINDS,
        /** On borrowing, each in two conditions of the library's own vocabulary, which they share. */
        SHARED_CONDITIONS,
        /** On borrowing, each for one value of a fact that they share. */
        OWN_VALUE,
        /** On borrowing, each with a question of its own. */
        OWN_QUESTION
    }

    /** Which rules are added. */
    @Param
    private Further further = Further.OTHER_KINDS;

    private final SecrecyPolicy without = SecrecyPolicy.standard();
    private SecrecyPolicy with = SecrecyPolicy.standard();
    private Proposal[] proposals = {};
    private int iteration = -1;

    /** Makes the policy and the acts, which must stay permitted: the further rules would forbid them. */
    @Setup(Level.Trial)
    public void prepare() {
        with = SecrecyPolicy.standard().with(regulation());
        ImmutableList<Proposal> ordinary = SeededActs.permitted(Borrow.KIND, SeededActs.IN_TURN).stream()
                .filter(ScalingOfBorrowing::isOrdinary)
                .collect(ImmutableList.toImmutableList());
        proposals = new Proposal[SeededActs.IN_TURN];
        for (int index = 0; index < proposals.length; index++) {
            proposals[index] = ordinary.get(index % ordinary.size());
            if (!proposals[index].decidedBy(with).isPermitted()) {
                throw new IllegalStateException("no further rule must apply, but one did to " + proposals[index]);
            }
        }
    }

    private Regulation regulation() {
        ImmutableList<ActionKind> others = ActionKinds.standard().stream()
                .filter(kind -> !kind.equals(Borrow.KIND))
                .collect(ImmutableList.toImmutableList());
        return switch (further) {
            case OTHER_KINDS ->
                FurtherRules.added(
                        MANY,
                        number -> FurtherRules.onOneValue(
                                others.get(number % others.size()).type(), number));
            case SHARED_CONDITIONS ->
                FurtherRules.added(MANY, number -> FurtherRules.inWordsOfTheLibrary(Borrow.class, number));
            case OWN_VALUE -> FurtherRules.added(MANY, number -> FurtherRules.onOneValue(Borrow.class, number));
            case OWN_QUESTION -> FurtherRules.added(MANY, number -> FurtherRules.onAQuestion(Borrow.class, number));
        };
    }

    private static boolean isOrdinary(Proposal proposal) {
        Carrier carrier = proposal.book().custodies().values().asList().get(0).carrier();
        return carrier.medium() != Medium.CIPHER_TELEGRAM
                && !carrier.caseFile()
                && carrier.classification()
                        .level()
                        .filter(level -> level == SecrecyLevel.TOP_SECRET)
                        .isEmpty();
    }

    /** The first iteration is without them. */
    @Setup(Level.Iteration)
    public void turn() {
        iteration++;
    }

    /** Decides. */
    @Benchmark
    @OperationsPerInvocation(SeededActs.IN_TURN)
    public void decision(Blackhole blackhole) {
        Loops.decide(iteration % WITHOUT_AND_WITH == 0 ? without : with, proposals, blackhole);
    }
}
