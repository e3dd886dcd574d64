package org.secrecy.testkit.sample;

import java.time.Instant;
import java.time.LocalDate;
import org.secrecy.action.RegulationTime;

/** The day on which acts happen in the sample bureau, of which everything else is independent. */
public interface Day {

    /** The day on which acts happen. */
    LocalDate today();

    /** The instant at which acts happen: nine in the morning of {@link #today()}, in Shanghai. */
    default Instant now() {
        return today().atTime(9, 0).atZone(RegulationTime.ZONE).toInstant();
    }
}
