/**
 * Where each carrier stands, and the acts that move it (provisions 1.2.2, 3.3, 3.4 and 3.6).
 *
 * <p>A {@link org.secrecy.custody.Custody} is the immutable record of one carrier: its {@link org.secrecy.custody.Stage}, the body
 * that keeps it, who holds it, since when, its loan and its copies. {@link org.secrecy.custody.CustodyTable} is the one table of
 * legal steps; {@code custody.after(act)} takes one of them. A {@link org.secrecy.custody.CustodyBook} holds the custodies of all
 * copies of one document. None of this has an opinion about what is allowed: what happened, happened.
 */
@NullMarked
package org.secrecy.custody;

import org.jspecify.annotations.NullMarked;
