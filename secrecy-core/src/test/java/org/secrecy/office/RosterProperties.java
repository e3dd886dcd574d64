package org.secrecy.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A roster says what a reading of all its lines says, whoever of those in it or out of it is asked about. */
class RosterProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final Unit PLANNING = Unit.of("规划处");

    @Property
    void aPostIsHeldWhereALineOfTheRosterSaysSo(
            @ForAll("rosters") Roster roster,
            @ForAll("people") Person person,
            @ForAll("posts") Post post,
            @ForAll("days") LocalDate day) {
        Predicate<Appointment> said = line -> line.person().is(person) && line.post() == post && line.covers(day);

        assertThat(roster.holds(person, post, day)).isEqualTo(says(roster, said));
        assertThat(roster.holds(person, post, PLANNING, day))
                .isEqualTo(says(roster, said.and(line -> line.unit().equals(Optional.of(PLANNING)))));
        assertThat(roster.holdsFor("产业", person, post, day))
                .isEqualTo(says(roster, said.and(line -> line.line().equals(Optional.of("产业")))));
    }

    @Property
    void theAppointmentsByIdentityAreAllAppointmentsEachOnceAndThatPersons(
            @ForAll("rosters") Roster roster, @ForAll("people") Person person) {
        assertThat(roster.byIdentity().values()).containsExactlyInAnyOrderElementsOf(roster.appointments());
        assertThat(roster.byIdentity().get(person.id()))
                .containsExactlyElementsOf(roster.appointments().stream()
                        .filter(line -> line.person().is(person))
                        .toList());
    }

    private static boolean says(Roster roster, Predicate<Appointment> said) {
        return roster.appointments().stream().anyMatch(said);
    }

    @Provide
    static Arbitrary<Roster> rosters() {
        Arbitrary<Appointment> appointments = Combinators.combine(
                        people(),
                        posts(),
                        Arbitraries.of(PLANNING, Unit.of("产业处")).optional(),
                        Arbitraries.of("产业", "规划").optional(),
                        days(),
                        Arbitraries.integers().between(0, 3).optional())
                .as((person, post, unit, line, since, days) -> Appointment.builder()
                        .person(person)
                        .post(post)
                        .unit(unit)
                        .line(line)
                        .since(since)
                        .until(days.map(since::plusDays))
                        .build());
        return appointments
                .list()
                .ofMaxSize(12)
                .map(lines -> Roster.builder()
                        .appointments(ImmutableList.copyOf(lines))
                        .build());
    }

    /** The same identity may be written with another name. */
    @Provide
    static Arbitrary<Person> people() {
        return Combinators.combine(Arbitraries.of("P1", "P2", "P3"), Arbitraries.of("李明", "王伟"))
                .as((id, name) -> Person.of(id, name));
    }

    @Provide
    static Arbitrary<Post> posts() {
        return Arbitraries.of(Post.HEAD, Post.ARCHIVIST);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5).map(FIRST_DAY::plusDays);
    }
}
