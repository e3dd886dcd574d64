package org.secrecy.testkit.reading;

import java.util.Optional;
import org.secrecy.action.DisclosingAction;
import org.secrecy.classification.Grade;
import org.secrecy.office.Body;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.publicity.GiveInterview;
import org.secrecy.publicity.Publish;

/** Chapter 4 of the reading: publicity. 4.3.2 follows {@code DetermineLeak}, and what is owed then stands under 8.6.1. */
final class ChapterFour {

    private ChapterFour() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof Publish publish) {
            publishing(hearing, publish);
        }
        if (hearing.act() instanceof GiveInterview interview) {
            disclosing(hearing, interview, "4.4.1", "4.4.2");
        }
    }

    /** 4.1 to 4.3. */
    private static void publishing(Hearing hearing, Publish publish) {
        Grade grade = publish.content().gradeOn(hearing.day());

        // 4.1.1: classified content is forbidden.
        if (grade == Grade.STATE_SECRET) {
            hearing.covered();
            hearing.forbidden("4.1.1");
        }

        // 4.2.1: what is about the bureau's business, in the bureau's name, or internal, is reviewed by the leader in
        // charge of that line.
        boolean reviewedFirst = publish.aboutBureauBusiness()
                || (publish.inBureauName() && hearing.settings().value(Parameters.REVIEW_IN_BUREAU_NAME))
                || (grade == Grade.INTERNAL && hearing.settings().value(Parameters.REVIEW_OF_INTERNAL_CONTENT));
        if (reviewedFirst) {
            hearing.covered();
            Wanted leader = leaderInCharge(hearing, publish.line());
            if (!hearing.isApproved(leader)) {
                hearing.lacking("4.2.1", hearing.approval(leader));
            }
        }

        // 4.3.1: anything else in one's own name needs no review, and the author answers for it.
        if (!reviewedFirst) {
            hearing.covered();
            hearing.owe(hearing.owed("4.3.1").debtor(Debtor.of(publish.actor())).build());
        }
    }

    /** The leader in charge of that line of business; for matter of no line the office leader, as the profile says. */
    private static Wanted leaderInCharge(Hearing hearing, Optional<String> line) {
        return line.isPresent()
                ? Wanted.byLeaderOf(line.get())
                : Wanted.by(hearing.settings().value(Parameters.LEADER_FOR_NO_LINE));
    }

    /** 4.4 for an interview; 5.4 asks the same of what foreigners are told. Both bind classified matter only. */
    static void disclosing(Hearing hearing, DisclosingAction disclosing, String first, String second) {
        if (!disclosing.content().isClassifiedOn(hearing.day())) {
            return;
        }

        // 4.4.1: only if it is unavoidable, with the reason stated, and the competent organ approves.
        hearing.covered();
        if (disclosing.unavoidableBecause().isEmpty()) {
            hearing.lacking(first, Cures.amend("unavoidableBecause", "state why it is unavoidable"));
        }
        Wanted organ = Wanted.by(Body.COMPETENT_ORGAN);
        if (!hearing.isApproved(organ)) {
            hearing.lacking(first, hearing.approval(organ));
        }

        // 4.4.2: and the other side has taken on confidentiality in a recorded form.
        hearing.covered();
        if (disclosing.confidentialityUndertaking().isEmpty()) {
            hearing.lacking(second, Cures.amend("confidentialityUndertaking", "record the other side's undertaking"));
        }
    }
}
