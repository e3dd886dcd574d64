/**
 * Lending carriers and having them back (provisions 3.5 and 7.6).
 *
 * <p>{@link org.secrecy.loan.Borrow} takes a carrier out until a due day and leaves a {@link org.secrecy.loan.Loan} in its
 * custody; {@link org.secrecy.loan.Return} ends that, and ends a circulation as well.
 */
@NullMarked
package org.secrecy.loan;

import org.jspecify.annotations.NullMarked;
