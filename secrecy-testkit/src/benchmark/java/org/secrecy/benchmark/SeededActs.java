package org.secrecy.benchmark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ActionArbitraries;

/**
 * Proposals by the testkit's arbitraries from a fixed seed: the same in every run and in every fork. Where {@value #DIRECTORY} names a
 * directory that {@link #writeAll} filled, they are read from there. Thread-safe.
 */
public final class SeededActs {

    /** The system property that names the directory. */
    public static final String DIRECTORY = "org.secrecy.benchmark.acts";

    /** How many acts of one kind and verdict a benchmark goes through in turn. */
    public static final int IN_TURN = 64;

    /** How many kinds of act the regulation may permit. */
    static final int PERMITTED_KINDS = 47;

    /** How many kinds of act the regulation may refuse. */
    static final int REFUSED_KINDS = 36;

    private static final long SEED = 20_260_101;
    private static final int SIZE = 1_000;

    /** One in seven is permitted at the least; where this many bring none of a sort, the regulation has none. */
    private static final int MOST_TRIED = 600;

    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();

    private SeededActs() {}

    /** The kind of this code. */
    public static ActionKind kind(String code) {
        return ActionKinds.standard().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the kind of act must be known, but was " + code));
    }

    /** The first proposals of this kind, whatever their verdict. */
    public static ImmutableList<Proposal> ofKind(ActionKind kind, int count) {
        return generated(kind, count, count, proposal -> true);
    }

    /** So many permitted proposals of this kind, repeated where there are fewer; none where the regulation permits none. */
    public static ImmutableList<Proposal> permitted(ActionKind kind, int count) {
        return repeated(pool(kind, true), count);
    }

    /** So many refused proposals of this kind, repeated where there are fewer; none where the regulation refuses none. */
    public static ImmutableList<Proposal> refused(ActionKind kind, int count) {
        return repeated(pool(kind, false), count);
    }

    /** Permitted proposals of each kind of which there are any. */
    public static ImmutableMap<ActionKind, ImmutableList<Proposal>> permittedByKind() {
        return byKind(kind -> permitted(kind, IN_TURN));
    }

    /** Refused proposals of each kind of which there are any. */
    public static ImmutableMap<ActionKind, ImmutableList<Proposal>> refusedByKind() {
        return byKind(kind -> refused(kind, IN_TURN));
    }

    /** Generates all and writes them into this directory. */
    public static void writeAll(Path directory) {
        for (ActionKind kind : ActionKinds.standard()) {
            for (boolean permitted : new boolean[] {true, false}) {
                ActFile.write(file(directory, kind, permitted), generated(kind, permitted));
            }
        }
    }

    /** These proposals as an array, which costs a loop nothing. */
    static Proposal[] inTurn(ImmutableList<Proposal> proposals) {
        checkArgument(!proposals.isEmpty(), "there must be acts to decide, but the regulation has none such");
        return proposals.toArray(Proposal[]::new);
    }

    private static ImmutableMap<ActionKind, ImmutableList<Proposal>> byKind(
            Function<ActionKind, ImmutableList<Proposal>> proposals) {
        return ActionKinds.standard().stream()
                .map(kind -> Map.entry(kind, proposals.apply(kind)))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ImmutableList<Proposal> pool(ActionKind kind, boolean permitted) {
        return Optional.ofNullable(System.getProperty(DIRECTORY))
                .map(directory -> file(Path.of(directory), kind, permitted))
                .filter(Files::exists)
                .map(ActFile::read)
                .orElseGet(() -> generated(kind, permitted));
    }

    private static Path file(Path directory, ActionKind kind, boolean permitted) {
        return directory.resolve(kind.code() + (permitted ? "-permitted.txt" : "-refused.txt"));
    }

    private static ImmutableList<Proposal> generated(ActionKind kind, boolean permitted) {
        return generated(
                kind,
                MOST_TRIED,
                IN_TURN,
                proposal -> proposal.decidedBy(POLICY).isPermitted() == permitted);
    }

    private static ImmutableList<Proposal> generated(
            ActionKind kind, int tried, int count, Predicate<Proposal> wanted) {
        Random random = new Random(SEED + ActionKinds.standard().indexOf(kind));
        ImmutableList.Builder<Proposal> found = ImmutableList.builder();
        // Some arbitraries ask for jqwik's own surroundings.
        JqwikSession.run(() -> {
            RandomGenerator<Proposal> generator =
                    ActionArbitraries.proposals(kind).generator(SIZE);
            Stream.generate(() -> generator.next(random))
                    .map(Shrinkable::value)
                    .limit(tried)
                    .filter(wanted)
                    .limit(count)
                    .forEach(found::add);
        });
        return found.build();
    }

    private static ImmutableList<Proposal> repeated(ImmutableList<Proposal> found, int count) {
        return found.isEmpty()
                ? found
                : IntStream.range(0, count)
                        .mapToObj(index -> found.get(index % found.size()))
                        .collect(ImmutableList.toImmutableList());
    }
}
