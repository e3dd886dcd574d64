package org.secrecy.meeting;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.CarrierId;
import org.secrecy.style.DomainStyle;

/**
 * Ending the work on a meeting, with its documents and its record together (provisions 6.3.2 and 6.6.2). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface CloseMeeting extends MeetingAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(CloseMeeting.class, "办结会议", "closing a meeting");

    /** The meeting. */
    @Override
    Meeting meeting();

    /** The documents of the meeting. */
    ImmutableSet<CarrierId> documents();

    /** The record of the meeting, kept together with the documents, where there is one. */
    Optional<CarrierId> record();

    /** A builder; actor, instant and meeting are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** What is kept together and goes to the archive: the documents, and the record. A closing that is built works them out once. */
    @Value.Derived
    @Value.Auxiliary
    default ImmutableSet<CarrierId> papers() {
        return Stream.concat(documents().stream(), record().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** Builds a closing; not thread-safe. */
    final class Builder extends ImmutableCloseMeeting.Builder {
        Builder() {}
    }
}
