package org.secrecy.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.computing.ChangePassword;
import org.secrecy.custody.Register;
import org.secrecy.foreign.FileReceptions;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.RecordReception;
import org.secrecy.foreign.VisitPart;
import org.secrecy.foreign.Visitor;
import org.secrecy.foreign.VisitorKind;
import org.secrecy.incident.Measure;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.CarrierFacts;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Rule;
import org.secrecy.supervision.TakeInventory;
import org.secrecy.supervision.Train;

/** What is owed by the calendar: from when, by whom, and until when. */
class CalendarDutiesTest {

    private static final Action FIRST_ENTRY = train(ZHAO, NOON);
    private static final Action MISSING = ReportMissing.builder()
            .carrier(ID)
            .actor(LI)
            .at(NOON)
            .discoveredAt(NOON)
            .build();

    private static Train train(Person officer, Instant at) {
        return Train.builder().actor(OFFICER).officer(officer).at(at).build();
    }

    private static Appointment appointed(Post post, LocalDate since, @Nullable LocalDate until) {
        Appointment.Builder appointment =
                Appointment.builder().person(LI).post(post).unit(PLANNING).since(since);
        return until == null ? appointment.build() : appointment.until(until).build();
    }

    private static AuditReport audit(Roster roster, LocalDate asOf, Action... acts) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Action act : acts) {
            entries.add(new LedgerEntry(entries.size() + 1L, act));
        }
        return LedgerAuditor.of(SecrecyPolicy.standard().with(roster)).audit(Ledger.of(entries), asOf);
    }

    private static AuditReport audit(LocalDate asOf, Action... acts) {
        return audit(Roster.of(), asOf, acts);
    }

    private static List<TrackedDuty> under(String provision, List<TrackedDuty> duties) {
        return duties.stream()
                .filter(duty -> duty.obligation().provision().toString().equals(provision))
                .toList();
    }

    /** What was owed under the provision: debtor, subject, due day. */
    private static List<String> owed(String provision, AuditReport report) {
        return under(provision, report.duties()).stream()
                .map(duty -> line(
                        duty.obligation().debtor(),
                        duty.obligation().subject(),
                        duty.obligation().due().orElse(null)))
                .toList();
    }

    private static String line(Debtor debtor, String subject, @Nullable LocalDate due) {
        return debtor + " " + subject + " " + due;
    }

    private static String byLi(@Nullable LocalDate due) {
        return line(Debtor.of(LI), LI.id(), due);
    }

    @Test
    void anOfficerIsTrainedFromTheAppointmentOn() {
        LocalDate since = DAY.plusDays(10);
        Roster roster = Roster.of(appointed(Post.PART_TIME_SECRECY_OFFICER, since, null));
        assertThat(audit(roster, since.minusDays(1), FIRST_ENTRY).duties()).isEmpty();
        AuditReport report = audit(roster, since.plusDays(365), FIRST_ENTRY);
        assertThat(owed("2.4.2", report)).containsExactly(byLi(since.plusDays(365)));
        assertThat(report.owed()).singleElement().satisfies(duty -> {
            assertThat(duty.arisenOn()).isEqualTo(since);
            assertThat(duty.arisenFrom()).isEqualTo(1);
            assertThat(duty.obligation().dischargedBy()).containsExactly("Train");
        });
        assertThat(audit(roster, since.plusDays(366), FIRST_ENTRY).overdue()).hasSize(1);
    }

    @Test
    void twoAppointmentsWithAGapAreTwoTerms() {
        LocalDate again = DAY.plusDays(500);
        Roster roster = Roster.of(
                appointed(Post.PART_TIME_SECRECY_OFFICER, again, null),
                appointed(Post.PART_TIME_SECRECY_OFFICER, DAY, DAY.plusDays(399)));
        AuditReport report = audit(roster, again.plusDays(365), FIRST_ENTRY, train(LI, noon(DAY.plusDays(100))));
        assertThat(owed("2.4.2", report)).containsExactly(byLi(DAY.plusDays(365)), byLi(again.plusDays(365)));
        assertThat(report.owed()).hasSize(1);
        assertThat(report.breachesByProvision()).isEmpty();
    }

    @Test
    void twoAppointmentsThatMeetAreOneTerm() {
        Roster roster = Roster.of(
                appointed(Post.PART_TIME_SECRECY_OFFICER, DAY.plusDays(200), null),
                appointed(Post.PART_TIME_SECRECY_OFFICER, DAY, DAY.plusDays(199)));
        AuditReport report = audit(roster, DAY.plusDays(366), FIRST_ENTRY);
        assertThat(owed("2.4.2", report)).containsExactly(byLi(DAY.plusDays(365)));
        assertThat(report.overdue()).hasSize(1);
    }

    @Test
    void aTermThatEndsBeforeItsDueDayOwesNothing() {
        LocalDate due = DAY.plusDays(365);
        Roster ends = Roster.of(appointed(Post.PART_TIME_SECRECY_OFFICER, DAY, due.minusDays(1)));
        assertThat(audit(ends, due.plusDays(9), FIRST_ENTRY).duties()).isEmpty();
        Roster lasts = Roster.of(appointed(Post.PART_TIME_SECRECY_OFFICER, DAY, due));
        assertThat(owed("2.4.2", audit(lasts, due.plusDays(9), FIRST_ENTRY))).containsExactly(byLi(due));
    }

    @Test
    void aLeaderWhoBecomesDirectorInspectsFromTheFirstEntryOn() {
        for (LocalDate director : List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 6, 1))) {
            Roster roster = Roster.of(
                    appointed(Post.LEADER_IN_CHARGE, LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)),
                    appointed(Post.OFFICE_DIRECTOR, director, null));
            AuditReport report = audit(roster, DAY.plusDays(91), FIRST_ENTRY);
            assertThat(owed("3.9.1", report)).containsExactly(byLi(DAY.plusDays(90)));
            assertThat(report.overdue())
                    .singleElement()
                    .satisfies(duty -> assertThat(duty.arisenOn()).isEqualTo(DAY));
        }
    }

    @Test
    void anAppointmentBeforeTheProfileBeginsIsCountedByItsFirstValues() {
        LocalDate since = LocalDate.of(2009, 1, 1);
        Roster roster = Roster.of(
                appointed(Post.PART_TIME_SECRECY_OFFICER, since, null), appointed(Post.LEADER_IN_CHARGE, since, null));
        AuditReport report = audit(roster, DAY, FIRST_ENTRY);
        assertThat(owed("2.4.2", report)).containsExactly(byLi(LocalDate.of(2010, 1, 1)));
        assertThat(owed("3.9.1", report)).containsExactly(byLi(DAY.plusDays(90)));
    }

    @Test
    void beforeTheFirstValueOfTheProfileTheCalendarAsksNothing() {
        LocalDate before = LocalDate.of(2009, 6, 1);
        AuditReport report = audit(DAY.plusDays(90), change(LI, before), change(LI, DAY));
        assertThat(report.entries()).hasSize(2);
        assertThat(report.duties())
                .filteredOn(duty -> duty.obligation().task().english().contains("password"))
                .extracting(TrackedDuty::arisenOn)
                .containsExactly(DAY);
    }

    private static ChangePassword change(Person user, LocalDate day) {
        return ChangePassword.builder()
                .account("内网终端1")
                .actor(user)
                .at(noon(day))
                .build();
    }

    @Test
    void theBureausCalendarAsksNothingUnderTheInstrumentsOfOthersAlone() {
        Instrument house = Instrument.of("house", "内部规定", "house rules");
        Rule<Action> fits = Rule.on(Action.class).provision("1.1.1").assume(CarrierFacts.FITS_CUSTODY);
        SecrecyPolicy others = SecrecyPolicy.standard().with(Regulation.of(List.of(InstrumentRules.of(house, fits))));
        Ledger ledger = Ledger.of(List.of(new LedgerEntry(1, change(LI, DAY))));

        assertThat(LedgerAuditor.of(others).audit(ledger, DAY).duties()).isEmpty();
        assertThat(LedgerAuditor.of(SecrecyPolicy.standard()).audit(ledger, DAY).duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.obligation().provision()).hasToString("10.3.1"));
    }

    @Test
    void aPasswordIsOwedNextByTheUserWhoChangedIt() {
        AuditReport report = audit(DAY.plusDays(40), change(LI, DAY), change(ZHAO, DAY.plusDays(10)));
        assertThat(owed("10.3.1", report))
                .containsExactly(
                        line(Debtor.of(LI), "内网终端1", DAY.plusDays(30)),
                        line(Debtor.of(ZHAO), "内网终端1", DAY.plusDays(40)));
        assertThat(report.owed())
                .singleElement()
                .satisfies(duty -> assertThat(duty.obligation().debtor()).isEqualTo(Debtor.of(ZHAO)));
        assertThat(report.late()).isEmpty();
    }

    private static RecordReception reception(String visit, Instant at, Person... hosts) {
        return RecordReception.builder()
                .visit(visit)
                .actor(hosts[0])
                .at(at)
                .addVisitors(new Visitor("约翰", VisitorKind.FOREIGNER, "工程师"))
                .purpose("交流")
                .lengthOfStay("一天")
                .rangeOfActivity("会议室")
                .addHosts(hosts)
                .build();
    }

    @Test
    void twoHostsOfOneNameEachOweTheRecordsOfTheYearOnce() {
        Person one = Person.of("h1", "王芳");
        Person other = Person.of("h2", "王芳");
        LocalDate due = LocalDate.of(2027, 1, 31);
        AuditReport report = audit(
                DAY.plusDays(5), reception("来访1", NOON, one, other), reception("来访2", noon(DAY.plusDays(5)), other));
        assertThat(owed("5.3.2", report))
                .containsExactly(line(Debtor.of(one), "2026", due), line(Debtor.of(other), "2026", due));
    }

    @Test
    void aReceptionOnTheLastDayOfTheYearBelongsToThatYearWhenItIsRecordedOnTheNext() {
        LocalDate last = LocalDate.of(2025, 12, 31);
        HostVisitors visit = HostVisitors.builder()
                .visit("来访1")
                .actor(LI)
                .at(noon(last))
                .concernsWholeBureau(false)
                .arrangedBy(PLANNING)
                .addParts(VisitPart.builder().name("座谈").addCompanions(LI, ZHAO).build())
                .build();
        Action filed = FileReceptions.builder()
                .actor(LI)
                .at(noon(LocalDate.of(2026, 1, 31)))
                .year(2025)
                .build();
        AuditReport report = audit(DAY, visit, reception("来访1", at(last.plusDays(1), 0, 0), LI, ZHAO), filed);
        assertThat(owed("5.3.2", report))
                .containsExactly(
                        line(Debtor.of(LI), "2025", LocalDate.of(2026, 1, 31)),
                        line(Debtor.of(ZHAO), "2025", LocalDate.of(2026, 1, 31)));
        assertThat(under("5.3.2", report.owed())).isEmpty();
        assertThat(under("5.3.2", report.late())).isEmpty();
        assertThat(under("5.3.2", report.overdue())).isEmpty();
    }

    private static AuditReport search(LocalDate asOf, Action... afterwards) {
        List<Action> acts = new ArrayList<>();
        acts.add(receive(OFFICE, at(DAY, 9, 0), carrier(TOP_SECRET).build()));
        acts.add(
                Register.builder().carrier(ID).actor(OFFICER).at(at(DAY, 9, 30)).build());
        acts.add(MISSING);
        acts.addAll(List.of(afterwards));
        return audit(asOf, acts.toArray(Action[]::new));
    }

    private static Action found(Instant at) {
        return ReportFound.builder().carrier(ID).actor(LI).at(at).build();
    }

    private static void assertLeakedOn(LocalDate day, AuditReport report) {
        assertThat(under("8.6.1", report.duties())).singleElement().satisfies(duty -> {
            assertThat(duty.arisenOn()).isEqualTo(day);
            assertThat(duty.arisenFrom()).isEqualTo(3);
            assertThat(duty.obligation().subject()).isEqualTo(ID.toString());
            assertThat(duty.obligation().debtor()).isEqualTo(Debtor.of(OFFICE));
            assertThat(duty.obligation().due()).isEmpty();
            assertThat(duty.obligation().dischargedBy()).containsExactly("TakeMeasure");
        });
    }

    @Test
    void aCarrierNotFoundInTimeCountsAsLeakedFromTheDayAfter() {
        LocalDate last = DAY.plusDays(10);
        assertThat(under("8.6.1", search(last).duties())).isEmpty();
        assertThat(under("1.5.2", search(last).owed())).hasSize(1);
        AuditReport next = search(last.plusDays(1));
        assertLeakedOn(last.plusDays(1), next);
        assertThat(under("8.6.1", next.owed())).hasSize(1);
        assertThat(under("1.5.2", next.overdue())).hasSize(1);
        AuditReport inTime = search(last.plusDays(9), found(at(last, 23, 59)));
        assertThat(under("8.6.1", inTime.duties())).isEmpty();
        assertThat(inTime.breachesByProvision()).isEmpty();
    }

    @Test
    void aCarrierCountsAsLeakedOnceHoweverOftenSomethingIsEnteredAfterwards() {
        LocalDate leaked = DAY.plusDays(11);
        AuditReport report = search(leaked.plusDays(9), train(LI, noon(leaked)), train(LI, noon(leaked.plusDays(1))));
        assertLeakedOn(leaked, report);
    }

    @Test
    void aSearchThatAHouseAsksForCountsForNothingWhereItFails() {
        Duty<ReportMissing> search = Duty.after(ReportMissing.class, "1.1.1")
                .byMember(ReportMissing::actor)
                .owes("查找", "search")
                .dueTheSameDay()
                .dischargedBy(ReportFound.KIND);
        Action received = receive(OFFICE, at(DAY, 9, 0), carrier(TOP_SECRET).build());

        AuditReport report = Ledgers.audit(Ledgers.withHouseDuty(search), DAY.plusDays(2), received, MISSING);

        assertThat(under("1.1.1", report.overdue())).hasSize(1);
        assertThat(under("8.6.1", report.duties())).isEmpty();
    }

    @Test
    void aLeakIsAnsweredByAMeasureAndNotUndoneByALaterFind() {
        LocalDate leaked = DAY.plusDays(11);
        AuditReport report = search(leaked.plusDays(9), found(at(leaked, 0, 0)));
        assertLeakedOn(leaked, report);
        assertThat(under("8.6.1", report.owed())).hasSize(1);
        assertThat(under("1.5.2", report.late())).hasSize(1);
        Action measure = TakeMeasure.builder()
                .actor(LEADER)
                .at(noon(leaked.plusDays(5)))
                .leaked(ID.toString())
                .measure(Measure.DISCIPLINE)
                .build();
        AuditReport answered = search(leaked.plusDays(9), found(at(leaked, 0, 0)), measure);
        assertLeakedOn(leaked, answered);
        assertThat(under("8.6.1", answered.owed())).isEmpty();
        assertThat(under("8.6.1", answered.duties()).get(0).dischargedBy()).contains(5L);
    }

    private static AuditReport inventory(LocalDate asOf, Duration reportedAfter) {
        Action taken = TakeInventory.builder()
                .actor(LI)
                .at(NOON)
                .unit(PLANNING)
                .addListed(ID)
                .build();
        Action reported = ReportMissing.builder()
                .carrier(ID)
                .actor(LI)
                .at(NOON.plus(reportedAfter))
                .discoveredAt(NOON)
                .build();
        return audit(asOf, taken, reported);
    }

    @Test
    void whatAnInventoryMissesIsReportedWithinTwentyFourHoursToTheInstant() {
        Duration hours = Duration.ofHours(24);
        AuditReport inTime = inventory(DAY.plusDays(1), hours);
        assertThat(under("1.5.1", inTime.duties())).singleElement().satisfies(duty -> {
            assertThat(duty.obligation().dueAt()).contains(NOON.plus(hours));
            assertThat(duty.obligation().debtor()).isEqualTo(Debtor.of(Post.PART_TIME_SECRECY_OFFICER, PLANNING));
            assertThat(duty.dischargedBy()).contains(2L);
            assertThat(duty.isLate()).isFalse();
        });
        assertThat(under(
                        "1.5.1",
                        inventory(DAY.plusDays(1), hours.plusSeconds(1)).late()))
                .hasSize(1);
        assertThat(under("1.5.1", inventory(DAY, hours).owed())).hasSize(1);
    }
}
