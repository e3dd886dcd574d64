package org.secrecy.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which the regulation counts its days, for the forms that a type itself must check. */
public final class RegulationTime {

    /** The zone of the whole country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private RegulationTime() {}

    /** The calendar day of the instant. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
