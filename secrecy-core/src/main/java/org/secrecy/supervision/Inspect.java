package org.secrecy.supervision;

import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/**
 * An inspection of how classified documents are managed; the actor is the leader who inspects (provision 3.9.1). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Inspect extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Inspect.class, "督促检查", "inspecting");

    /** The unit inspected. */
    Unit inspected();

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
        return actor().id();
    }

    /** Builds an inspection; not thread-safe. */
    final class Builder extends ImmutableInspect.Builder {
        Builder() {}
    }
}
