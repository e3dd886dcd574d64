package org.secrecy.classifying;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.style.DomainStyle;

/** Making open what is no state secret, or no longer one (provision 3.1.4). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Release extends ClassificationChange {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Release.class, "公开", "releasing");

    /** A builder; carrier, actor and instant are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds a release; not thread-safe. */
    final class Builder extends ImmutableRelease.Builder {
        Builder() {}
    }
}
