/**
 * What all acts have in common.
 *
 * <p>Proposing an act is a request; recording it is history. One type serves both: an {@link org.secrecy.action.Action} says who
 * does what, when, with which approvals. What a carrier <em>is</em> and where it stands comes from its custody, never from the
 * act. The interfaces are open: another unit adds acts of its own.
 */
@NullMarked
package org.secrecy.action;

import org.jspecify.annotations.NullMarked;
