package org.secrecy.policy.rule;

import org.secrecy.policy.decision.Instrument;

/**
 * On which side of a rule one matter stands. Immutable and thread-safe.
 *
 * @param instrument the instrument to which the rule belongs
 * @param rule the rule
 * @param side the side
 */
public record RuleOutcome(Instrument instrument, Rule<?> rule, Side side) {

    /** The sides of a rule. */
    public enum Side {

        /** Its conditions do not hold. */
        DOES_NOT_APPLY,

        /** It applies, and what it asks is so. */
        SATISFIED,

        /** It applies, and what it asks is not so, or it forbids the act as such. */
        BROKEN,

        /** It could not be evaluated. */
        FAILED
    }
}
