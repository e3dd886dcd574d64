package org.secrecy.policy.regulation;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
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
        return new Form(
                type, Arrays.stream(provisions).map(ProvisionNumber::parse).collect(ImmutableSet.toImmutableSet()));
    }
}
