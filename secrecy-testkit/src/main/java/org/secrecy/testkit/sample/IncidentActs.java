package org.secrecy.testkit.sample;

import java.time.Duration;
import org.secrecy.carrier.CarrierId;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.Measure;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.office.Body;

/** Permitted acts where something went wrong (provisions 1.5, 2.5.2 and 8.6). */
public interface IncidentActs extends World {

    /** Wu reports the secret plan missing, one hour after noticing it. */
    default ReportMissing reportMissing() {
        return ReportMissing.builder()
                .carrier(secretPlan().id())
                .actor(wu())
                .at(now())
                .discoveredAt(now().minus(Duration.ofHours(1)))
                .build();
    }

    /** Wu reports the missing plan found. */
    default ReportFound reportFound() {
        return ReportFound.builder()
                .carrier(missingPlan().id())
                .actor(wu())
                .at(now())
                .build();
    }

    /** Li has found a carrier of another body today and hands it to the local secrecy department. */
    default HandOverFound handOverFound() {
        return HandOverFound.builder()
                .carrier(CarrierId.parse("水发〔2026〕5号#000001"))
                .actor(li())
                .at(now())
                .foundOn(today())
                .recipient("市保密局")
                .body(Body.SECRECY_DEPARTMENT)
                .build();
    }

    /** Xu records that the missing plan has leaked, for which the office answers. */
    default DetermineLeak determineLeak() {
        return DetermineLeak.builder()
                .actor(xu())
                .at(now())
                .leaked(missingPlan().id().toString())
                .unit(office())
                .build();
    }

    /** Wang answers the leak of the missing plan with criticism and education. */
    default TakeMeasure takeMeasure() {
        return TakeMeasure.builder()
                .actor(wang())
                .at(now())
                .leaked(missingPlan().id().toString())
                .measure(Measure.CRITICISM_AND_EDUCATION)
                .build();
    }
}
