package org.secrecy.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import org.secrecy.action.Action;

/**
 * One act as it was recorded. Immutable and thread-safe.
 *
 * @param number its number in the ledger, positive, rising from entry to entry
 * @param action what was done
 */
public record LedgerEntry(long number, Action action) {

    /** The number is positive. */
    public LedgerEntry {
        checkArgument(number >= 1, "the number of an entry must be positive, but was %s", number);
    }
}
