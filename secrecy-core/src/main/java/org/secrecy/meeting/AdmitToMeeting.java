package org.secrecy.meeting;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** Letting somebody into a meeting (provision 6.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface AdmitToMeeting extends MeetingAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(AdmitToMeeting.class, "准予参会", "admitting to a meeting");

    /** The meeting. */
    @Override
    Meeting meeting();

    /** Who is let in. */
    Person person();

    /** A builder; actor, instant, meeting and person are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds an admission; not thread-safe. */
    final class Builder extends ImmutableAdmitToMeeting.Builder {
        Builder() {}
    }
}
