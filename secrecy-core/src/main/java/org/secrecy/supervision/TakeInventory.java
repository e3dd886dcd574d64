package org.secrecy.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.CarrierId;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/** Comparing the carriers that a unit has listed with those that were seen (provision 2.3.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface TakeInventory extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(TakeInventory.class, "清查", "taking an inventory");

    /** The unit. */
    Unit unit();

    /** The carriers that the unit's list holds. */
    ImmutableSet<CarrierId> listed();

    /** Those of the listed that are out: on loan or circulating. */
    ImmutableSet<CarrierId> out();

    /** The carriers that were seen. */
    ImmutableSet<CarrierId> seen();

    /** A builder; actor, instant and unit are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return unit().name();
    }

    /** What is listed, not out, and was not seen, in the order of the list. An inventory that is built works it out once, for lists may be long. */
    @Value.Derived
    @Value.Auxiliary
    default ImmutableList<CarrierId> notSeen() {
        return listed().stream()
                .filter(carrier -> !out().contains(carrier) && !seen().contains(carrier))
                .collect(ImmutableList.toImmutableList());
    }

    /** What was seen and is not listed, in the order of seeing; worked out once as well. */
    @Value.Derived
    @Value.Auxiliary
    default ImmutableList<CarrierId> notListed() {
        return Sets.difference(seen(), listed()).immutableCopy().asList();
    }

    /** What is out is listed. */
    @Value.Check
    default void check() {
        checkArgument(
                listed().containsAll(out()),
                "what is out must be among the listed, but was not: %s",
                Sets.difference(out(), listed()));
    }

    /** Builds an inventory; not thread-safe. */
    final class Builder extends ImmutableTakeInventory.Builder {
        Builder() {}
    }
}
