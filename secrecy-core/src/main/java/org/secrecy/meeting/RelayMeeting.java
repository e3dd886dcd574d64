package org.secrecy.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.Distribution;
import org.secrecy.style.DomainStyle;

/** Passing on the content of a meeting (provision 6.4.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface RelayMeeting extends MeetingAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(RelayMeeting.class, "传达会议", "relaying a meeting");

    /** The meeting. */
    @Override
    Meeting meeting();

    /** To whom; at least one person or unit. */
    Distribution to();

    /** A builder; actor, instant, meeting and recipients are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** There is a recipient. */
    @Value.Check
    default void check() {
        checkArgument(
                !to().people().isEmpty() || !to().units().isEmpty(), "recipients must be at least one, but were none");
    }

    /** Builds a relaying; not thread-safe. */
    final class Builder extends ImmutableRelayMeeting.Builder {
        Builder() {}
    }
}
