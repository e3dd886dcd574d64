package org.secrecy.meeting;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.style.DomainStyle;

/** Taking notes or recordings at a meeting; the actor attends it (provision 6.7.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface RecordAtMeeting extends MeetingAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(RecordAtMeeting.class, "会上记录", "recording at a meeting");

    /** The meeting. */
    @Override
    Meeting meeting();

    /** How. */
    Recording recording();

    /** A builder; actor, instant, meeting and recording are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds a recording; not thread-safe. */
    final class Builder extends ImmutableRecordAtMeeting.Builder {
        Builder() {}
    }
}
