package org.secrecy.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegulationTimeTest {

    @Test
    void daysAreCountedInShanghai() {
        assertThat(RegulationTime.ZONE).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void aDayBeginsAtMidnightThere() {
        assertThat(RegulationTime.day(Instant.parse("2026-11-22T15:59:59.999999999Z")))
                .isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(RegulationTime.day(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void whatLiesBeyondTheCalendarCountsAsOnItsFirstOrLastDay() {
        for (ZoneId zone : List.of(RegulationTime.ZONE, ZoneOffset.MIN, ZoneOffset.UTC, ZoneOffset.MAX)) {
            assertThat(RegulationTime.day(Instant.MIN, zone)).isEqualTo("0000-01-01");
            assertThat(RegulationTime.day(Instant.parse("0000-01-01T00:00:00Z"), zone))
                    .isEqualTo("0000-01-01");
            assertThat(RegulationTime.day(Instant.parse("9999-12-31T23:59:59Z"), zone))
                    .isEqualTo("9999-12-31");
            assertThat(RegulationTime.day(Instant.MAX, zone)).isEqualTo("9999-12-31");
        }
    }

    @Test
    void whatIsReckonedEndsWithTheCalendar() {
        assertThat(RegulationTime.daysAfter(LocalDate.of(9999, 12, 30), 1)).isEqualTo("9999-12-31");
        assertThat(RegulationTime.daysAfter(LocalDate.of(9999, 12, 31), 1)).isEqualTo("9999-12-31");
        assertThat(RegulationTime.daysAfter(LocalDate.MAX, Integer.MAX_VALUE)).isEqualTo("9999-12-31");
        assertThat(RegulationTime.hoursAfter(Instant.parse("2026-11-22T16:00:00Z"), 24))
                .isEqualTo("2026-11-23T16:00:00Z");
        assertThat(RegulationTime.hoursAfter(Instant.MAX, Integer.MAX_VALUE))
                .isEqualTo("9999-12-31T23:59:59.999999999Z");
    }
}
