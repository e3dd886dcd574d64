package org.secrecy.policy.decision;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** A reason for which an approval does not count for an act. */
public enum ApprovalFlaw implements Worded {

    /** It is for another kind of act. */
    OTHER_ACT("批准的是另一种行为", "it is for another kind of act"),

    /** It does not name what is acted on. */
    OTHER_SUBJECT("批准的不是这一对象", "it does not name this subject"),

    /** It was given to somebody else than the actor. */
    OTHER_APPLICANT("批准给了另一申请人", "it was given to another applicant"),

    /** It was not given in the capacity that is asked for. */
    OTHER_CAPACITY("批准人不具备所要求的职务", "it was not given in the capacity asked for"),

    /** The leader who gave it is not in charge of the line of business that it concerns. */
    OTHER_LINE("批准人不分管该项业务", "it was given for another line of business"),

    /** The roster says that the approver did not hold the post on the day of the approval. */
    NOT_IN_POST("批准当日批准人不在该职", "the approver did not hold that post on that day"),

    /** It was given after the act. */
    GIVEN_AFTERWARDS("在行为之后才批准", "it was given after the act"),

    /** It had lapsed; at the very instant of its expiry it has. */
    LAPSED("已失效", "it had lapsed"),

    /** It had been revoked at or before the act. */
    REVOKED("已被撤销", "it had been revoked"),

    /** The actor, or the one who carries the act out, gave it. */
    SELF_GIVEN("由行为人本人批准", "it was given by the one who acts"),

    /** Its last day is before the day until which it is needed. */
    TOO_SHORT("批准的期限不够", "its last day is before the day it must reach");

    private final Phrase words;

    ApprovalFlaw(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
