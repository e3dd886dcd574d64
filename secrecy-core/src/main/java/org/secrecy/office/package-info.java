/**
 * Who may act, and in what capacity.
 *
 * <p>A {@link org.secrecy.office.Person} is known by an identity, belongs to a {@link org.secrecy.office.Unit} and holds
 * {@linkplain org.secrecy.office.Post posts}. A {@link org.secrecy.office.Roster} says who held which post on which day. An
 * {@link org.secrecy.office.Approval} is what a leader or an organ allowed, to whom, for what, and until when.
 */
@NullMarked
package org.secrecy.office;

import org.jspecify.annotations.NullMarked;
