package org.secrecy.action;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How the regulation counts its days: in one time zone, and no further than a year of four digits can write.
 *
 * <p>What would lie before the first day or after the last counts as on it, so that whatever is reckoned can also be written. Thread-safe.
 */
public final class RegulationTime {

    /** The zone of the whole country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The first day that can be written, 0000-01-01. */
    public static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    /** The last day that can be written, 9999-12-31. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    // In every zone, the first and the last instants of these days lie within a day of the same in UTC.
    private static final Instant FIRST = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST =
            LAST_DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1);

    private RegulationTime() {}

    /** The calendar day of the instant. */
    public static LocalDate day(Instant at) {
        return day(at, ZONE);
    }

    /** The calendar day of the instant in that zone. */
    public static LocalDate day(Instant at, ZoneId zone) {
        return within(LocalDate.ofInstant(within(at), zone));
    }

    /** The day so many days after that one. */
    public static LocalDate daysAfter(LocalDate day, int days) {
        return within(within(day).plusDays(days));
    }

    /** The instant so many hours after that one. */
    public static Instant hoursAfter(Instant at, int hours) {
        return within(within(at).plus(Duration.ofHours(hours)));
    }

    private static Instant within(Instant at) {
        if (at.isBefore(FIRST)) {
            return FIRST;
        }
        return at.isAfter(LAST) ? LAST : at;
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY;
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }
}
