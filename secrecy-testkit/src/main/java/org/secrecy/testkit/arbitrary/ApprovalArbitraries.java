package org.secrecy.testkit.arbitrary;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.RegulationTime;
import org.secrecy.json.ActionKinds;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Person;
import org.secrecy.office.Post;

/** Approvals by leaders and by organs: such as count for an act, and such as fail in each way. Thread-safe. */
public final class ApprovalArbitraries {

    private static final int MOST_COPIES = 4;
    private static final int MOST_SOUGHT = 2;
    private static final double OFTEN = 6.0 / 7;

    private ApprovalArbitraries() {}

    /** An approval of some act of the small world. */
    public static Arbitrary<Approval> approvals() {
        return Combinators.combine(ActionArbitraries.actions(), strays())
                .as((act, stray) -> stray.of(act))
                .withoutEdgeCases();
    }

    /**
     * These acts with approvals: mostly one that counts for each of those sought, else one that fails in some way or none at all;
     * and seldom one that nobody asked for.
     *
     * <p>What becomes of the approvals is drawn beside the act, not after it, so that each shrinks by itself.
     *
     * @param with the act with such approvals in place of its own
     * @param sought whose approval the act seeks, of at most {@value #MOST_SOUGHT}
     */
    static <A extends Action> Arbitrary<A> approved(
            Arbitrary<A> acts, BiFunction<A, List<Approval>, A> with, Function<A, List<Sought>> sought) {
        Arbitrary<List<Optional<Lot>>> lots = lots().optional(OFTEN).list().ofSize(MOST_SOUGHT);
        return Combinators.combine(acts, lots, strays().optional(1 - OFTEN))
                .as((act, each, stray) -> with.apply(act, approvals(act, sought.apply(act), each, stray)));
    }

    private static List<Approval> approvals(
            Action act, List<Sought> sought, List<Optional<Lot>> lots, Optional<Stray> stray) {
        checkArgument(
                sought.size() <= lots.size(),
                "an act may seek %s approvals, but sought %s",
                lots.size(),
                sought.size());
        List<Approval> approvals = new ArrayList<>();
        for (int index = 0; index < sought.size(); index++) {
            Sought by = sought.get(index);
            lots.get(index)
                    .map(lot -> approval(act, by, lot.fate(), lot.number()))
                    .ifPresent(approvals::add);
        }
        stray.map(one -> one.of(act)).ifPresent(approvals::add);
        return approvals;
    }

    /** Four in five count. */
    private static Arbitrary<Lot> lots() {
        Arbitrary<Fate> fates = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Fate.COUNTS)), Tuple.of(1, Arbitraries.of(Fate.class)));
        return Combinators.combine(fates, numbers()).as(Lot::new);
    }

    private static Arbitrary<Stray> strays() {
        return Combinators.combine(sought(), Arbitraries.of(Fate.class), numbers())
                .as(Stray::new);
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, MOST_COPIES);
    }

    private static Arbitrary<Sought> sought() {
        Arbitrary<Sought> leaders = Combinators.combine(Arbitraries.of(Post.class), OfficeArbitraries.lines())
                .as((post, line) -> new Sought(Optional.of(post), line));
        return Chance.mostly(leaders, Arbitraries.just(Sought.organ()));
    }

    private static Approval approval(Action act, Sought sought, Fate fate, int number) {
        Approval.Builder approval = Approval.builder()
                .id("批" + number)
                .act(act.kind().code())
                .addSubjects(act.subject())
                .applicant(act.actor())
                .givenAt(act.at().minus(Duration.ofHours(2)));
        give(approval, act, sought, fate);
        fail(approval, act, fate);
        String kind =
                fate == Fate.OTHER_ACT ? other(act.kind()).code() : act.kind().code();
        return (kind.equals(Approval.COPY) ? approval.copies(number) : approval).build();
    }

    /** Who gives it: one who holds the post, the head in place of an actor who holds it, or the organ. */
    private static void give(Approval.Builder approval, Action act, Sought sought, Fate fate) {
        if (sought.post().isEmpty()) {
            approval.organ("省自然资源厅").organDocument("自然资密〔2025〕3号");
            if (fate == Fate.OTHER_CAPACITY) {
                approval.body(Body.PUBLIC_SECURITY);
            } else if (fate == Fate.GIVEN_AT_THAT_INSTANT) {
                approval.body(Body.COMPETENT_ORGAN);
            }
            return;
        }
        boolean actorHoldsIt = act.actor().posts().contains(sought.post().get());
        Post post = fate == Fate.OTHER_CAPACITY
                ? Post.DOCUMENT_KEEPER
                : actorHoldsIt ? Post.HEAD : sought.post().get();
        Person approver = fate == Fate.SELF_GIVEN
                ? act.actor()
                : OfficeArbitraries.PEOPLE.stream()
                        .filter(person -> person.posts().contains(post) && !person.is(act.actor()))
                        .findFirst()
                        .orElseGet(() -> OfficeArbitraries.PEOPLE.get(0));
        approval.approver(approver).capacity(post);
        approval.line(
                fate == Fate.OTHER_LINE ? Optional.of("市政公用") : sought.line().filter(line -> fate != Fate.NO_LINE));
    }

    private static void fail(Approval.Builder approval, Action act, Fate fate) {
        LocalDate day = RegulationTime.day(act.at());
        switch (fate) {
            case OTHER_ACT -> approval.act(other(act.kind()).code());
            case OTHER_SUBJECT -> approval.subjects(List.of("另一事项"));
            case OTHER_APPLICANT -> approval.applicant(Person.of("other-applicant", "另一申请人"));
            case GIVEN_AT_THAT_INSTANT -> approval.givenAt(act.at());
            case GIVEN_AFTERWARDS -> approval.givenAt(act.at().plusSeconds(1));
            case LAPSES_LATER -> approval.expiresAt(act.at().plusSeconds(1));
            case LAPSED -> approval.expiresAt(act.at());
            case REVOKED_LATER -> approval.revokedAt(act.at().plusSeconds(1));
            case REVOKED -> approval.revokedAt(act.at());
            case ENDS_THAT_DAY -> approval.lastDay(day);
            case ENDED -> approval.lastDay(day.minusDays(1));
            default -> {} // who gives it is another question
        }
    }

    private static ActionKind other(ActionKind kind) {
        return Stream.of(ActionKinds.standard().get(0), ActionKinds.standard().get(1))
                .filter(candidate -> !candidate.equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** What becomes of an approval that is sought, and the number in its name. */
    private record Lot(Fate fate, int number) {}

    /** An approval that nobody asked for. */
    private record Stray(Sought sought, Fate fate, int number) {

        Approval of(Action act) {
            return approval(act, sought, fate, number);
        }
    }

    /** What becomes of an approval: whether it counts, and why not. */
    private enum Fate {
        COUNTS,
        GIVEN_AT_THAT_INSTANT,
        LAPSES_LATER,
        REVOKED_LATER,
        ENDS_THAT_DAY,
        OTHER_ACT,
        OTHER_SUBJECT,
        OTHER_APPLICANT,
        OTHER_CAPACITY,
        OTHER_LINE,
        NO_LINE,
        GIVEN_AFTERWARDS,
        LAPSED,
        REVOKED,
        ENDED,
        SELF_GIVEN
    }

    /**
     * Whose approval an act seeks. Immutable and thread-safe.
     *
     * @param post the post of the leader; empty for an organ
     * @param line the line of business of which the leader is in charge, where that matters
     */
    record Sought(Optional<Post> post, Optional<String> line) {

        /** The approval of one who holds the post. */
        static Sought by(Post post) {
            return new Sought(Optional.of(post), Optional.empty());
        }

        /** The approval of the leader in charge of that line; of the office leader for matter of no line. */
        static Sought byLeaderOf(Optional<String> line) {
            return new Sought(Optional.of(line.isPresent() ? Post.LEADER_IN_CHARGE : Post.OFFICE_LEADER), line);
        }

        /** The approval of the competent organ. */
        static Sought organ() {
            return new Sought(Optional.empty(), Optional.empty());
        }
    }
}
