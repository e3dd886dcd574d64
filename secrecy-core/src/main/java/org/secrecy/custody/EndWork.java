package org.secrecy.custody;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.style.DomainStyle;

/** The record that the work on a carrier has ended, after which it is archived (provision 3.6.4). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface EndWork extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(EndWork.class, "办结", "ending the work");

    /** A builder; carrier, actor and instant are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds an end of work; not thread-safe. */
    final class Builder extends ImmutableEndWork.Builder {
        Builder() {}
    }
}
