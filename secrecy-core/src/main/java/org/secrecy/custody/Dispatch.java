package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.style.DomainStyle;

/** Sending copies of one document to those who are to have them (provision 3.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Dispatch extends DocumentAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Dispatch.class, "发文", "dispatching");

    /** The number of the document. */
    @Override
    DocumentNumber document();

    /** The copies and to whom they go; at least one, each copy once. */
    ImmutableList<Consignment> consignments();

    /** A builder; actor, instant, document and a consignment are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** The carriers that are dispatched, in the order of the consignments. A dispatch that is built works them out once, since every decision asks. */
    @Value.Derived
    @Value.Auxiliary
    default ImmutableList<CarrierId> carriers() {
        return consignments().stream()
                .map(consignment -> new CarrierId(document(), consignment.copy()))
                .collect(ImmutableList.toImmutableList());
    }

    /** At least one copy, and each once. */
    @Value.Check
    default void check() {
        checkArgument(!consignments().isEmpty(), "copies dispatched must be at least one, but were none");
        checkArgument(
                consignments().stream().map(Consignment::copy).distinct().count()
                        == consignments().size(),
                "every copy must be dispatched once, but one of %s stands twice",
                document());
    }

    /** Builds a dispatch; not thread-safe. */
    final class Builder extends ImmutableDispatch.Builder {
        Builder() {}
    }
}
