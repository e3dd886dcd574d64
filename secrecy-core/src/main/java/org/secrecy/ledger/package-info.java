/**
 * What happened, in order.
 *
 * <p>A ledger is a text of one {@link org.secrecy.ledger.LedgerEntry} a line (JSON Lines). Reading it keeps what can be read and
 * says of every other line where and why it can't.
 */
@NullMarked
package org.secrecy.ledger;

import org.jspecify.annotations.NullMarked;
