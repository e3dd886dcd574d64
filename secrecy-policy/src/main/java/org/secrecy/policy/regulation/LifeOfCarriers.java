package org.secrecy.policy.regulation;

import static org.secrecy.policy.rule.CarrierFacts.MAY_BE_CLASSIFIED;
import static org.secrecy.policy.rule.IncidentFacts.FIRST_REPORT;
import static org.secrecy.policy.rule.IncidentFacts.REPORTED_IN_TIME;
import static org.secrecy.policy.rule.IncidentFacts.STILL_EXISTS;

import com.google.common.collect.ImmutableList;
import org.secrecy.action.Action;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.language.Phrase;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.CarrierFacts;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.IncidentFacts;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.Term;

/** Chapter 1: the duties of secrecy work. */
final class LifeOfCarriers {

    /** 1.2.2: every step of a carrier's life leaves a record, and an act fits the custody that those records tell. */
    static final Rule<Action> ACT_FITS_THE_CUSTODY =
            Rule.on(Action.class).provision("1.2.2").assume(CarrierFacts.FITS_CUSTODY);

    // 1.5 Missing carriers; the same holds within a unit, 2.5.1

    /** 1.5.1: that a carrier is missing is reported within a day of its discovery; a later report is taken all the same. */
    static final Rule<ReportMissing> REPORTED_AT_ONCE = Rule.on(ReportMissing.class)
            .provision("1.5.1")
            .speakingFor("2.5.1")
            .when(MAY_BE_CLASSIFIED.isTrue(), FIRST_REPORT.isTrue())
            .advise(REPORTED_IN_TIME.isTrue());

    /** 1.5.1: a report on what is destroyed changes nothing, and says so. */
    static final Rule<ReportMissing> WHAT_IS_DESTROYED_IS_NOT_MISSING =
            Rule.on(ReportMissing.class).provision("1.5.1").speakingFor("2.5.1").advise(STILL_EXISTS.isTrue());

    /** 1.5.1: any report on what is destroyed does, that it is found among them. */
    static final Rule<ReportFound> WHAT_IS_DESTROYED_IS_NOT_FOUND =
            Rule.on(ReportFound.class).provision("1.5.1").speakingFor("2.5.1").advise(STILL_EXISTS.isTrue());

    /** 1.5.2: measures are taken and the carrier is searched for, until it is found or counts as leaked. */
    static final Duty<ReportMissing> SEARCHED_FOR = Duty.after(ReportMissing.class, "1.5.2")
            .speakingFor("2.5.1")
            .when(MAY_BE_CLASSIFIED.isTrue(), FIRST_REPORT.isTrue())
            .by(IncidentFacts::searcher)
            .owes("采取补救措施并查找", "take measures and search for it")
            .due(IncidentFacts::lastDayOfSearch)
            .dischargedBy(ReportFound.KIND);

    /** 1.5.2 and 8.6.1: what was not found in time counts as leaked from the next day on, and that is investigated. */
    static final CalendarDuty COUNTS_AS_LEAKED = CalendarDuty.of(
            "8.6.1",
            Phrase.of("载体逾期未找到，视为泄密", "a carrier is not found in time and counts as leaked"),
            Phrase.of("查处", "investigate"),
            Term.NO_END,
            TakeMeasure.KIND);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            ACT_FITS_THE_CUSTODY, REPORTED_AT_ONCE, WHAT_IS_DESTROYED_IS_NOT_MISSING, WHAT_IS_DESTROYED_IS_NOT_FOUND);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(SEARCHED_FOR);

    static final ImmutableList<CalendarDuty> CALENDAR = ImmutableList.of(COUNTS_AS_LEAKED);

    private LifeOfCarriers() {}
}
