package org.secrecy.classifying;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.style.DomainStyle;

/**
 * The record that the condition of a state secret's period is fulfilled; its day is the last secret day (provision 3.1.4).
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface FulfilCondition extends ClassificationChange {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(FulfilCondition.class, "确认解密条件成就", "fulfilling the condition");

    /** A builder; carrier, actor and instant are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds a record; not thread-safe. */
    final class Builder extends ImmutableFulfilCondition.Builder {
        Builder() {}
    }
}
