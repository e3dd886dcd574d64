package org.secrecy.custody;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.KeeperAction;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** Putting a carrier away in a cabinet (provisions 3.6.1 and 3.6.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Store extends KeeperAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Store.class, "存放", "storing");

    /** The cabinet, and thereby the body that keeps the carrier from now on. */
    Cabinet cabinet();

    /** Who keeps the cabinet, where somebody is named. */
    Optional<Person> keeper();

    /** Whether the cabinet is locked. */
    boolean locked();

    /** A builder; carrier, actor, instant, cabinet and whether it is locked are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds a storing; not thread-safe. */
    final class Builder extends ImmutableStore.Builder {
        Builder() {}
    }
}
