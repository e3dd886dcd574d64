package org.secrecy.policy.regulation;

import static org.secrecy.policy.rule.ApprovalFacts.approvalByCompetentOrgan;
import static org.secrecy.policy.rule.ContentFacts.CONTENT_CLASSIFIED;
import static org.secrecy.policy.rule.PublicityFacts.LEADER_REVIEWS;
import static org.secrecy.policy.rule.PublicityFacts.NEEDS_REVIEW;
import static org.secrecy.policy.rule.PublicityFacts.OTHER_SIDE_IS_BOUND;
import static org.secrecy.policy.rule.PublicityFacts.UNAVOIDABLE;

import com.google.common.collect.ImmutableList;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Rule;
import org.secrecy.publicity.GiveInterview;
import org.secrecy.publicity.Publish;

/** Chapter 4: publicity. */
final class Publicity {

    /** 4.1.1: nothing classified is submitted to any outlet. */
    static final Rule<Publish> NOTHING_SECRET_IS_PUBLISHED = Rule.on(Publish.class)
            .provision("4.1.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .forbid();

    /** 4.2.1: what is about the bureau's business, in its name or internal is reviewed first by the leader in charge. */
    static final Rule<Publish> LEADER_REVIEWS_FIRST = Rule.on(Publish.class)
            .provision("4.2.1")
            .when(NEEDS_REVIEW.isTrue())
            .demand(LEADER_REVIEWS);

    /** 4.3.1: anything else may be published, and its author answers for it. */
    static final Duty<Publish> AUTHOR_ANSWERS = Duty.after(Publish.class, "4.3.1")
            .when(NEEDS_REVIEW.isFalse())
            .owes("文责自负", "answer for the content")
            .dischargedBy();

    // 4.4 Interviews

    /** 4.4.1: an interview touches classified matter only if that is unavoidable… */
    static final Rule<GiveInterview> INTERVIEW_TOUCHES_SECRETS_ONLY_IF_UNAVOIDABLE = Rule.on(GiveInterview.class)
            .provision("4.4.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(UNAVOIDABLE);

    /** 4.4.1: …and the competent organ approves… */
    static final Rule<GiveInterview> ORGAN_APPROVES_THE_INTERVIEW = Rule.on(GiveInterview.class)
            .provision("4.4.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(approvalByCompetentOrgan());

    /** 4.4.2: …and the other side has taken on confidentiality. */
    static final Rule<GiveInterview> INTERVIEWER_KEEPS_THE_SECRET = Rule.on(GiveInterview.class)
            .provision("4.4.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(OTHER_SIDE_IS_BOUND);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            NOTHING_SECRET_IS_PUBLISHED,
            LEADER_REVIEWS_FIRST,
            INTERVIEW_TOUCHES_SECRETS_ONLY_IF_UNAVOIDABLE,
            ORGAN_APPROVES_THE_INTERVIEW,
            INTERVIEWER_KEEPS_THE_SECRET);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(AUTHOR_ANSWERS);

    private Publicity() {}
}
