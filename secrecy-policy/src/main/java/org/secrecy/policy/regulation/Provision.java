package org.secrecy.policy.regulation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.ProvisionNumber;

/**
 * The smallest piece of the regulation that a rule can claim. Immutable and thread-safe.
 *
 * @param number its number
 * @param kinds what it is in software, at least one kind
 * @param summary what it asks, in our own words
 */
public record Provision(ProvisionNumber number, ImmutableSet<ProvisionKind> kinds, Phrase summary) {

    /** A provision is of some kind. */
    public Provision {
        checkArgument(!kinds.isEmpty(), "a provision must be of some kind, but %s was of none", number);
    }

    /** Whether it is conduct alone, which no software decides. */
    public boolean isConduct() {
        return kinds.equals(ImmutableSet.of(ProvisionKind.CONDUCT));
    }
}
