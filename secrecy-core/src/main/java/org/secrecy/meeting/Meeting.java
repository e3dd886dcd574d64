package org.secrecy.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.Classification;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** What is decided about one meeting (chapter 6). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Meeting {

    /** The name by which the meeting is known; not blank. */
    @Value.Redacted
    String name();

    /** The day on which it is held. */
    LocalDate heldOn();

    /** Whether its matter is a state secret, internal or open. */
    Classification content();

    /** Where; not blank. */
    String venue();

    /** Whether the venue meets secrecy conditions (provision 6.1.1). */
    boolean venueMeetsConditions();

    /** The list of those who may attend: people by name, and units (provision 6.2). */
    Distribution attendance();

    /** The equipment used (provision 6.3.1). */
    ImmutableList<Equipment> equipment();

    /** Who keeps its documents, where somebody is named (provision 6.3.2). */
    Optional<Person> documentsKeeper();

    /** To whom it is relayed; an empty one where it is not relayed, none where that is not decided (provision 6.4). */
    Optional<Distribution> relayedTo();

    /** Whether it is publicised; none where that is not decided (provision 6.5.1). */
    Optional<Boolean> publicised();

    /** With what line it is publicised, where it is. */
    @Value.Redacted
    Optional<String> publicityLine();

    /** Who records it, where somebody is named (provision 6.6.1). */
    Optional<Person> recorder();

    /** How attendees may record; not at all where there is none (provision 6.7.1). */
    ImmutableSet<Recording> allowedRecordings();

    /** A builder; name, day, content, venue, whether that meets conditions, and attendance are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Name, venue and a line of publicity that is stated are not blank. */
    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "the name of a meeting must not be blank");
        checkArgument(!venue().isBlank(), "the venue must not be blank");
        checkArgument(
                publicityLine().map(text -> !text.isBlank()).orElse(true), "the line of publicity must not be blank");
    }

    /** Builds a meeting; not thread-safe. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
