package org.secrecy.policy;

import com.google.common.collect.ImmutableList;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.rule.RuleOutcome;

/**
 * Is told of each decision that a policy takes; see {@link SecrecyPolicy#observedBy}.
 *
 * <p>It is called on the thread that decides, before the decision is given back, so a policy that several threads share needs an
 * observer that is thread-safe. What it throws reaches whoever asked for the decision.
 */
@FunctionalInterface
public interface DecisionObserver {

    /**
     * The policy has decided.
     *
     * @param decision the decision
     * @param outcomes which rules were asked, and on which side of each the act stands, in the order of instrument and provision
     */
    void decided(Decision decision, ImmutableList<RuleOutcome> outcomes);

    /** This observer, and after it the other. */
    default DecisionObserver andThen(DecisionObserver next) {
        return (decision, outcomes) -> {
            decided(decision, outcomes);
            next.decided(decision, outcomes);
        };
    }
}
