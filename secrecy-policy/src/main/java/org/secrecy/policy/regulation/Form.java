package org.secrecy.policy.regulation;

import com.google.common.collect.ImmutableSet;
import org.secrecy.policy.decision.ProvisionNumber;

/**
 * A type that keeps the form which some provisions ask: a wrong value cannot be built. Immutable and thread-safe.
 *
 * @param type the type
 * @param provisions the provisions whose form it keeps
 */
public record Form(Class<?> type, ImmutableSet<ProvisionNumber> provisions) {

    /** The type that keeps the form of these provisions. */
    static Form of(Class<?> type, String... provisions) {
        ImmutableSet.Builder<ProvisionNumber> numbers = ImmutableSet.builder();
        for (String provision : provisions) {
            numbers.add(ProvisionNumber.parse(provision));
        }
        return new Form(type, numbers.build());
    }
}
