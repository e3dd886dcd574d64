package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;

/** Every unit has a part-time secrecy officer (provision 2.0.1). */
class RosterCheckTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);
    private static final Unit PLANNING = Unit.of("规划处");
    private static final Unit FINANCE = Unit.of("财务处");
    private static final Roster ROSTER = Roster.of(Appointment.builder()
            .person(Person.of("p1", "李明"))
            .post(Post.PART_TIME_SECRECY_OFFICER)
            .unit(PLANNING)
            .since(SINCE)
            .build());

    @Test
    void aRosterWithAnOfficerForEveryUnitIsComplete() {
        RosterCheck check = RosterCheck.of(ROSTER, List.of(PLANNING), SINCE);
        assertThat(check.isComplete()).isTrue();
        assertThat(check.without()).isEmpty();
        assertThat(check.words())
                .isEqualTo(Phrase.of(
                        "2.0.1 各处室和直属单位于2026-03-02都有兼职保密员",
                        "2.0.1: on 2026-03-02 every unit has a part-time secrecy officer"));
    }

    @Test
    void aUnitWithoutOneIsNamed() {
        RosterCheck check = RosterCheck.of(ROSTER, List.of(PLANNING, FINANCE), SINCE);
        assertThat(check.isComplete()).isFalse();
        assertThat(check.day()).isEqualTo(SINCE);
        assertThat(check.without()).containsExactly(FINANCE);
        assertThat(check.words())
                .isEqualTo(
                        Phrase.of(
                                "2.0.1 各处室和直属单位应有兼职保密员，但财务处于2026-03-02没有",
                                "2.0.1: every unit must have a part-time secrecy officer, but on 2026-03-02 these have none: 财务处"));
    }

    @Test
    void anOfficerIsOneFromTheFirstDayOfTheAppointmentOn() {
        assertThat(RosterCheck.of(ROSTER, List.of(PLANNING), SINCE.minusDays(1)).without())
                .containsExactly(PLANNING);
    }
}
