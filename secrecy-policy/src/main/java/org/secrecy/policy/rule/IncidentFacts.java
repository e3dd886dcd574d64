package org.secrecy.policy.rule;

import java.time.Instant;
import java.time.LocalDate;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.RegulationTime;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.profile.Parameters;

/** The vocabulary of carriers that are missing or found. Thread-safe. */
public final class IncidentFacts {

    /** Whether this is the first report: the carrier is neither missing already nor destroyed. */
    public static final Question<CarrierAction> FIRST_REPORT = Question.of(
            Phrase.of("载体此前未报失也未销毁", "the carrier was neither reported missing before nor destroyed"),
            Phrase.of("载体此前已报失或已销毁", "the carrier was reported missing before, or is destroyed"),
            matter -> !stands(matter, Stage.MISSING) && !stands(matter, Stage.DESTROYED));

    /** Whether the carrier still exists: what is destroyed is neither missing nor found. */
    public static final Question<CarrierAction> STILL_EXISTS = Question.of(
            Phrase.of("载体尚存", "the carrier still exists"),
            Phrase.of("载体已销毁，报告无须处理", "it is destroyed, and nothing follows from the report"),
            matter -> !stands(matter, Stage.DESTROYED));

    /** Whether the report comes within the hours that the profile sets. */
    public static final Question<ReportMissing> REPORTED_IN_TIME = Question.of(
            Phrase.of("在规定时限内报告", "it is reported within the time set"),
            Phrase.of("报告已逾时限", "it is reported later"),
            matter -> !matter.action().at().isAfter(lastInstant(matter)));

    /** The carrier is handed to a body that may take it. */
    public static final Requirement<HandOverFound> RECIPIENT_MAY_TAKE_IT = Question.<HandOverFound>of(
                    Phrase.of("送交保密部门、保密组织或公安机关", "it is handed to a body that the profile lists"),
                    Phrase.of("交给了其他人", "it is handed to another"),
                    matter -> matter.action()
                            .body()
                            .filter(matter.settings().value(Parameters.FOUND_CARRIER_RECIPIENTS)::contains)
                            .isPresent())
            .demandedOf(
                    "body",
                    "改送保密部门、保密组织或公安机关",
                    "hand it to the secrecy department, a secrecy organisation or public security");

    private IncidentFacts() {}

    /** The last day of the search: shorter for what is top secret, and for what nobody knows. */
    public static LocalDate lastDayOfSearch(Matter<ReportMissing> matter) {
        boolean lower = matter.custody()
                .flatMap(custody -> custody.carrier().classification().levelOn(matter.day()))
                .filter(level -> level != SecrecyLevel.TOP_SECRET)
                .isPresent();
        int days = matter.settings()
                .value(lower ? Parameters.SEARCH_DAYS_LOWER_LEVELS : Parameters.SEARCH_DAYS_TOP_SECRET);
        return RegulationTime.daysAfter(matter.dayOf(matter.action().discoveredAt()), days);
    }

    /** The unit that searches: the one that keeps the carrier; where nobody knows that, the reporter's, or the reporter. */
    public static Debtor searcher(Matter<ReportMissing> matter) {
        Person reporter = matter.action().actor();
        return matter.custody()
                .map(Custody::keeper)
                .or(reporter::unit)
                .map(Debtor::of)
                .orElseGet(() -> Debtor.of(reporter));
    }

    private static Instant lastInstant(Matter<? extends ReportMissing> matter) {
        return RegulationTime.hoursAfter(
                matter.action().discoveredAt(), matter.settings().value(Parameters.MISSING_REPORT_HOURS));
    }

    private static boolean stands(Matter<? extends CarrierAction> matter, Stage stage) {
        return matter.custody().filter(custody -> custody.stage() == stage).isPresent();
    }
}
