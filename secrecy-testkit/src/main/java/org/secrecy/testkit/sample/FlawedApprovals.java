package org.secrecy.testkit.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.secrecy.action.Action;
import org.secrecy.action.RegulationTime;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Store;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.policy.decision.ApprovalFlaw;

/**
 * Approvals that do not count for an act, one for each way: everything else about them is as {@link Approvals#approval(Action, Person)}
 * makes it, so that a policy with the bureau's roster finds that flaw and no other.
 */
public interface FlawedApprovals extends Approvals {

    /**
     * The approval with this one flaw.
     *
     * @param flaw the flaw
     * @param act the act for which it does not count
     * @param approver who would have to approve
     */
    default Approval flawedApproval(ApprovalFlaw flaw, Action act, Person approver) {
        return switch (flaw) {
            case OTHER_ACT -> approvalOfOtherAct(act, approver);
            case OTHER_SUBJECT -> approvalOfOtherSubject(act, approver);
            case OTHER_APPLICANT -> approvalForOtherApplicant(act, approver);
            case OTHER_CAPACITY -> approvalInOtherCapacity(act);
            case OTHER_LINE -> approvalForOtherLine(act, approver);
            case NOT_IN_POST -> approvalByFormerHolder(act, approver);
            case GIVEN_AFTERWARDS -> approvalGivenAfterwards(act, approver);
            case LAPSED -> lapsedApproval(act, approver);
            case REVOKED -> revokedApproval(act, approver);
            case SELF_GIVEN -> selfGivenApproval(act, approver);
            case TOO_SHORT -> shortApproval(act, approver);
        };
    }

    /** An approval of another kind of act. */
    default Approval approvalOfOtherAct(Action act, Person approver) {
        String other = act instanceof Archive ? Store.KIND.code() : Archive.KIND.code();
        return begun(act, approver).act(other).copies(Optional.empty()).build();
    }

    /** An approval that names another subject. */
    default Approval approvalOfOtherSubject(Action act, Person approver) {
        return begun(act, approver).subjects(Set.of("别的对象")).build();
    }

    /** An approval given to somebody else than the actor. */
    default Approval approvalForOtherApplicant(Action act, Person approver) {
        return begun(act, approver)
                .applicant(act.actor().is(tang()) ? li() : tang())
                .build();
    }

    /** An approval by one whose post no provision asks an approver for: Lin, the fax operator, or Ma where Lin acts. */
    default Approval approvalInOtherCapacity(Action act) {
        return approval(act, act.actor().is(lin()) ? ma() : lin());
    }

    /** An approval by the leader in charge, who names a line of business that nobody is in charge of. */
    default Approval approvalForOtherLine(Action act, Person approver) {
        return begun(act, approver).line("别的业务").build();
    }

    /** An approval by Hu, who no longer holds the approver's post, as a roster knows. */
    default Approval approvalByFormerHolder(Action act, Person approver) {
        return begun(act, approver).approver(hu()).build();
    }

    /** An approval given one minute after the act. */
    default Approval approvalGivenAfterwards(Action act, Person approver) {
        return begun(act, approver)
                .givenAt(act.at().plus(Duration.ofMinutes(1)))
                .build();
    }

    /** An approval that lapses at the very instant of the act. */
    default Approval lapsedApproval(Action act, Person approver) {
        return begun(act, approver).expiresAt(act.at()).build();
    }

    /** An approval that is revoked at the very instant of the act. */
    default Approval revokedApproval(Action act, Person approver) {
        return begun(act, approver).revokedAt(act.at()).build();
    }

    /** An approval by the actor, in the approver's post; that is its only flaw where the actor holds that post. */
    default Approval selfGivenApproval(Action act, Person approver) {
        return begun(act, approver).approver(act.actor()).build();
    }

    /** An approval whose last day is one day before the day that it must reach: a loan's due day, else the day of the act. */
    default Approval shortApproval(Action act, Person approver) {
        LocalDate needed = act instanceof Borrow borrow ? borrow.dueOn() : RegulationTime.day(act.at());
        return begun(act, approver).lastDay(needed.minusDays(1)).build();
    }

    private Approval.Builder begun(Action act, Person approver) {
        return Approval.builder().from(approval(act, approver));
    }
}
