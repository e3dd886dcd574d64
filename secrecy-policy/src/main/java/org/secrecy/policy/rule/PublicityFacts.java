package org.secrecy.policy.rule;

import org.secrecy.action.DisclosingAction;
import org.secrecy.classification.Grade;
import org.secrecy.language.Phrase;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.publicity.Publish;

/** The vocabulary of publishing and interviews, and of telling classified matter to others. Thread-safe. */
public final class PublicityFacts {

    /** Whether a leader must review it first: it is about the bureau's business, in its name, or internal. */
    public static final Question<Publish> NEEDS_REVIEW = Question.of(
            Phrase.of("稿件须经审核", "it must be reviewed"),
            Phrase.of("稿件无须审核", "it needs no review"),
            matter -> needsReview(matter));

    /** The leader in charge of the line of business reviews it. */
    public static final Requirement<Publish> LEADER_REVIEWS =
            ApprovalFacts.approvalByLeaderOf(matter -> matter.action().line());

    /** It is stated why classified matter can't be avoided. */
    public static final Requirement<DisclosingAction> UNAVOIDABLE = Question.<DisclosingAction>of(
                    Phrase.of("写明涉及秘密不可避免的理由", "it is stated why classified matter can't be avoided"),
                    Phrase.of("没有写明", "that is not stated"),
                    matter -> matter.action().unavoidableBecause().isPresent())
            .demandedOf("unavoidableBecause", "写明不可避免的理由，或者不涉及秘密", "state why it can't be avoided, or leave it out");

    /** The other side has taken on confidentiality. */
    public static final Requirement<DisclosingAction> OTHER_SIDE_IS_BOUND = Question.<DisclosingAction>of(
                    Phrase.of("对方已承担保密义务并有记录", "the other side has taken on confidentiality in a recorded form"),
                    Phrase.of("没有这样的记录", "there is no such record"),
                    matter -> matter.action().confidentialityUndertaking().isPresent())
            .demandedOf(
                    "confidentialityUndertaking",
                    "要求对方承担保密义务并作记录",
                    "have the other side take on confidentiality, and record it");

    private PublicityFacts() {}

    private static boolean needsReview(Matter<? extends Publish> matter) {
        Publish act = matter.action();
        return act.aboutBureauBusiness()
                || (act.inBureauName() && matter.settings().value(Parameters.REVIEW_IN_BUREAU_NAME))
                || (act.content().gradeOn(matter.day()) == Grade.INTERNAL
                        && matter.settings().value(Parameters.REVIEW_OF_INTERNAL_CONTENT));
    }
}
