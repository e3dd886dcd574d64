package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/**
 * Entering a carrier in the register. Where the carrier has no custody yet (a document of one's own, a retained copy), its custody
 * begins here, and the act says what it is and who keeps it. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Register extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Register.class, "登记", "registering");

    /** What the carrier is, where its custody begins with this act. */
    Optional<Carrier> entry();

    /** The body that keeps it, where its custody begins with this act. */
    Optional<Unit> keeper();

    /** The name of what was sent, of which this is the retained copy, where it is one (provision 5.6.3). */
    @Value.Redacted
    Optional<String> retainedFrom();

    /** A builder; carrier, actor and instant are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ImmutableSet<CarrierId> carriersBegun() {
        return entry().isPresent() ? ImmutableSet.of(carrier()) : ImmutableSet.of();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** What is entered must be the carrier named, and stands together with its keeper. */
    @Value.Check
    default void check() {
        checkArgument(
                entry().isPresent() == keeper().isPresent(),
                "the carrier's entry and its keeper must be stated together, but only one was");
        checkArgument(
                retainedFrom().map(text -> !text.isBlank()).orElse(true),
                "the name of what was sent must not be blank");
        entry().ifPresent(carrier -> checkArgument(
                carrier.id().equals(carrier()),
                "the entry must be of carrier %s, but was of %s",
                carrier(),
                carrier.id()));
    }

    /** Builds a registration; not thread-safe. */
    final class Builder extends ImmutableRegister.Builder {
        Builder() {}
    }
}
