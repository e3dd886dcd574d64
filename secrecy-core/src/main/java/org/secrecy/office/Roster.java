package org.secrecy.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.secrecy.style.DomainStyle;

/**
 * Who held which post on which day.
 *
 * <p>A policy that is given a roster believes it and nothing else about posts. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Roster {

    /** The appointments, in any order; several people may hold one post. */
    ImmutableList<Appointment> appointments();

    /** The roster of these appointments. */
    static Roster of(Appointment... appointments) {
        return builder().addAppointments(appointments).build();
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The appointments of each person, by {@linkplain Person#id() identity}. It follows from the appointments, and a roster that is built works
     * it out once: each decision asks for those of a few people, of however many there are. A class of one's own should keep it as well.
     */
    @Value.Derived
    @Value.Auxiliary
    default ImmutableListMultimap<String, Appointment> byIdentity() {
        return Multimaps.index(
                appointments(), appointment -> appointment.person().id());
    }

    /** Whether the person, known by identity, held the post on the day, in whichever unit. */
    default boolean holds(Person person, Post post, LocalDate day) {
        return isAppointed(person, post, day, appointment -> true);
    }

    /** Whether the person, known by identity, held the post in that unit on the day. */
    default boolean holds(Person person, Post post, Unit unit, LocalDate day) {
        return isAppointed(
                person,
                post,
                day,
                appointment -> appointment.unit().filter(unit::equals).isPresent());
    }

    /**
     * Whether the person, known by identity, held the post for that very line of business on the day; a post of no one line is held
     * for none.
     */
    default boolean holdsFor(String line, Person person, Post post, LocalDate day) {
        return isAppointed(
                person,
                post,
                day,
                appointment -> appointment.line().filter(line::equals).isPresent());
    }

    private boolean isAppointed(Person person, Post post, LocalDate day, Predicate<Appointment> such) {
        return Iterables.any(
                byIdentity().get(person.id()),
                appointment -> appointment.post() == post && such.test(appointment) && appointment.covers(day));
    }

    /** The units among these in which nobody held the post on the day, in the order given (provision 2.0.1). */
    default ImmutableSet<Unit> unitsWithout(Post post, Collection<Unit> units, LocalDate day) {
        return units.stream()
                .filter(unit -> appointments().stream()
                        .noneMatch(line -> line.post() == post
                                && line.unit().filter(unit::equals).isPresent()
                                && line.covers(day)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Builds a roster; not thread-safe. */
    final class Builder extends ImmutableRoster.Builder {
        Builder() {}
    }
}
