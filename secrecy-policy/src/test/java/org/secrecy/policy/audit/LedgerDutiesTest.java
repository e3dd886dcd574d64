package org.secrecy.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.ARCHIVE;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.OFFICER;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.approvedBorrow;
import static org.secrecy.policy.sample.Sample.archiving;
import static org.secrecy.policy.sample.Sample.at;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.carrier;
import static org.secrecy.policy.sample.Sample.copy;
import static org.secrecy.policy.sample.Sample.copyApproval;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.giveBack;
import static org.secrecy.policy.sample.Sample.noon;
import static org.secrecy.policy.sample.Sample.receive;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Custody;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/** What a ledger owes, day by day. */
class LedgerDutiesTest {

    private static final Cabinet CABINET = new Cabinet(OFFICE, "1号柜", true);
    private static final Action RECEIVED =
            receive(OFFICE, at(DAY, 9, 0), carrier(SECRET).build());
    private static final Action REGISTERED = register(ID, at(DAY, 9, 30));

    private static Register register(CarrierId carrier, Instant at) {
        return Register.builder().carrier(carrier).actor(OFFICER).at(at).build();
    }

    private static Store store(CarrierId carrier, Instant at) {
        return Store.builder()
                .carrier(carrier)
                .actor(OFFICER)
                .at(at)
                .cabinet(CABINET)
                .keeper(OFFICER)
                .locked(true)
                .build();
    }

    private static CheckStorage check(LocalDate day) {
        return CheckStorage.builder()
                .cabinet(CABINET)
                .actor(OFFICER)
                .at(noon(day))
                .build();
    }

    private static Ledger ledger(Action... acts) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Action act : acts) {
            entries.add(new LedgerEntry(entries.size() + 1L, act));
        }
        Ledger ledger = Ledger.of(entries);
        assertThat(ledger.problems()).isEmpty();
        return ledger;
    }

    private static AuditReport audit(LocalDate asOf, Action... acts) {
        return LedgerAuditor.of(SecrecyPolicy.standard()).audit(ledger(acts), asOf);
    }

    private static List<TrackedDuty> under(String provision, List<TrackedDuty> duties) {
        return duties.stream()
                .filter(duty -> duty.obligation().provision().equals(ProvisionNumber.parse(provision)))
                .toList();
    }

    private static Custody custody(AuditReport report, CarrierId carrier) {
        return report.custodies().stream()
                .filter(custody -> custody.id().equals(carrier))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsRegisteredOnTheDayOfReceiptIsInTime() {
        AuditReport report = audit(DAY.plusDays(9), RECEIVED, register(ID, at(DAY, 23, 59)));
        assertThat(report.late()).isEmpty();
        assertThat(report.overdue()).isEmpty();
        assertThat(report.breachesByProvision()).isEmpty();
        assertThat(under("3.3.4", report.duties())).singleElement().satisfies(duty -> {
            assertThat(duty.arisenFrom()).isEqualTo(1);
            assertThat(duty.arisenOn()).isEqualTo(DAY);
            assertThat(duty.dischargedBy()).contains(2L);
            assertThat(duty.dischargedOn()).contains(DAY);
        });
    }

    @Test
    void whatIsRegisteredOnTheNextDayIsLate() {
        AuditReport report = audit(DAY.plusDays(9), RECEIVED, register(ID, at(DAY.plusDays(1), 0, 0)));
        assertThat(under("3.3.4", report.late())).hasSize(1);
        assertThat(report.breachesByProvision()).containsOnly(entry("3.3.4", 1));
    }

    @Test
    void whatIsNotRegisteredIsOwedOnTheDayAndOverdueOnTheNext() {
        assertThat(under("3.3.4", audit(DAY, RECEIVED).owed())).hasSize(1);
        assertThat(audit(DAY, RECEIVED).overdue()).isEmpty();
        assertThat(under("3.3.4", audit(DAY.plusDays(1), RECEIVED).overdue())).hasSize(1);
        assertThat(under("3.3.4", audit(DAY.plusDays(1), RECEIVED).owed())).isEmpty();
    }

    private static java.util.Map.Entry<ProvisionNumber, Long> entry(String provision, long times) {
        return java.util.Map.entry(ProvisionNumber.parse(provision), times);
    }

    @Test
    void aLoanIsBackInTimeOnItsDueDayAndLateOnTheNext() {
        Action lent = approvedBorrow(3).build();
        Action inTime = giveBack(ID, LI, at(DAY.plusDays(3), 23, 59));
        Action late = giveBack(ID, LI, at(DAY.plusDays(4), 0, 0));
        assertThat(audit(DAY.plusDays(30), RECEIVED, REGISTERED, lent, inTime).late())
                .isEmpty();
        AuditReport report = audit(DAY.plusDays(30), RECEIVED, REGISTERED, lent, late);
        assertThat(under("3.5.1", report.late())).hasSize(1);
        assertThat(report.breachesByProvision()).containsOnly(entry("3.5.1", 1));
    }

    @Test
    void aLoanThatIsOutIsOwedOnItsDueDayAndOverdueOnTheNext() {
        Action lent = approvedBorrow(3).build();
        assertThat(under(
                        "3.5.1",
                        audit(DAY.plusDays(3), RECEIVED, REGISTERED, lent).owed()))
                .hasSize(1);
        assertThat(under(
                        "3.5.1",
                        audit(DAY.plusDays(4), RECEIVED, REGISTERED, lent).overdue()))
                .hasSize(1);
    }

    @Test
    void aLoanNobodyApprovedMovesItsCarrierAndMustBeReturned() {
        AuditReport report =
                audit(DAY.plusDays(9), RECEIVED, REGISTERED, borrow(8).build());
        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.decision().verdict()).isEqualTo(Verdict.LACKING);
        });
        assertThat(custody(report, ID).stage()).isEqualTo(Stage.ON_LOAN);
        assertThat(under("3.5.1", report.overdue()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.obligation().debtor()).isEqualTo(Debtor.of(LI)));
        assertThat(report.breachesByProvision()).containsOnly(entry("3.5.1", 1), entry("3.5.2", 1), entry("3.5.3", 1));
    }

    @Test
    void anActThatDoesNotFitMovesNothingAndOwesNothing() {
        Action lent = approvedBorrow(3).build();
        Action archived = archiving(NOON.plusSeconds(60));
        AuditReport without = audit(DAY, RECEIVED, REGISTERED, lent);
        AuditReport report = audit(DAY, RECEIVED, REGISTERED, lent, archived);
        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.decision().verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(refused.decision().provisions()).containsExactly(ProvisionNumber.parse("1.2.2"));
        });
        assertThat(report.custodies()).isEqualTo(without.custodies());
        assertThat(report.duties()).isEqualTo(without.duties());
        assertThat(report.breachesByProvision()).containsOnly(entry("1.2.2", 1));
    }

    @Test
    void anActThatDoesNotFitDischargesNothing() {
        Action lent = approvedBorrow(3).build();
        AuditReport report = audit(DAY, RECEIVED, REGISTERED, lent, giveBack(ID, ZHAO, NOON.plusSeconds(60)));
        assertThat(under("3.5.1", report.owed())).hasSize(1);
        assertThat(custody(report, ID).stage()).isEqualTo(Stage.ON_LOAN);
    }

    @Test
    void aSecondReceiptOfTheSameCarrierOwesNothing() {
        AuditReport report = audit(
                DAY, RECEIVED, REGISTERED, receive(OFFICE, NOON, carrier(SECRET).build()));
        assertThat(under("3.3.4", report.duties())).hasSize(1);
        assertThat(report.breachesByProvision()).containsOnly(entry("1.2.2", 1));
    }

    @Test
    void aCarrierIsArchivedInTimeOnTheLastDayOfTheYear() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        Action ended = EndWork.builder().carrier(ID).actor(ZHAO).at(NOON).build();
        assertThat(audit(last.plusDays(9), RECEIVED, REGISTERED, ended, archiving(at(last, 23, 59)))
                        .breachesByProvision())
                .isEmpty();
        AuditReport late = audit(last.plusDays(9), RECEIVED, REGISTERED, ended, archiving(at(last.plusDays(1), 0, 0)));
        assertThat(under("3.6.4", late.late())).hasSize(1);
        assertThat(under("3.6.4", audit(last, RECEIVED, REGISTERED, ended).owed()))
                .hasSize(1);
        assertThat(under(
                        "3.6.4",
                        audit(last.plusDays(1), RECEIVED, REGISTERED, ended).overdue()))
                .hasSize(1);
        assertThat(custody(late, ID).keeper()).isEqualTo(ARCHIVE);
    }

    @Test
    void aCabinetIsCheckedInTimeOnTheNinetiethDay() {
        AuditReport report = audit(DAY.plusDays(90), RECEIVED, REGISTERED, store(ID, NOON), check(DAY.plusDays(90)));
        assertThat(report.late()).isEmpty();
        assertThat(under("3.6.3", report.duties()))
                .extracting(duty -> duty.obligation().due().orElseThrow())
                .containsExactly(DAY.plusDays(90), DAY.plusDays(180));
        assertThat(under("3.6.3", report.owed())).singleElement().satisfies(duty -> {
            assertThat(duty.obligation().debtor()).isEqualTo(Debtor.of(OFFICER));
            assertThat(duty.obligation().subject()).isEqualTo(CABINET.toString());
            assertThat(duty.obligation().dischargedBy()).containsExactly("CheckStorage");
        });
    }

    @Test
    void aCheckOnTheNinetyFirstDayIsLateAndBeginsTheNextTerm() {
        AuditReport report = audit(DAY.plusDays(91), RECEIVED, REGISTERED, store(ID, NOON), check(DAY.plusDays(91)));
        assertThat(under("3.6.3", report.late())).hasSize(1);
        assertThat(under("3.6.3", report.owed()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.obligation().due()).contains(DAY.plusDays(181)));
        assertThat(report.breachesByProvision()).containsOnly(entry("3.6.3", 1));
    }

    @Test
    void anUncheckedCabinetIsOwedOnTheNinetiethDayAndOverdueOnTheNext() {
        assertThat(under(
                        "3.6.3",
                        audit(DAY.plusDays(90), RECEIVED, REGISTERED, store(ID, NOON))
                                .owed()))
                .hasSize(1);
        assertThat(under(
                        "3.6.3",
                        audit(DAY.plusDays(91), RECEIVED, REGISTERED, store(ID, NOON))
                                .overdue()))
                .hasSize(1);
    }

    @Test
    void anEarlyCheckBringsTheNextTermForward() {
        AuditReport report = audit(DAY.plusDays(101), RECEIVED, REGISTERED, store(ID, NOON), check(DAY.plusDays(10)));
        assertThat(report.late()).isEmpty();
        assertThat(under("3.6.3", report.overdue()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.obligation().due()).contains(DAY.plusDays(100)));
    }

    @Test
    void aCabinetWithoutAClassifiedCarrierIsNotChecked() {
        Action open =
                receive(OFFICE, at(DAY, 9, 0), carrier(Classification.open()).build());
        AuditReport report = audit(DAY.plusDays(400), open, REGISTERED, store(ID, NOON), check(DAY.plusDays(200)));
        assertThat(under("3.6.3", report.duties())).isEmpty();
        assertThat(report.breachesByProvision()).isEmpty();
    }

    @Test
    void theTermRunsFromTheFirstClassifiedCarrierInTheCabinet() {
        LocalDate later = DAY.plusDays(20);
        AuditReport report = audit(
                DAY.plusDays(110),
                receive(OFFICE, at(DAY, 9, 0), carrier(Classification.open()).build()),
                REGISTERED,
                store(ID, NOON),
                receive(OFFICE, at(later, 9, 0), carrier(SECRET).id(copy(2)).build()),
                register(copy(2), at(later, 9, 30)),
                store(copy(2), noon(later)));
        assertThat(under("3.6.3", report.duties()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.obligation().due()).contains(later.plusDays(90)));
    }

    @Test
    void aSecondClassifiedCarrierBeginsNoTermOfItsOwn() {
        AuditReport report = audit(
                DAY.plusDays(20),
                RECEIVED,
                REGISTERED,
                store(ID, NOON),
                receive(
                        OFFICE,
                        at(DAY.plusDays(9), 9, 0),
                        carrier(SECRET).id(copy(2)).build()),
                register(copy(2), at(DAY.plusDays(9), 9, 30)),
                store(copy(2), noon(DAY.plusDays(9))));
        assertThat(under("3.6.3", report.duties())).hasSize(1);
    }

    @Test
    void aStoringThatDoesNotFitBeginsNoTerm() {
        AuditReport report = audit(
                DAY.plusDays(2), RECEIVED, REGISTERED, approvedBorrow(3).build(), store(ID, NOON.plusSeconds(60)));
        assertThat(report.refused()).hasSize(1);
        assertThat(under("3.6.3", report.duties())).isEmpty();
    }

    @Test
    void aRefusedStoringBeginsTheTermAllTheSame() {
        Store unlocked = Store.builder().from(store(ID, NOON)).locked(false).build();
        AuditReport report = audit(DAY.plusDays(91), RECEIVED, REGISTERED, unlocked);
        assertThat(report.breachesByProvision()).containsOnly(entry("3.6.2", 1), entry("3.6.3", 1));
    }

    @Test
    void eachCopyIsRegisteredOnTheDayItIsMade() {
        Copy copied = copying(2, 3).addApprovals(copyApproval("复1", 2).build()).build();
        AuditReport report = audit(DAY.plusDays(1), RECEIVED, REGISTERED, copied, register(copy(2), at(DAY, 23, 59)));
        assertThat(under("9.3.1", report.overdue()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.obligation().subject()).isEqualTo(copy(3).toString()));
        assertThat(report.breachesByProvision()).containsOnly(entry("9.3.1", 1));
    }

    private static Archive archiveCopy(int number, Instant at) {
        return Archive.builder().from(archiving(at)).carrier(copy(number)).build();
    }

    @Test
    void aCopyIsArchivedOnTheDayOnWhichItsOriginalIs() {
        Action copied = copying(2).addApprovals(copyApproval("复1", 1).build()).build();
        Action entered = register(copy(2), NOON.plusSeconds(1));
        Action back = giveBack(copy(2), LI, NOON.plusSeconds(2));
        LocalDate next = DAY.plusDays(1);
        AuditReport together = audit(
                next.plusDays(9),
                RECEIVED,
                REGISTERED,
                copied,
                entered,
                back,
                archiving(noon(next)),
                archiveCopy(2, at(next, 23, 59)));
        assertThat(together.breachesByProvision()).isEmpty();
        assertThat(under("9.3.2", together.owed())).isEmpty();
        AuditReport before = audit(next.plusDays(400), RECEIVED, REGISTERED, copied, entered, back);
        assertThat(under("9.3.2", before.owed())).hasSize(1);
    }

    @Test
    void aCopyLeftBehindIsOverdueOnceItsOriginalIsArchived() {
        Action copied = copying(2).addApprovals(copyApproval("复1", 1).build()).build();
        Action entered = register(copy(2), NOON.plusSeconds(1));
        Action back = giveBack(copy(2), LI, NOON.plusSeconds(2));
        AuditReport report =
                audit(DAY.plusDays(2), RECEIVED, REGISTERED, copied, entered, back, archiving(noon(DAY.plusDays(1))));
        assertThat(report.refused()).isEmpty();
        assertThat(under("9.3.2", report.overdue())).hasSize(1);
    }

    @Test
    void anUnknownCarrierIsAProblemWithItsLine() throws IOException {
        Ledger good = ledger(RECEIVED, REGISTERED, register(copy(7), NOON), archiving(NOON.plusSeconds(1)));
        String[] lines = good.write().split("\n", -1);
        Ledger ledger = Ledger.read(
                new StringReader(lines[0] + "\n\n" + lines[1] + "\nnot json\n" + lines[2] + "\n" + lines[3]));
        AuditReport report = LedgerAuditor.of(SecrecyPolicy.standard()).audit(ledger, DAY);
        assertThat(report.problems()).extracting(problem -> problem.line()).containsExactly(4L, 5L);
        assertThat(report.problems().get(1).message(Locale.ENGLISH))
                .contains("5")
                .contains(copy(7).toString());
        assertThat(report.problems().get(1).message(Locale.CHINESE)).contains(copy(7).toString());
        assertThat(report.entries()).extracting(AuditedEntry::line).containsExactly(1L, 3L, 6L);
        assertThat(report.custodies()).hasSize(1);
    }

    @Test
    void whatComesAfterTheDayIsNotLookedAt() {
        Action lent = approvedBorrow(3).at(at(DAY.plusDays(1), 0, 0)).build();
        Action unknown = register(copy(7), noon(DAY.plusDays(1)));
        AuditReport report = audit(DAY, RECEIVED, REGISTERED, lent, unknown);
        assertThat(report).isEqualTo(audit(DAY, RECEIVED, REGISTERED));
        assertThat(report.entries()).hasSize(2);
        assertThat(report.problems()).isEmpty();
        assertThat(custody(report, ID).stage()).isEqualTo(Stage.KEPT);
    }

    @Test
    void whatHappensLateOnTheDayItselfIsLookedAt() {
        Action lent = approvedBorrow(3).at(at(DAY, 23, 59)).build();
        assertThat(audit(DAY, RECEIVED, REGISTERED, lent).entries()).hasSize(3);
    }

    @Test
    void aDischargeAfterTheDayDoesNotCountYet() {
        Action late = register(ID, noon(DAY.plusDays(2)));
        AuditReport report = audit(DAY.plusDays(1), RECEIVED, late);
        assertThat(under("3.3.4", report.overdue())).hasSize(1);
        assertThat(report.late()).isEmpty();
    }

    @Test
    void breachesAddUpOverEntriesAndDuties() {
        Instant second = noon(DAY.plusDays(5));
        AuditReport report = audit(
                DAY.plusDays(20),
                RECEIVED,
                register(ID, at(DAY.plusDays(1), 9, 0)),
                borrow(2).at(at(DAY.plusDays(1), 10, 0)).build(),
                giveBack(ID, LI, at(DAY.plusDays(4), 9, 0)),
                borrow(9).at(second).build());
        assertThat(report.breachesByProvision())
                .containsOnly(entry("3.3.4", 1), entry("3.5.1", 2), entry("3.5.2", 2), entry("3.5.3", 1));
    }
}
