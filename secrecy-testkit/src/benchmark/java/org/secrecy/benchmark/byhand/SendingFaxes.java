package org.secrecy.benchmark.byhand;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secrecy.action.RegulationTime;
import org.secrecy.classification.Grade;
import org.secrecy.fax.SendFax;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/** Provisions 5.6, 8.1, 8.2 and 8.3. */
final class SendingFaxes {

    private static final Set<Post> OFFICE_DIRECTOR = Sets.immutableEnumSet(Post.OFFICE_DIRECTOR);
    private static final Set<Post> SUPERVISING_LEADER = Sets.immutableEnumSet(Post.SUPERVISING_LEADER);

    private SendingFaxes() {}

    static Verdict verdict(SendFax act) {
        LocalDate day = RegulationTime.day(act.at());
        if (act.content().gradeOn(day) != Grade.OPEN) {
            return Verdict.FORBIDDEN;
        }
        // Two signatures are the director's and another's, so what goes abroad needs nothing more.
        return act.operator().posts().contains(Post.FAX_OPERATOR) && isSignedByTwo(act, day)
                ? Verdict.PERMITTED
                : Verdict.LACKING;
    }

    static List<ProvisionNumber> provisions(SendFax act) {
        List<ProvisionNumber> against = new ArrayList<>();
        LocalDate day = RegulationTime.day(act.at());
        Grade grade = act.content().gradeOn(day);
        if (act.abroad()) {
            if (grade == Grade.STATE_SECRET) {
                against.add(Provisions.SECRET_ABROAD);
            }
            if (!Approvals.anyBy(OFFICE_DIRECTOR, act, day)) {
                against.add(Provisions.SIGNED_ABROAD);
            }
        }
        if (!act.operator().posts().contains(Post.FAX_OPERATOR)) {
            against.add(Provisions.FAX_OPERATOR);
        }
        if (!isSignedByTwo(act, day)) {
            against.add(Provisions.FAX_SIGNED);
        }
        if (grade == Grade.STATE_SECRET) {
            against.add(Provisions.SECRET_FAX);
        } else if (grade == Grade.INTERNAL) {
            against.add(Provisions.INTERNAL_FAX);
        }
        return against;
    }

    private static boolean isSignedByTwo(SendFax act, LocalDate day) {
        for (Approval one : act.approvals()) {
            if (Approvals.counts(one, OFFICE_DIRECTOR, act, act.actor(), day)) {
                for (Approval other : act.approvals()) {
                    if (Approvals.counts(other, SUPERVISING_LEADER, act, act.actor(), day)
                            && !other.approver().orElseThrow().is(one.approver().orElseThrow())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
