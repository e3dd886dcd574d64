package org.secrecy.testkit.reading;

import java.time.Duration;
import java.time.Instant;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.profile.Parameters;

/** Chapter 1, confidential-affairs duties. */
final class ChapterOne {

    private ChapterOne() {}

    static void read(Hearing hearing) {
        lifeOfCarriers(hearing);
        if (hearing.act() instanceof ReportMissing report) {
            missing(hearing, report);
        }
        if (hearing.act() instanceof ReportFound) {
            found(hearing);
        }
    }

    private static void lifeOfCarriers(Hearing hearing) {
        // 1.2.2 An act that does not fit the custody is undecided. It covers nothing.
        if (hearing.book().mismatch(hearing.act()).isPresent()) {
            hearing.undecided("1.2.2");
        }
    }

    private static void missing(Hearing hearing, ReportMissing report) {
        // 1.5.1 Any report on a destroyed carrier carries an advice, and nothing is owed. That is so of every carrier.
        if (stands(hearing, Stage.DESTROYED)) {
            hearing.advised("1.5.1");
            return;
        }

        // 1.5.1 A second report adds nothing, no advice and no duty.
        if (stands(hearing, Stage.MISSING)) {
            return;
        }

        // All else binds classified matter, and what nobody has in custody, which may be.
        if (hearing.custody().isPresent() && !hearing.isClassified()) {
            return;
        }

        // 1.5.1 A carrier whose whereabouts are unknown is reported within 24 hours of discovery; later, that is an
        // advice.
        Duration hours = Duration.ofHours(hearing.settings().value(Parameters.MISSING_REPORT_HOURS));
        Instant last = report.discoveredAt().plus(hours);
        if (report.at().isAfter(last)) {
            hearing.advised("1.5.1");
        }

        // 1.5.2 Measures and a search are owed until the 10th or the 60th day after the day of discovery. What nobody
        // has in
        // custody may be of any level, and is searched for in the shorter time.
        boolean shorter = hearing.level()
                .filter(level -> level != SecrecyLevel.TOP_SECRET)
                .isEmpty();
        int days = hearing.settings()
                .value(shorter ? Parameters.SEARCH_DAYS_TOP_SECRET : Parameters.SEARCH_DAYS_LOWER_LEVELS);
        hearing.owe(hearing.owed("1.5.2")
                .debtor(searcher(hearing))
                .due(hearing.dayOf(report.discoveredAt()).plusDays(days))
                .addDischargedBy("ReportFound")
                .build());
    }

    /** The unit that keeps it; of what nobody keeps, the reporter's unit, or the reporter who has none. */
    private static Debtor searcher(Hearing hearing) {
        return hearing.keeper()
                .or(() -> hearing.act().actor().unit())
                .map(Debtor::of)
                .orElseGet(() -> Debtor.of(hearing.act().actor()));
    }

    private static void found(Hearing hearing) {
        // 1.5.1 Any report on a destroyed carrier carries an advice.
        if (stands(hearing, Stage.DESTROYED)) {
            hearing.advised("1.5.1");
        }
    }

    private static boolean stands(Hearing hearing, Stage stage) {
        return hearing.custody().map(Custody::stage).filter(stage::equals).isPresent();
    }
}
