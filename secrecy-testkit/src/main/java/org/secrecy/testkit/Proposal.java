package org.secrecy.testkit;

import org.secrecy.action.Action;
import org.secrecy.custody.CustodyBook;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;

/**
 * An act and the custodies it meets. Immutable and thread-safe.
 *
 * @param action the act
 * @param book the custodies of the document it concerns; for an act on no document the book of some other
 */
public record Proposal(Action action, CustodyBook book) {

    /** What the policy says of it. */
    public Decision decidedBy(SecrecyPolicy policy) {
        return policy.decide(action, book);
    }
}
