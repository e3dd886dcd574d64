package org.secrecy.foreign;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.classification.Classification;
import org.secrecy.style.DomainStyle;

/** Sending something abroad by telephone, letter, press or another channel (provision 5.6). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface SendAbroad extends AbroadAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(SendAbroad.class, "向境外发送", "sending abroad");

    /** The name by which what is sent is known; not blank. */
    @Value.Redacted
    String item();

    /** To whom; not blank. */
    String recipient();

    /** How. */
    MeansOfSending means();

    /** Whether the content is a state secret, internal or open. */
    @Override
    Classification content();

    /** A builder; all but approvals is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Always. */
    @Override
    default boolean abroad() {
        return true;
    }

    @Override
    default String subject() {
        return item();
    }

    /** It is named, and so is the recipient. */
    @Value.Check
    default void check() {
        checkArgument(!item().isBlank(), "the name of what is sent must not be blank");
        checkArgument(!recipient().isBlank(), "the recipient must not be blank");
    }

    /** Builds a sending; not thread-safe. */
    final class Builder extends ImmutableSendAbroad.Builder {
        Builder() {}
    }
}
