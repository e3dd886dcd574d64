package org.secrecy.policy.decision;

import java.util.Locale;

/** An act that a policy did not permit, and the decision that says why. */
public final class ActionRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Decision decision;

    ActionRefusedException(Decision decision) {
        super(decision.explain(Locale.ENGLISH));
        this.decision = decision;
    }

    /** The decision. */
    public Decision decision() {
        return decision;
    }
}
