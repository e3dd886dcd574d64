package org.secrecy.meeting;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.style.DomainStyle;

/** Convening a meeting (provisions 6.1 to 6.6). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface ConveneMeeting extends MeetingAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(ConveneMeeting.class, "召开会议", "convening a meeting");

    /** The meeting. */
    @Override
    Meeting meeting();

    /** A builder; actor, instant and meeting are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds a convening; not thread-safe. */
    final class Builder extends ImmutableConveneMeeting.Builder {
        Builder() {}
    }
}
