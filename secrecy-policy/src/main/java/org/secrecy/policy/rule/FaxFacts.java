package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.classification.Grade;
import org.secrecy.fax.FaxAction;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.language.Phrase;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;

/** The vocabulary of fax machines. Thread-safe. */
public final class FaxFacts {

    private static final Wanted OFFICE_DIRECTOR = Wanted.of(Post.OFFICE_DIRECTOR);
    private static final Wanted SUPERVISING_LEADER = Wanted.of(Post.SUPERVISING_LEADER);

    /** A designated operator operates the machine. */
    public static final Requirement<FaxAction> FAX_OPERATOR_OPERATES = Role.<FaxAction>of(
                    "operatedBy", "操作人", "operator", act -> Optional.of(act.operator()))
            .isA(Post.FAX_OPERATOR);

    /** The office director signs. */
    public static final Requirement<Action> OFFICE_DIRECTOR_SIGNS = ApprovalFacts.approvalBy(Post.OFFICE_DIRECTOR);

    /** The supervising leader signs. */
    public static final Requirement<Action> SUPERVISING_LEADER_SIGNS =
            ApprovalFacts.approvalBy(Post.SUPERVISING_LEADER);

    /** Two people sign. */
    public static final Requirement<SendFax> TWO_PEOPLE_SIGN = Question.<SendFax>of(
                    Phrase.of("两项签发由两人作出", "the two signatures are of two people"),
                    Phrase.of("由同一人作出", "both are of one"),
                    FaxFacts::areSignedByTwo)
            .isTrue()
            .curedBy(matter -> new Remedy.ObtainApproval(ImmutableSet.of(Post.SUPERVISING_LEADER), 0));

    /** Whether what was received should not spread, as what is classified or internal never should. */
    public static final Question<ReceiveFax> SHOULD_NOT_SPREAD = Question.of(
            Phrase.of("传真不宜扩散", "the fax should not spread"),
            Phrase.of("传真可以扩散", "the fax may spread"),
            matter -> matter.action().shouldNotSpread()
                    || matter.action().received().classification().gradeOn(matter.day()) != Grade.OPEN);

    private FaxFacts() {}

    /**
     * Whether a director and a leader signed who are two people. The first director is enough to compare with: any other leader makes two;
     * where that director is the only leader, any other director does.
     */
    private static boolean areSignedByTwo(Matter<? extends SendFax> matter) {
        Person director = signer(OFFICE_DIRECTOR, null, matter);
        if (director == null) {
            return false;
        }
        return signer(SUPERVISING_LEADER, director, matter) != null
                || (signer(OFFICE_DIRECTOR, director, matter) != null
                        && signer(SUPERVISING_LEADER, null, matter) != null);
    }

    /** The first who signs as is wanted and is not that person; null where nobody does. */
    private static @Nullable Person signer(Wanted wanted, @Nullable Person except, Matter<? extends SendFax> matter) {
        ImmutableList<Approval> approvals = matter.action().approvals();
        for (int index = 0; index < approvals.size(); index++) {
            Approval approval = approvals.get(index);
            if (ApprovalCheck.counts(approval, wanted, matter)) {
                Person signer = approval.approver().orElseThrow();
                if (except == null || !signer.is(except)) {
                    return signer;
                }
            }
        }
        return null;
    }
}
