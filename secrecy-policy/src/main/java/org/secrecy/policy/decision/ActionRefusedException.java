package org.secrecy.policy.decision;

/** An act that a policy did not permit, and the decision that says why. The message names the verdict and the provisions alone. */
public final class ActionRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Decision decision;

    ActionRefusedException(Decision decision) {
        super(decision.action().kind().words().english() + " must be permitted, but was: " + decision);
        this.decision = decision;
    }

    /** The decision. */
    public Decision decision() {
        return decision;
    }
}
