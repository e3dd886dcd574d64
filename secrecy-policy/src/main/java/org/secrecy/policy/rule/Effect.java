package org.secrecy.policy.rule;

import org.secrecy.policy.decision.Severity;

/** What a rule does where it applies. */
public enum Effect {

    /** It forbids the act; nothing cures that. */
    FORBID(Severity.FORBIDDEN),

    /** It demands something, without which the act is lacking. */
    DEMAND(Severity.LACKING),

    /** It needs the act to fit the custody, without which nothing can be decided. */
    ASSUME(Severity.UNDECIDED),

    /** It says something and stops nothing. */
    ADVISE(Severity.ADVICE);

    private final Severity severity;

    Effect(Severity severity) {
        this.severity = severity;
    }

    /** How its findings weigh. */
    Severity severity() {
        return severity;
    }
}
