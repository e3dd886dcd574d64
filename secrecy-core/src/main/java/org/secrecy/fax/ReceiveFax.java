package org.secrecy.fax;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.style.DomainStyle;

/**
 * Receiving a fax, with which its custody begins; the office keeps it (provisions 8.1, 8.4 and 8.5). Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface ReceiveFax extends DocumentAction, FaxAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(ReceiveFax.class, "收传真", "receiving a fax");

    /** What was received. */
    Carrier received();

    /** Who sent it; not blank. */
    String sender();

    /** The office, which keeps it. */
    Unit keeper();

    /** Whether it should not spread, besides what is classified or internal, which never should (provision 8.5.2). */
    boolean shouldNotSpread();

    /** Who operates the machine; the actor, unless somebody else is named. */
    Optional<Person> operatedBy();

    /** A builder; all but approvals and the operator is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The carrier received. A fax that is built works it out once, since every decision asks for it. */
    @Override
    @Value.Derived
    @Value.Auxiliary
    default ImmutableSet<CarrierId> carriersBegun() {
        return ImmutableSet.of(received().id());
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return received().id().toString();
    }

    @Override
    default DocumentNumber document() {
        return received().id().document();
    }

    /** Who operates the machine: the actor, unless somebody else is named. */
    @Override
    default Person operator() {
        return operatedBy().orElse(actor());
    }

    /** The sender is named, and the office keeps it. */
    @Value.Check
    default void check() {
        checkArgument(!sender().isBlank(), "the sender must not be blank");
        checkArgument(
                keeper().kind() == UnitKind.OFFICE,
                "a fax received must be kept by the office, but was by %s",
                keeper().kind());
    }

    /** Builds a fax; not thread-safe. */
    final class Builder extends ImmutableReceiveFax.Builder {
        Builder() {}
    }
}
