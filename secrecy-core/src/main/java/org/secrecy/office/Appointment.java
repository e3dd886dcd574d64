package org.secrecy.office;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.style.DomainStyle;

/** One line of a roster: who holds a post, in which unit, from when until when. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Appointment {

    /** Who holds the post. */
    Person person();

    /** The post. */
    Post post();

    /** The unit in which it is held; empty for posts of the whole bureau. */
    Optional<Unit> unit();

    /** The line of business of which a leader is in charge; empty where the post is of no one line. */
    Optional<String> line();

    /** The first day, inclusive. */
    LocalDate since();

    /** The last day, inclusive; empty while it goes on. */
    Optional<LocalDate> until();

    /** A builder; person, post and first day are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether the post is held on the day. */
    default boolean covers(LocalDate day) {
        return !day.isBefore(since()) && until().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The last day must not be before the first, and a line that is named not blank. */
    @Value.Check
    default void check() {
        checkArgument(line().map(text -> !text.isBlank()).orElse(true), "a line of business must not be blank");
        checkArgument(
                until().map(last -> !last.isBefore(since())).orElse(true),
                "the last day of an appointment must not be before its first day %s, but was %s",
                since(),
                until().map(Object::toString).orElse("none"));
    }

    /** Builds an appointment; not thread-safe. */
    final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
