package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.KeeperAction;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.style.DomainStyle;

/** Handing a carrier to the archive, which keeps it from then on (provisions 3.6.4 and 9.3.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Archive extends KeeperAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Archive.class, "归档", "archiving");

    /** The archive. */
    Unit archive();

    /** A builder; carrier, actor, instant and archive are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** The body must be an archive. */
    @Value.Check
    default void check() {
        checkArgument(
                archive().kind() == UnitKind.ARCHIVE,
                "what archives must be an archive, but was %s",
                archive().kind());
    }

    /** Builds an archiving; not thread-safe. */
    final class Builder extends ImmutableArchive.Builder {
        Builder() {}
    }
}
