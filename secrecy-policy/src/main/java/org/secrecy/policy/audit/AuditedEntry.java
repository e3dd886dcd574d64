package org.secrecy.policy.audit;

import org.secrecy.ledger.LedgerEntry;
import org.secrecy.policy.decision.Decision;

/**
 * An entry of a ledger and the decision on it. Immutable and thread-safe.
 *
 * @param line the line in the ledger's text, counted from 1
 * @param entry the entry
 * @param decision what the policy says of it, given all that went before
 */
public record AuditedEntry(long line, LedgerEntry entry, Decision decision) {

    /** Whether the policy would not have permitted it. */
    public boolean isRefused() {
        return !decision.isPermitted();
    }
}
