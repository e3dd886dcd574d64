package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.action.RegulationTime;

/** How days are counted in the zone of a profile: as {@link RegulationTime} counts them. */
class DatedZoneTest {

    private static final LocalDate FROM = LocalDate.of(2010, 10, 1);

    private static Stream<String> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted();
    }

    /** The last second before each change of the zone's offset and the first after it, and the ends of the days around them. */
    private static Stream<Instant> turns(ZoneId zone) {
        return Stream.concat(
                        zone.getRules().getTransitions().stream().map(change -> change.getInstant()),
                        Stream.of(
                                Instant.parse("2026-11-22T16:00:00Z"),
                                Instant.parse("2026-11-23T00:00:00Z"),
                                Instant.parse("+10000-01-01T00:00:00Z"),
                                Instant.parse("9999-12-30T00:00:00Z"),
                                Instant.parse("0000-01-03T00:00:00Z"),
                                Instant.parse("-0001-12-31T00:00:00Z"),
                                Instant.MIN,
                                Instant.MAX))
                .flatMap(turn -> turn.equals(Instant.MIN) || turn.equals(Instant.MAX)
                        ? Stream.of(turn)
                        : Stream.of(
                                turn.minusNanos(1),
                                turn,
                                turn.plusSeconds(1),
                                midnightAfter(turn, zone).minusNanos(1),
                                midnightAfter(turn, zone)));
    }

    private static Instant midnightAfter(Instant turn, ZoneId zone) {
        return LocalDate.ofInstant(turn, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aDayIsThatOfTheZoneBeforeAndAfterEachOfItsChanges(String name) {
        ZoneId zone = ZoneId.of(name);
        DatedZone dated = DatedZone.of(FROM, zone);
        assertThat(turns(zone))
                .allSatisfy(turn -> assertThat(dated.day(turn)).isEqualTo(RegulationTime.day(turn, zone)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "+08:00", "-12:00", "+18:00"})
    void aFixedOffsetIsAZoneAsWell(String name) {
        aDayIsThatOfTheZoneBeforeAndAfterEachOfItsChanges(name);
    }

    @Test
    void itHoldsFromItsFirstDayOn() {
        DatedZone dated = DatedZone.of(FROM, RegulationTime.ZONE);
        assertThat(dated.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(dated.holdsOn(FROM)).isTrue();
    }
}
