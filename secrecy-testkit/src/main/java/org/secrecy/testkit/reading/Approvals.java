package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Destroy;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** "An approval counts when all of these hold": the seven tests of the reading, in their order. */
final class Approvals {

    private Approvals() {}

    static ImmutableList<Approval> thatCount(Hearing hearing, Wanted wanted) {
        return hearing.act().approvals().stream()
                .filter(approval -> countsButForItsLength(hearing, wanted, approval))
                .filter(approval -> isLongEnough(hearing, approval))
                .collect(ImmutableList.toImmutableList());
    }

    /** The approval that is wanted; where one of a loan lacks nothing but to reach the due day, that it be prolonged. */
    static Remedy remedy(Hearing hearing, Wanted wanted) {
        if (!wanted.bodies().isEmpty()) {
            return new Remedy.ObtainOrganApproval(wanted.bodies(), wanted.servesFor());
        }
        if (hearing.act() instanceof Borrow) {
            Optional<LocalDate> reaches = hearing.act().approvals().stream()
                    .filter(approval -> countsButForItsLength(hearing, wanted, approval))
                    .flatMap(approval -> approval.lastDay().stream())
                    .filter(last -> !last.isBefore(hearing.day()))
                    .max(Comparator.naturalOrder());
            if (reaches.isPresent()) {
                return new Remedy.ProlongApproval(postsThatWillDo(hearing, wanted), reaches.get());
            }
        }
        int copies = hearing.act() instanceof Copy copy ? copy.copies().size() : 0;
        return new Remedy.ObtainApproval(postsThatWillDo(hearing, wanted), copies, wanted.line());
    }

    private static ImmutableSet<Post> postsThatWillDo(Hearing hearing, Wanted wanted) {
        ImmutableSet.Builder<Post> posts = ImmutableSet.builder();
        posts.addAll(wanted.posts());
        if (actorHolds(hearing, wanted)) {
            posts.add(hearing.settings().value(Parameters.SUBSTITUTE_APPROVER));
        }
        return posts.build();
    }

    private static boolean countsButForItsLength(Hearing hearing, Wanted wanted, Approval approval) {
        return isForThis(hearing.act(), approval)
                && isGivenInTheCapacity(hearing, wanted, approval)
                && isGivenInTime(hearing.act(), approval)
                && hasNotLapsed(hearing.act(), approval)
                && isNotRevoked(hearing.act(), approval)
                && isGivenBySomebodyElse(hearing.act(), approval);
    }

    /** 1. It is for this kind of act, this subject and this applicant, who is the actor of the act. */
    private static boolean isForThis(Action act, Approval approval) {
        return approval.act().equals(act.kind().code())
                && approval.subjects().contains(act.subject())
                && approval.applicant().is(act.actor());
    }

    /** 2. It was given in the capacity that the provision names; with a roster, by somebody who held that post on that day. */
    private static boolean isGivenInTheCapacity(Hearing hearing, Wanted wanted, Approval approval) {
        if (approval.organ().isPresent()) {
            // An organ that states no body is the competent organ.
            return wanted.bodies().contains(approval.body().orElse(Body.COMPETENT_ORGAN));
        }
        Person approver = approval.approver().orElseThrow();
        Post capacity = approval.capacity().orElseThrow();
        LocalDate given = hearing.dayOf(approval.givenAt());
        if (wanted.posts().contains(capacity)) {
            if (wanted.line().isPresent()) {
                String line = wanted.line().get();
                return approval.line().filter(line::equals).isPresent()
                        && hearing.roster()
                                .map(roster -> roster.holdsFor(line, approver, capacity, given))
                                .orElse(true);
            }
            return held(hearing, approver, capacity, given);
        }
        // 6. Where the actor holds the post that is asked for, the head may approve in its place.
        return actorHolds(hearing, wanted)
                && capacity == hearing.settings().value(Parameters.SUBSTITUTE_APPROVER)
                && held(hearing, approver, capacity, given);
    }

    private static boolean held(Hearing hearing, Person approver, Post post, LocalDate day) {
        return hearing.roster().map(roster -> roster.holds(approver, post, day)).orElse(true);
    }

    /** Whether the actor holds the post that is asked for; that of a line of business is the post of that very line. */
    private static boolean actorHolds(Hearing hearing, Wanted wanted) {
        Person actor = hearing.act().actor();
        for (Post post : wanted.posts()) {
            if (wanted.line().isPresent() && hearing.roster().isPresent()) {
                String line = wanted.line().get();
                if (hearing.roster().get().holdsFor(line, actor, post, hearing.day())) {
                    return true;
                }
            } else if (hearing.holds(actor, post)) {
                return true;
            }
        }
        return false;
    }

    /** 3. It was given at or before the instant of the act. */
    private static boolean isGivenInTime(Action act, Approval approval) {
        return !approval.givenAt().isAfter(act.at());
    }

    /** 4. It had not lapsed; an act at the very instant of the expiry is too late. */
    private static boolean hasNotLapsed(Action act, Approval approval) {
        return approval.expiresAt().map(act.at()::isBefore).orElse(true);
    }

    /** 5. It had not been revoked at or before that instant. */
    private static boolean isNotRevoked(Action act, Approval approval) {
        return approval.revokedAt().map(act.at()::isBefore).orElse(true);
    }

    /** 6. It was given by somebody other than the actor, and for a destruction other than the executor. */
    private static boolean isGivenBySomebodyElse(Action act, Approval approval) {
        if (approval.approver().isEmpty()) {
            return true;
        }
        Person approver = approval.approver().get();
        return !approver.is(act.actor()) && !(act instanceof Destroy destroy && approver.is(destroy.executor()));
    }

    /** 7. Its own last day is on or after the day of the act, and for a loan on or after the due day. */
    private static boolean isLongEnough(Hearing hearing, Approval approval) {
        if (approval.lastDay().isEmpty()) {
            return true;
        }
        LocalDate last = approval.lastDay().get();
        boolean reachesTheDueDay = !(hearing.act() instanceof Borrow borrow) || !last.isBefore(borrow.dueOn());
        return !last.isBefore(hearing.day()) && reachesTheDueDay;
    }
}
