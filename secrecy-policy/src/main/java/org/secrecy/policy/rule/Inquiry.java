package org.secrecy.policy.rule;

import org.secrecy.action.Action;

/**
 * What is asked of a matter that has one of a few answers, numbered from 0: no and yes, or none and each value of a kind. Many conditions
 * may ask the same, and a book of rules asks it once for all of them. Implementations are pure and thread-safe.
 *
 * @param <A> the kind of act it can be asked of
 */
@FunctionalInterface
interface Inquiry<A extends Action> {

    /** The answer that means no, or none. */
    int NO = 0;

    /** The answer that means yes. */
    int YES = 1;

    /** How many answers there may be at most: a condition holds those that make it true in the bits of one number. */
    int MOST_ANSWERS = Long.SIZE;

    /** The number of the answer; less than {@link #MOST_ANSWERS}. */
    int answer(Matter<? extends A> matter);
}
