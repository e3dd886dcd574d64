/**
 * What a ledger tells: which steps broke which provision, what is owed, and where every carrier is.
 *
 * <p>A {@link org.secrecy.policy.audit.LedgerAuditor} reads a ledger from its beginning, decides every entry against the custody
 * built so far, and keeps account of what is owed. What happened, happened: an entry that a policy would have refused still moves
 * its carrier and owes what follows from it, unless it does not fit the custody at all.
 */
@NullMarked
package org.secrecy.policy.audit;

import org.jspecify.annotations.NullMarked;
