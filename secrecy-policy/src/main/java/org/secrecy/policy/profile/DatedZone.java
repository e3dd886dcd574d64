package org.secrecy.policy.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.secrecy.action.RegulationTime;

/**
 * A time zone in which days are counted, and the first day of which it holds. Immutable and thread-safe.
 *
 * <p>A zone that has given up changing its clocks needs no looking up: a day is asked for at every decision.
 */
final class DatedZone {

    private static final long SECONDS_OF_A_DAY = 86_400;

    // What RegulationTime counts as on the first or the last day that can be written is left to it.
    private static final long FIRST_SECOND =
            RegulationTime.FIRST_DAY.plusDays(2).toEpochDay() * SECONDS_OF_A_DAY;
    private static final long LAST_SECOND = RegulationTime.LAST_DAY.minusDays(2).toEpochDay() * SECONDS_OF_A_DAY;

    private final LocalDate from;
    private final ZoneId zone;
    private final long steadySince;
    private final long offset;

    private DatedZone(LocalDate from, ZoneId zone, long steadySince, long offset) {
        this.from = from;
        this.zone = zone;
        this.steadySince = steadySince;
        this.offset = offset;
    }

    /** This zone, from that day on. */
    static DatedZone of(LocalDate from, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        if (!rules.getTransitionRules().isEmpty()) {
            return new DatedZone(from, zone, LAST_SECOND, 0);
        }
        List<ZoneOffsetTransition> changes = rules.getTransitions();
        long last = changes.isEmpty()
                ? FIRST_SECOND
                : changes.get(changes.size() - 1).toEpochSecond();
        long since = Math.max(last, FIRST_SECOND);
        return new DatedZone(
                from, zone, since, rules.getOffset(Instant.ofEpochSecond(since)).getTotalSeconds());
    }

    /** Whether it holds on this day of its own. */
    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day);
    }

    /** The calendar day of the instant, as {@link RegulationTime} counts it in this zone. */
    LocalDate day(Instant at) {
        long second = at.getEpochSecond();
        return second >= steadySince && second < LAST_SECOND
                ? LocalDate.ofEpochDay(Math.floorDiv(second + offset, SECONDS_OF_A_DAY))
                : RegulationTime.day(at, zone);
    }
}
