package org.secrecy.custody;

import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.style.DomainStyle;

/** Checking what lies in a cabinet (provision 3.6.3). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface CheckStorage extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(CheckStorage.class, "核查", "checking the storage");

    /** The cabinet checked. */
    Cabinet cabinet();

    /** A builder; actor, instant and cabinet are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return cabinet().toString();
    }

    /** Builds a check; not thread-safe. */
    final class Builder extends ImmutableCheckStorage.Builder {
        Builder() {}
    }
}
