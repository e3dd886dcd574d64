package org.secrecy.computing;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.ContentAction;
import org.secrecy.classification.Classification;
import org.secrecy.style.DomainStyle;

/** Sending data over a network (provision 10.1.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Transmit extends ContentAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Transmit.class, "网络传输", "transmitting");

    /** The name by which the data are known; not blank. */
    @Value.Redacted
    String data();

    /** Whether the content is a state secret, internal or open. */
    @Override
    Classification content();

    /** The channel, by its name; not blank. */
    String channel();

    /** A builder; all but approvals is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return data();
    }

    /** Data and channel are named. */
    @Value.Check
    default void check() {
        checkArgument(!data().isBlank(), "the name of the data must not be blank");
        checkArgument(!channel().isBlank(), "the channel must not be blank");
    }

    /** Builds a transmission; not thread-safe. */
    final class Builder extends ImmutableTransmit.Builder {
        Builder() {}
    }
}
