package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.secrecy.action.Action;
import org.secrecy.custody.Destroy;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ApprovalFlaw;

/** Whether an approval counts for an act: the seven tests of the reading, in its order. Thread-safe. */
final class ApprovalCheck {

    private ApprovalCheck() {}

    /** Why the approval does not count for what is wanted; empty where it counts. */
    static ImmutableSet<ApprovalFlaw> flaws(Approval approval, Wanted wanted, Matter<?> matter) {
        Action act = matter.action();
        EnumSet<ApprovalFlaw> flaws = EnumSet.noneOf(ApprovalFlaw.class);
        note(flaws, !approval.act().equals(act.kind().code()), ApprovalFlaw.OTHER_ACT);
        note(flaws, !approval.subjects().contains(act.subject()), ApprovalFlaw.OTHER_SUBJECT);
        note(flaws, !approval.applicant().is(act.actor()), ApprovalFlaw.OTHER_APPLICANT);
        note(flaws, !inCapacity(approval, wanted, matter), ApprovalFlaw.OTHER_CAPACITY);
        note(flaws, !inLine(approval, wanted), ApprovalFlaw.OTHER_LINE);
        note(flaws, !inPost(approval, wanted, matter), ApprovalFlaw.NOT_IN_POST);
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

    /** A leader's approval is in a post asked for; an organ's is of a body asked for. */
    private static boolean inCapacity(Approval approval, Wanted wanted, Matter<?> matter) {
        return approval.capacity()
                .map(wanted.capacities(matter)::contains)
                .orElseGet(() -> wanted.bodies().contains(approval.body().orElse(Body.COMPETENT_ORGAN)));
    }

    private static boolean inLine(Approval approval, Wanted wanted) {
        return lineOf(approval, wanted)
                .map(line -> approval.line().filter(line::equals).isPresent())
                .orElse(true);
    }

    /** The line of business that matters for this approval: none matters for the substitute, nor for an organ. */
    private static Optional<String> lineOf(Approval approval, Wanted wanted) {
        return wanted.line()
                .filter(line ->
                        approval.capacity().filter(wanted.posts()::contains).isPresent());
    }

    /** Only a roster knows better than the approval itself in what capacity it was given. */
    private static boolean inPost(Approval approval, Wanted wanted, Matter<?> matter) {
        return approval.approver()
                .map(approver -> {
                    Post capacity = approval.capacity().orElseThrow();
                    return lineOf(approval, wanted)
                            .map(line -> matter.heldFor(line, approver, capacity, approval.givenAt()))
                            .orElseGet(() -> matter.held(approver, capacity, approval.givenAt()));
                })
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
