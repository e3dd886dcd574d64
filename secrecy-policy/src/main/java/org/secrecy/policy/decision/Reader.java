package org.secrecy.policy.decision;

/** For whom a decision is put into words. */
public enum Reader {

    /**
     * The one who asks. Unless they are in scope for every carrier concerned, a refusal is the same whatever the reason, and whether or
     * not there is such a carrier; a permission tells them what they themselves owe, and no more; a report is never refused, and tells nothing.
     *
     * <p>Scope goes by the identity and the unit that the act states for its actor: whoever builds the act must have made sure of both.
     */
    REQUESTER,

    /** The secrecy officer, who is told all. */
    OFFICER
}
