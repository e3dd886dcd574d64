package org.secrecy.policy.regulation;

import static org.secrecy.policy.rule.ApprovalFacts.approvalByAuthority;
import static org.secrecy.policy.rule.ApprovalFacts.approvalByClassifyingOrgan;
import static org.secrecy.policy.rule.ApprovalFacts.approvalByOne;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.ClassifyingFacts.ABOVE_THE_CEILING;
import static org.secrecy.policy.rule.ClassifyingFacts.DERIVED;
import static org.secrecy.policy.rule.ClassifyingFacts.EXTENDED_WITHIN_THE_LONGEST;
import static org.secrecy.policy.rule.ClassifyingFacts.LEVEL_IS_TAKEN_OVER;
import static org.secrecy.policy.rule.ClassifyingFacts.NO_LOWER_THAN_ITS_SOURCES;
import static org.secrecy.policy.rule.ClassifyingFacts.NO_SHORTER_THAN_ITS_SOURCES;
import static org.secrecy.policy.rule.ClassifyingFacts.NO_STATE_SECRET;
import static org.secrecy.policy.rule.ClassifyingFacts.PERIOD_IS_NO_CONDITION;
import static org.secrecy.policy.rule.ClassifyingFacts.PERIOD_IS_STATED;
import static org.secrecy.policy.rule.ClassifyingFacts.RAISED_ABOVE_THE_CEILING;
import static org.secrecy.policy.rule.ClassifyingFacts.WITHIN_THE_LONGEST;
import static org.secrecy.policy.rule.ClassifyingFacts.WITHIN_THE_LONGEST_OF_THE_NEW_LEVEL;

import com.google.common.collect.ImmutableList;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.Rule;

/** Clause 3.1: making matter a state secret, changing that, and ending it. */
final class Classifying {

    // 3.1.1 Who decides

    /** 3.1.1: what is above the level that this unit may give is classified by an organ that may, unless it is taken over from a source… */
    static final Rule<Classify> ORGAN_CLASSIFIES_ABOVE_THE_CEILING = Rule.on(Classify.class)
            .provision("3.1.1")
            .when(LEVEL_IS_TAKEN_OVER.isFalse(), ABOVE_THE_CEILING.isTrue())
            .demand(approvalByClassifyingOrgan());

    /** 3.1.1: …and a classification authority approves, not the one who drafts it. */
    static final Rule<Classify> AUTHORITY_CLASSIFIES =
            Rule.on(Classify.class).provision("3.1.1").demand(approvalByAuthority());

    /** 3.1.1: what is derived is no lower than its sources… */
    static final Rule<Classify> NO_LOWER =
            Rule.on(Classify.class).provision("3.1.1").when(DERIVED.isTrue()).demand(NO_LOWER_THAN_ITS_SOURCES);

    /** 3.1.1: …and secret no shorter. */
    static final Rule<Classify> NO_SHORTER =
            Rule.on(Classify.class).provision("3.1.1").when(DERIVED.isTrue()).demand(NO_SHORTER_THAN_ITS_SOURCES);

    /** 3.1.1: another level… */
    static final Rule<ChangeLevel> AUTHORITY_CHANGES =
            Rule.on(ChangeLevel.class).provision("3.1.1").demand(approvalByAuthority());

    /** 3.1.1: …which is higher than this unit may give only with an organ that may… */
    static final Rule<ChangeLevel> ORGAN_RAISES_ABOVE_THE_CEILING = Rule.on(ChangeLevel.class)
            .provision("3.1.1")
            .when(RAISED_ABOVE_THE_CEILING.isTrue())
            .demand(approvalByClassifyingOrgan());

    /** 3.1.1: …and a longer period need the same approval. */
    static final Rule<ExtendPeriod> AUTHORITY_EXTENDS =
            Rule.on(ExtendPeriod.class).provision("3.1.1").demand(approvalByAuthority());

    // 3.1.2 How long

    /** 3.1.2: a period is within the longest by law, unless there is a special basis. */
    static final Rule<Classify> CLASSIFIED_WITHIN_THE_LONGEST =
            Rule.on(Classify.class).provision("3.1.2").demand(WITHIN_THE_LONGEST);

    /** 3.1.2: where none is stated the longest counts; that is worth saying. */
    static final Rule<Classify> PERIOD_IS_NAMED =
            Rule.on(Classify.class).provision("3.1.2").advise(PERIOD_IS_STATED.isTrue());

    /** 3.1.2: the same holds at another level, counted from the first classification… */
    static final Rule<ChangeLevel> CHANGED_WITHIN_THE_LONGEST =
            Rule.on(ChangeLevel.class).provision("3.1.2").demand(WITHIN_THE_LONGEST_OF_THE_NEW_LEVEL);

    /** 3.1.2: …and for another period. */
    static final Rule<ExtendPeriod> PROLONGED_WITHIN_THE_LONGEST =
            Rule.on(ExtendPeriod.class).provision("3.1.2").demand(EXTENDED_WITHIN_THE_LONGEST);

    // 3.1.4 Changing and ending it

    /** 3.1.4: what is declassified gets no other level: classifying anew is another act. */
    static final Rule<ChangeLevel> ONLY_SECRETS_CHANGE_LEVEL = Rule.on(ChangeLevel.class)
            .provision("3.1.4")
            .when(NO_STATE_SECRET.isTrue())
            .forbid();

    /** 3.1.4: what is declassified is not extended. */
    static final Rule<ExtendPeriod> ONLY_SECRETS_ARE_EXTENDED = Rule.on(ExtendPeriod.class)
            .provision("3.1.4")
            .when(NO_STATE_SECRET.isTrue())
            .forbid();

    /** 3.1.4: only what is secret until a condition is fulfilled can have it fulfilled… */
    static final Rule<FulfilCondition> ONLY_CONDITIONS_ARE_FULFILLED = Rule.on(FulfilCondition.class)
            .provision("3.1.4")
            .when(PERIOD_IS_NO_CONDITION.isTrue())
            .forbid();

    /** 3.1.4: …and that is approved. */
    static final Rule<FulfilCondition> FULFILMENT_IS_APPROVED = Rule.on(FulfilCondition.class)
            .provision("3.1.4")
            .demand(approvalByOne(Parameters.DECLASSIFICATION_APPROVER));

    /** 3.1.4: what is still classified is not released… */
    static final Rule<Release> SECRETS_ARE_NOT_RELEASED =
            Rule.on(Release.class).provision("3.1.4").when(CLASSIFIED.isTrue()).forbid();

    /** 3.1.4: …and a release is approved. */
    static final Rule<Release> RELEASE_IS_APPROVED =
            Rule.on(Release.class).provision("3.1.4").demand(approvalByOne(Parameters.DECLASSIFICATION_APPROVER));

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            ORGAN_CLASSIFIES_ABOVE_THE_CEILING,
            AUTHORITY_CLASSIFIES,
            NO_LOWER,
            NO_SHORTER,
            AUTHORITY_CHANGES,
            ORGAN_RAISES_ABOVE_THE_CEILING,
            AUTHORITY_EXTENDS,
            CLASSIFIED_WITHIN_THE_LONGEST,
            PERIOD_IS_NAMED,
            CHANGED_WITHIN_THE_LONGEST,
            PROLONGED_WITHIN_THE_LONGEST,
            ONLY_SECRETS_CHANGE_LEVEL,
            ONLY_SECRETS_ARE_EXTENDED,
            ONLY_CONDITIONS_ARE_FULFILLED,
            FULFILMENT_IS_APPROVED,
            SECRETS_ARE_NOT_RELEASED,
            RELEASE_IS_APPROVED);

    private Classifying() {}
}
