package org.secrecy.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;

/** Appointments that meet are one term. */
class TermOfOfficeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Person LI = Person.of("p1", "李明");

    private static Appointment appointed(LocalDate since, @Nullable LocalDate until) {
        Appointment.Builder appointment = Appointment.builder()
                .person(LI)
                .post(Post.PART_TIME_SECRECY_OFFICER)
                .unit(Unit.of("规划处"))
                .since(since);
        return until == null ? appointment.build() : appointment.until(until).build();
    }

    private static TermOfOffice term(LocalDate since, @Nullable LocalDate until) {
        return new TermOfOffice(LI, since, Optional.ofNullable(until));
    }

    private static void assertTerms(Roster roster, TermOfOffice... terms) {
        assertThat(TermOfOffice.of(roster, ImmutableSet.of(Post.PART_TIME_SECRECY_OFFICER)))
                .containsExactly(terms);
    }

    @Test
    void aTermThatBeginsTheDayAfterTheLastIsTheSame() {
        LocalDate last = DAY.plusDays(9);
        assertTerms(
                Roster.of(appointed(DAY, last), appointed(last.plusDays(1), last.plusDays(20))),
                term(DAY, last.plusDays(20)));
        assertTerms(
                Roster.of(appointed(DAY, last), appointed(last.plusDays(2), last.plusDays(20))),
                term(DAY, last),
                term(last.plusDays(2), last.plusDays(20)));
    }

    @Test
    void aShorterTermWithinALongerOneEndsNothing() {
        LocalDate last = DAY.plusDays(20);
        assertTerms(Roster.of(appointed(DAY, last), appointed(DAY.plusDays(1), DAY.plusDays(9))), term(DAY, last));
        assertTerms(Roster.of(appointed(DAY, null), appointed(DAY.plusDays(1), DAY.plusDays(9))), term(DAY, null));
    }

    @Test
    void aTermThatGoesOnIsJoinedToOneThatEnded() {
        assertTerms(Roster.of(appointed(DAY, DAY.plusDays(9)), appointed(DAY.plusDays(5), null)), term(DAY, null));
    }
}
