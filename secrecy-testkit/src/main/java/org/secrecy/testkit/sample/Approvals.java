package org.secrecy.testkit.sample;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import org.secrecy.action.Action;
import org.secrecy.copying.Copy;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Person;
import org.secrecy.office.Post;

/** Approvals that count for an act; those that do not stand in {@link FlawedApprovals}. */
public interface Approvals extends People {

    /**
     * An approval made for the act: of its kind, its subject and its actor, given half an hour before it in the approver's own post;
     * of copying, for as many copies as are made; by a leader in charge, for their line of business.
     *
     * @throws IllegalArgumentException if the approver does not hold exactly one post
     */
    default Approval approval(Action act, Person approver) {
        return approval(act, approver, onlyPost(approver));
    }

    /** The same, given in this capacity. */
    default Approval approval(Action act, Person approver, Post capacity) {
        Approval.Builder approval = begun(act).approver(approver).capacity(capacity);
        lineOf(approver).filter(line -> capacity == Post.LEADER_IN_CHARGE).ifPresent(approval::line);
        return approval.build();
    }

    /** An approval made for the act by the competent organ, in a document of its own. */
    default Approval organApproval(Action act) {
        return organApproval(act, Body.COMPETENT_ORGAN);
    }

    /** An approval made for the act by a body of this kind. */
    default Approval organApproval(Action act, Body body) {
        return begun(act).organ("省保密局").organDocument("省保〔2026〕3号").body(body).build();
    }

    private static Post onlyPost(Person approver) {
        checkArgument(
                approver.posts().size() == 1,
                "an approver must hold one post, or the capacity be stated, but %s held %s",
                approver.name(),
                approver.posts());
        return approver.posts().iterator().next();
    }

    private static Approval.Builder begun(Action act) {
        Approval.Builder approval = Approval.builder()
                .id("批〔2026〕8号")
                .act(act.kind().code())
                .addSubjects(act.subject())
                .applicant(act.actor())
                .givenAt(act.at().minus(Duration.ofMinutes(30)));
        if (act instanceof Copy copy) {
            approval.copies(copy.copies().size());
        }
        return approval;
    }
}
