package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/** Receiving copies of one document, with which their custody begins (provision 3.3). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Receive extends DocumentAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Receive.class, "收文", "receiving");

    /** The carriers received, as they are; at least one, each of this document, each with a copy number of its own. */
    ImmutableList<Carrier> carriers();

    /** Who sent them. */
    String sender();

    /** The body that keeps them from now on. */
    Unit keeper();

    /** Who signs for them; always a named person (provision 3.3.4). */
    Person signedBy();

    /** How many the sender's list says there are, at least one. */
    int listed();

    /** Whether they are addressed to this bureau. */
    boolean addressedHere();

    /** Whether the packaging is intact. */
    boolean packagingIntact();

    /** How a difference was settled with the sender, where that was recorded. */
    Optional<String> settledWithSender();

    /** A builder; everything but approvals and the settlement is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** The numbers of the carriers received. A receipt that is built works them out once, since every decision asks for them. */
    @Override
    @Value.Derived
    @Value.Auxiliary
    default ImmutableSet<CarrierId> carriersBegun() {
        return carriers().stream().map(Carrier::id).collect(ImmutableSet.toImmutableSet());
    }

    /** At least one carrier, all of one document, no copy number twice. */
    @Value.Check
    default void check() {
        checkArgument(!carriers().isEmpty(), "carriers received must be at least one, but were none");
        carriers()
                .forEach(carrier -> checkArgument(
                        carrier.id().document().equals(document()),
                        "every carrier must be of document %s, but was %s",
                        document(),
                        carrier.id()));
        checkArgument(
                carriers().stream().map(Carrier::id).distinct().count()
                        == carriers().size(),
                "every carrier must have a copy number of its own, but one stands twice in %s",
                document());
        checkArgument(listed() >= 1, "the number listed must be positive, but was %s", listed());
        checkArgument(!sender().isBlank(), "the sender must not be blank");
        checkArgument(
                settledWithSender().map(text -> !text.isBlank()).orElse(true),
                "a recorded settlement must not be blank");
    }

    /** Builds a receipt; not thread-safe. */
    final class Builder extends ImmutableReceive.Builder {
        Builder() {}
    }
}
