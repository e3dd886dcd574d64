package org.secrecy.archive;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.style.DomainStyle;

/** Consulting a file of the archive (provisions 7.4 and 7.5). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface ConsultArchive extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(ConsultArchive.class, "查阅档案", "consulting the archive");

    /** The organisation that asks for it; empty where a private person asks (provision 7.5.1). */
    Optional<String> organisation();

    /** Whether the actor belongs to another organisation than the bureau. */
    boolean outsider();

    /** The introduction letter of an outsider's unit, where there is one (provision 7.4.2). */
    Optional<String> introductionLetter();

    /** Whether it is consulted in the reading room (provision 7.4.4). */
    boolean inReadingRoom();

    /** Whether the file is taken away (provision 7.4.5). */
    boolean takenAway();

    /** A builder; carrier, actor, instant, outsider, reading room and taking away are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** What is named is not blank. */
    @Value.Check
    default void check() {
        checkArgument(organisation().map(text -> !text.isBlank()).orElse(true), "the organisation must not be blank");
        checkArgument(
                introductionLetter().map(text -> !text.isBlank()).orElse(true),
                "an introduction letter must not be blank");
    }

    /** Builds a consultation; not thread-safe. */
    final class Builder extends ImmutableConsultArchive.Builder {
        Builder() {}
    }
}
