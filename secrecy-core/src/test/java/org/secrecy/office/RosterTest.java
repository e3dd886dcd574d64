package org.secrecy.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.office.Post.HEAD;
import static org.secrecy.office.Post.LEADER_IN_CHARGE;
import static org.secrecy.office.Post.PART_TIME_SECRECY_OFFICER;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Samples.INDUSTRY;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.WANG;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private static final Appointment ENDED = Appointment.builder()
            .person(LI)
            .post(PART_TIME_SECRECY_OFFICER)
            .unit(PLANNING)
            .since(FIRST_DAY)
            .until(LAST_DAY)
            .build();

    private static final Roster ROSTER = Roster.of(ENDED);

    @Test
    void anAppointmentHoldsFromItsFirstDayToItsLastBothInclusive() {
        assertThat(ENDED.covers(FIRST_DAY.minusDays(1))).isFalse();
        assertThat(ENDED.covers(FIRST_DAY)).isTrue();
        assertThat(ENDED.covers(LAST_DAY)).isTrue();
        assertThat(ENDED.covers(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void anAppointmentWithoutALastDayGoesOn() {
        Appointment open =
                Appointment.builder().person(LI).post(HEAD).since(FIRST_DAY).build();

        assertThat(open.covers(FIRST_DAY.minusDays(1))).isFalse();
        assertThat(open.covers(LocalDate.of(9999, 1, 1))).isTrue();
    }

    @Test
    void anAppointmentMayBeForOneDayAndNotForLess() {
        Appointment.Builder appointment =
                Appointment.builder().person(LI).post(HEAD).since(FIRST_DAY).until(FIRST_DAY);
        assertThat(appointment.build().covers(FIRST_DAY)).isTrue();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> appointment.until(FIRST_DAY.minusDays(1)).build())
                .withMessage("the last day of an appointment must not be before its first day 2026-01-01, "
                        + "but was 2025-12-31");
    }

    @Test
    void aPostIsHeldOnTheDaysOfTheAppointmentAlone() {
        assertThat(ROSTER.holds(LI, PART_TIME_SECRECY_OFFICER, FIRST_DAY.minusDays(1)))
                .isFalse();
        assertThat(ROSTER.holds(LI, PART_TIME_SECRECY_OFFICER, FIRST_DAY)).isTrue();
        assertThat(ROSTER.holds(LI, PART_TIME_SECRECY_OFFICER, LAST_DAY)).isTrue();
        assertThat(ROSTER.holds(LI, PART_TIME_SECRECY_OFFICER, LAST_DAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void aPostIsHeldByThatPersonAndThatPostAlone() {
        assertThat(ROSTER.holds(WANG, PART_TIME_SECRECY_OFFICER, FIRST_DAY)).isFalse();
        assertThat(ROSTER.holds(LI, HEAD, FIRST_DAY)).isFalse();
    }

    @Test
    void thePersonIsKnownByIdentityAndThePostsStatedForThemCountForNothing() {
        assertThat(ROSTER.holds(Person.of("P01", "另写的名字"), PART_TIME_SECRECY_OFFICER, FIRST_DAY))
                .isTrue();
        assertThat(ROSTER.holds(Person.of("P77", "自称者", HEAD), HEAD, FIRST_DAY)).isFalse();
    }

    @Test
    void aPostOfAUnitIsHeldInThatUnitAlone() {
        assertThat(ROSTER.holds(LI, PART_TIME_SECRECY_OFFICER, PLANNING, FIRST_DAY))
                .isTrue();
        assertThat(ROSTER.holds(LI, PART_TIME_SECRECY_OFFICER, PLANNING, FIRST_DAY.minusDays(1)))
                .isFalse();
        assertThat(ROSTER.holds(LI, PART_TIME_SECRECY_OFFICER, PLANNING, LAST_DAY.plusDays(1)))
                .isFalse();
        assertThat(ROSTER.holds(LI, PART_TIME_SECRECY_OFFICER, INDUSTRY, FIRST_DAY))
                .isFalse();
        assertThat(ROSTER.holds(WANG, PART_TIME_SECRECY_OFFICER, PLANNING, FIRST_DAY))
                .isFalse();
        assertThat(ROSTER.holds(LI, HEAD, PLANNING, FIRST_DAY)).isFalse();
    }

    @Test
    void aPostOfTheWholeBureauIsHeldInNoUnit() {
        Roster roster = Roster.of(
                Appointment.builder().person(LI).post(HEAD).since(FIRST_DAY).build());

        assertThat(roster.holds(LI, HEAD, FIRST_DAY)).isTrue();
        assertThat(roster.holds(LI, HEAD, PLANNING, FIRST_DAY)).isFalse();
    }

    @Test
    void aPostIsHeldForItsLineOfBusinessAlone() {
        Roster roster = Roster.of(
                inCharge().line("产业发展").until(LAST_DAY).build(),
                inCharge().person(WANG).build(),
                Appointment.builder()
                        .person(LI)
                        .post(HEAD)
                        .line("规划")
                        .since(FIRST_DAY)
                        .build());

        assertThat(roster.holdsFor("产业发展", LI, LEADER_IN_CHARGE, FIRST_DAY)).isTrue();
        assertThat(roster.holdsFor("产业发展", Person.of("P01", "另写的名字"), LEADER_IN_CHARGE, LAST_DAY))
                .as("by identity")
                .isTrue();
        assertThat(roster.holdsFor("产业发展", LI, LEADER_IN_CHARGE, FIRST_DAY.minusDays(1)))
                .isFalse();
        assertThat(roster.holdsFor("产业发展", LI, LEADER_IN_CHARGE, LAST_DAY.plusDays(1)))
                .isFalse();
        assertThat(roster.holdsFor("规划", LI, LEADER_IN_CHARGE, FIRST_DAY))
                .as("another line, of which Li is in charge in another post")
                .isFalse();
        assertThat(roster.holdsFor("产业发展", WANG, LEADER_IN_CHARGE, FIRST_DAY))
                .as("a post of no one line")
                .isFalse();
    }

    @Test
    void aLineOfBusinessThatIsNamedIsNotBlank() {
        notBlank(text -> inCharge().line(text).build(), "a line of business must not be blank");
    }

    private static Appointment.Builder inCharge() {
        return Appointment.builder().person(LI).post(LEADER_IN_CHARGE).since(FIRST_DAY);
    }

    @Test
    void theUnitsWithoutAnOfficerAreThoseWhereNobodyHoldsThePostOnTheDay() {
        ImmutableList<Unit> units = ImmutableList.of(OFFICE, PLANNING, INDUSTRY);

        assertThat(ROSTER.unitsWithout(PART_TIME_SECRECY_OFFICER, units, LAST_DAY))
                .containsExactly(OFFICE, INDUSTRY);
        assertThat(ROSTER.unitsWithout(PART_TIME_SECRECY_OFFICER, units, LAST_DAY.plusDays(1)))
                .containsExactly(OFFICE, PLANNING, INDUSTRY);
        assertThat(ROSTER.unitsWithout(HEAD, units, LAST_DAY)).containsExactly(OFFICE, PLANNING, INDUSTRY);
    }

    @Test
    void severalPeopleMayHoldOnePostAndOnePersonSeveral() {
        Roster roster = Roster.of(
                ENDED,
                Appointment.builder()
                        .person(WANG)
                        .post(PART_TIME_SECRECY_OFFICER)
                        .unit(PLANNING)
                        .since(FIRST_DAY)
                        .build(),
                Appointment.builder().person(LI).post(HEAD).since(FIRST_DAY).build());

        assertThat(roster.holds(WANG, PART_TIME_SECRECY_OFFICER, PLANNING, FIRST_DAY))
                .isTrue();
        assertThat(roster.holds(LI, PART_TIME_SECRECY_OFFICER, PLANNING, FIRST_DAY))
                .isTrue();
        assertThat(roster.holds(LI, HEAD, FIRST_DAY)).isTrue();
    }
}
