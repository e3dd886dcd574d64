package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.secrecy.action.Action;
import org.secrecy.custody.Destroy;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.profile.Parameters;

/** Whether an approval counts for an act: the seven tests of the reading, in its order. Thread-safe. */
final class ApprovalCheck {

    private ApprovalCheck() {}

    /** Why the approval does not count where one of these posts is asked for; empty where it counts. */
    static ImmutableSet<ApprovalFlaw> flaws(Approval approval, Set<Post> posts, Matter<?> matter) {
        Action act = matter.action();
        EnumSet<ApprovalFlaw> flaws = EnumSet.noneOf(ApprovalFlaw.class);
        note(flaws, !approval.act().equals(act.kind().code()), ApprovalFlaw.OTHER_ACT);
        note(flaws, !approval.subjects().contains(act.subject()), ApprovalFlaw.OTHER_SUBJECT);
        note(flaws, !approval.applicant().is(act.actor()), ApprovalFlaw.OTHER_APPLICANT);
        note(flaws, !inCapacity(approval, posts, matter), ApprovalFlaw.OTHER_CAPACITY);
        note(flaws, !inPost(approval, matter), ApprovalFlaw.NOT_IN_POST);
        note(flaws, approval.givenAt().isAfter(act.at()), ApprovalFlaw.GIVEN_AFTERWARDS);
        note(flaws, approval.expiresAt().filter(end -> !act.at().isBefore(end)).isPresent(), ApprovalFlaw.LAPSED);
        note(
                flaws,
                approval.revokedAt()
                        .filter(revoked -> !revoked.isAfter(act.at()))
                        .isPresent(),
                ApprovalFlaw.REVOKED);
        note(flaws, approval.approver().filter(approver -> acts(approver, act)).isPresent(), ApprovalFlaw.SELF_GIVEN);
        note(
                flaws,
                approval.lastDay()
                        .filter(last -> last.isBefore(needed(act, matter)))
                        .isPresent(),
                ApprovalFlaw.TOO_SHORT);
        return ImmutableSet.copyOf(flaws);
    }

    /** The posts in which an approval counts: those asked for, and the substitute where the actor holds one of them. */
    static ImmutableSet<Post> capacities(Set<Post> posts, Matter<?> matter) {
        boolean actorHoldsOne =
                posts.stream().anyMatch(post -> matter.holds(matter.action().actor(), post));
        return actorHoldsOne
                ? ImmutableSet.<Post>builder()
                        .addAll(posts)
                        .add(matter.settings().value(Parameters.SUBSTITUTE_APPROVER))
                        .build()
                : ImmutableSet.copyOf(posts);
    }

    private static boolean inCapacity(Approval approval, Set<Post> posts, Matter<?> matter) {
        return approval.capacity().filter(capacities(posts, matter)::contains).isPresent();
    }

    /** Only a roster knows better than the approval itself in what capacity it was given. */
    private static boolean inPost(Approval approval, Matter<?> matter) {
        return approval.approver()
                .map(approver -> matter.held(approver, approval.capacity().orElseThrow(), approval.givenAt()))
                .orElse(true);
    }

    private static boolean acts(Person approver, Action act) {
        return approver.is(act.actor()) || (act instanceof Destroy destroy && approver.is(destroy.executor()));
    }

    /** The day until which the approval is needed: a loan's due day, else the day of the act. */
    private static LocalDate needed(Action act, Matter<?> matter) {
        return act instanceof Borrow borrow ? borrow.dueOn() : matter.day();
    }

    private static void note(Set<ApprovalFlaw> flaws, boolean present, ApprovalFlaw flaw) {
        if (present) {
            flaws.add(flaw);
        }
    }
}
