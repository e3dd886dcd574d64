package org.secrecy.supervision;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.KeeperAction;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/**
 * Handing in a carrier that a unit keeps, or a fax that should not spread (provisions 2.3.3 and 8.5.2). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface HandIn extends KeeperAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(HandIn.class, "上缴", "handing in");

    /** The unit that hands it in, and has kept it. */
    Unit handedInBy();

    /** Who takes it. */
    Person recipient();

    /** The body that keeps it from now on. */
    Unit keeper();

    /** A builder; carrier, actor, instant, the unit, the recipient and the new keeper are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** The unit that hands it in must be the one that keeps it. */
    @Override
    default Optional<Unit> keptBy() {
        return Optional.of(handedInBy());
    }

    /** Builds a handing in; not thread-safe. */
    final class Builder extends ImmutableHandIn.Builder {
        Builder() {}
    }
}
