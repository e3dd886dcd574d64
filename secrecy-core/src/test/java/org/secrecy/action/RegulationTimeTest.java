package org.secrecy.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
}
