package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ApprovalFlaw;

/** Whether an approval counts for an act: the seven tests of the reading. Thread-safe. */
final class ApprovalCheck {

    private ApprovalCheck() {}

    /**
     * Whether the approval counts for what is wanted. Nobody asks why not, so one flaw is enough: of most approvals it is the kind of act
     * or the capacity, and whether the subject is named takes the longest.
     */
    static boolean counts(Approval approval, Wanted wanted, Matter<?> matter) {
        if (isOfOtherAct(approval, matter)) {
            return false;
        }
        @Nullable Post capacity = approval.capacity().orElse(null);
        return inCapacity(approval, capacity, wanted, matter)
                && flawsOfCase(approval, capacity, wanted, matter) == 0
                && names(approval, matter.action());
    }

    /** Why the approval does not count for what is wanted; empty where it counts. */
    static ImmutableSet<ApprovalFlaw> flaws(Approval approval, Wanted wanted, Matter<?> matter) {
        int bits = bits(approval, wanted, matter);
        return Arrays.stream(ApprovalFlaw.values())
                .filter(flaw -> (bits & bit(flaw, true)) != 0)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether it does not count only because its last day is before the day it must reach. */
    static boolean isOnlyTooShort(Approval approval, Wanted wanted, Matter<?> matter) {
        return isTooShort(approval, matter) && bits(approval, wanted, matter) == bit(ApprovalFlaw.TOO_SHORT, true);
    }

    /** Every test, its result as a bit: approvals are checked at each decision, and nearly always nobody asks for the words. */
    private static int bits(Approval approval, Wanted wanted, Matter<?> matter) {
        @Nullable Post capacity = approval.capacity().orElse(null);
        return bit(ApprovalFlaw.OTHER_ACT, isOfOtherAct(approval, matter))
                | bit(ApprovalFlaw.OTHER_CAPACITY, !inCapacity(approval, capacity, wanted, matter))
                | bit(ApprovalFlaw.OTHER_SUBJECT, !names(approval, matter.action()))
                | flawsOfCase(approval, capacity, wanted, matter);
    }

    private static boolean isOfOtherAct(Approval approval, Matter<?> matter) {
        return !approval.act().equals(matter.action().kind().code());
    }

    private static int flawsOfCase(Approval approval, @Nullable Post capacity, Wanted wanted, Matter<?> matter) {
        Action act = matter.action();
        @Nullable Person approver = approval.approver().orElse(null);
        // No line of business matters for the substitute, nor for an organ.
        boolean lineMatters =
                wanted.line().isPresent() && capacity != null && wanted.posts().contains(capacity);
        @Nullable Instant expiry = approval.expiresAt().orElse(null);
        @Nullable Instant revoked = approval.revokedAt().orElse(null);
        return bit(ApprovalFlaw.OTHER_APPLICANT, !approval.applicant().is(act.actor()))
                | bit(ApprovalFlaw.OTHER_LINE, lineMatters && !approval.line().equals(wanted.line()))
                | bit(ApprovalFlaw.NOT_IN_POST, !inPost(approval, approver, capacity, lineMatters, wanted, matter))
                | bit(ApprovalFlaw.GIVEN_AFTERWARDS, approval.givenAt().isAfter(act.at()))
                | bit(ApprovalFlaw.LAPSED, expiry != null && !act.at().isBefore(expiry))
                | bit(ApprovalFlaw.REVOKED, revoked != null && !revoked.isAfter(act.at()))
                | bit(ApprovalFlaw.SELF_GIVEN, approver != null && isGivenToOneself(approver, act))
                | bit(ApprovalFlaw.TOO_SHORT, isTooShort(approval, matter));
    }

    @SuppressWarnings("EnumOrdinal") // the bit lives no longer than the check
    private static int bit(ApprovalFlaw flaw, boolean present) {
        return present ? 1 << flaw.ordinal() : 0;
    }

    private static boolean names(Approval approval, Action act) {
        for (String subject : approval.subjects()) {
            if (act.isSubject(subject)) {
                return true;
            }
        }
        return false;
    }

    /** Whatever an act of somebody else's says of who carries it out, its actor does not approve it. */
    private static boolean isGivenToOneself(Person approver, Action act) {
        return approver.is(act.actor()) || act.isCarriedOutBy(approver);
    }

    /** A leader's approval is in a post asked for; an organ's is of a body asked for. */
    private static boolean inCapacity(Approval approval, @Nullable Post capacity, Wanted wanted, Matter<?> matter) {
        return capacity != null
                ? wanted.accepts(capacity, matter)
                : wanted.bodies().contains(approval.body().orElse(Body.COMPETENT_ORGAN));
    }

    /** Only a roster knows better than the approval itself in what capacity it was given. */
    private static boolean inPost(
            Approval approval,
            @Nullable Person approver,
            @Nullable Post capacity,
            boolean lineMatters,
            Wanted wanted,
            Matter<?> matter) {
        if (!matter.hasRoster() || approver == null || capacity == null) {
            return true;
        }
        return lineMatters
                ? matter.heldFor(wanted.line().orElseThrow(), approver, capacity, approval.givenAt())
                : matter.held(approver, capacity, approval.givenAt());
    }

    /** It is needed until a loan's due day, else on the day of the act. */
    private static boolean isTooShort(Approval approval, Matter<?> matter) {
        @Nullable LocalDate last = approval.lastDay().orElse(null);
        return last != null && last.isBefore(matter.action() instanceof Borrow borrow ? borrow.dueOn() : matter.day());
    }
}
