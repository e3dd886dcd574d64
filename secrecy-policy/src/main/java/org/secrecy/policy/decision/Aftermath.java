package org.secrecy.policy.decision;

import com.google.common.collect.ImmutableList;

/**
 * What a decision works out only when somebody asks: what is owed if the act happens, and who may be told. A pure function of what was
 * decided on; implementations are immutable and thread-safe.
 */
public interface Aftermath {

    /** What is owed if the act happens, in the order of instrument and provision. */
    ImmutableList<Obligation> obligations();

    /** Whether the one who acts is known to be in scope for every carrier concerned. */
    boolean requesterInScope();

    /** An aftermath that is known already. */
    static Aftermath of(ImmutableList<Obligation> obligations, boolean requesterInScope) {
        return new Known(obligations, requesterInScope);
    }

    /**
     * An aftermath that is known already.
     *
     * @param obligations what is owed
     * @param requesterInScope whether the one who acts is in scope
     */
    record Known(ImmutableList<Obligation> obligations, boolean requesterInScope) implements Aftermath {}
}
