package org.secrecy.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.audit.Ledgers.audit;
import static org.secrecy.policy.audit.Ledgers.under;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.OFFICER;
import static org.secrecy.policy.sample.Sample.PLANNING;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.approvedBorrow;
import static org.secrecy.policy.sample.Sample.archiving;
import static org.secrecy.policy.sample.Sample.at;
import static org.secrecy.policy.sample.Sample.carrier;
import static org.secrecy.policy.sample.Sample.copy;
import static org.secrecy.policy.sample.Sample.copyApproval;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.giveBack;
import static org.secrecy.policy.sample.Sample.noon;
import static org.secrecy.policy.sample.Sample.receive;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.foreign.MeansOfSending;
import org.secrecy.foreign.SendAbroad;
import org.secrecy.incident.ReportMissing;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.supervision.HandIn;

/** Which record discharges what is owed, and which does not. */
class DutyAccountTest {

    private static final Instant LATER = NOON.plusSeconds(3600);

    private static Register register(CarrierId carrier, Instant at) {
        return Register.builder().carrier(carrier).actor(OFFICER).at(at).build();
    }

    private static AuditReport handedIn(SecrecyPolicy policy, Person recipient) {
        return audit(
                policy,
                DAY,
                receive(PLANNING, at(DAY, 9, 0), carrier(SECRET).build()),
                register(ID, at(DAY, 9, 30)),
                EndWork.builder().carrier(ID).actor(LI).at(NOON).build(),
                HandIn.builder()
                        .carrier(ID)
                        .actor(LI)
                        .at(LATER)
                        .handedInBy(PLANNING)
                        .recipient(recipient)
                        .keeper(OFFICE)
                        .build());
    }

    private static SecrecyPolicy officerSince(LocalDate day) {
        return SecrecyPolicy.standard()
                .with(Roster.of(Appointment.builder()
                        .person(OFFICER)
                        .post(Post.CONFIDENTIAL_OFFICER)
                        .unit(OFFICE)
                        .since(day)
                        .build()));
    }

    @Test
    void whatIsHandedInToTheOfficerIsNoLongerOwed() {
        AuditReport report = handedIn(SecrecyPolicy.standard(), OFFICER);
        assertThat(under("2.3.3", report.duties()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.dischargedBy()).contains(4L));
    }

    @Test
    void whatIsHandedInToAnybodyElseIsStillOwed() {
        AuditReport report = handedIn(SecrecyPolicy.standard(), ZHAO);
        assertThat(under("2.3.3", report.owed())).hasSize(1);
    }

    @Test
    void theRosterSaysWhoIsAnOfficerOnThatDay() {
        assertThat(under("2.3.3", handedIn(officerSince(DAY), OFFICER).owed())).isEmpty();
        assertThat(under(
                        "2.3.3",
                        handedIn(officerSince(DAY.plusDays(1)), OFFICER).owed()))
                .hasSize(1);
    }

    private static AuditReport sentAbroad(Optional<String> retainedFrom) {
        Action sent = SendAbroad.builder()
                .item("复函")
                .recipient("某公司")
                .means(MeansOfSending.LETTER)
                .content(Classification.open())
                .actor(LI)
                .at(NOON)
                .build();
        Action retained = Register.builder()
                .carrier(ID)
                .entry(carrier(Classification.open()).build())
                .keeper(OFFICE)
                .retainedFrom(retainedFrom)
                .actor(OFFICER)
                .at(LATER)
                .build();
        return audit(DAY, sent, retained);
    }

    @Test
    void theCopyRetainedOfWhatWasSentAbroadIsRegisteredUnderItsOwnNumber() {
        assertThat(under("5.6.3", sentAbroad(Optional.of("复函")).duties()))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.obligation().subject()).isEqualTo("复函");
                    assertThat(duty.dischargedBy()).contains(2L);
                });
    }

    @Test
    void anotherRegistrationRetainsNothing() {
        assertThat(under("5.6.3", sentAbroad(Optional.empty()).owed())).hasSize(1);
        assertThat(under("5.6.3", sentAbroad(Optional.of("另一函")).owed())).hasSize(1);
    }

    @Test
    void aLoanIsEnteredByItsEntryEvenWhereItIsRefusedUnderTheSameProvision() {
        Borrow again = approvedBorrow(3).actor(ZHAO).at(LATER).build();
        AuditReport report = audit(
                DAY,
                receive(OFFICE, at(DAY, 9, 0), carrier(SECRET).build()),
                register(ID, at(DAY, 9, 30)),
                approvedBorrow(3).build(),
                again);
        assertThat(report.refused())
                .singleElement()
                .satisfies(entry -> assertThat(entry.decision().provisions())
                        .map(Object::toString)
                        .contains("3.5.1"));
        assertThat(under("3.5.1", report.duties()))
                .filteredOn(duty -> duty.obligation().dischargedByOwnEntry())
                .extracting(duty -> duty.dischargedBy().orElseThrow())
                .containsExactly(3L, 4L);
    }

    private static Obligation.Builder checkOwedBy(Person debtor) {
        return Obligation.builder()
                .instrument("bureau")
                .provision(ProvisionNumber.parse("3.6.3"))
                .debtor(Debtor.of(debtor))
                .task(Phrase.of("核查文件橱", "check the cabinet"))
                .subject("1号柜")
                .due(DAY)
                .addDischargedBy("CheckStorage");
    }

    @Test
    void theSameIsOwedUnderTheSameProvisionOfTheSameInstrumentOfTheSameSubject() {
        DutyAccount account = new DutyAccount(SecrecyPolicy.standard());
        account.open(checkOwedBy(LI).build(), 1, DAY);

        assertThat(account.isOpen(checkOwedBy(ZHAO).build())).isTrue();
        assertThat(account.isOpen(checkOwedBy(LI).instrument("house").build())).isFalse();
        assertThat(account.isOpen(checkOwedBy(LI)
                        .provision(ProvisionNumber.parse("3.6.4"))
                        .build()))
                .isFalse();
        assertThat(account.isOpen(checkOwedBy(LI).subject("2号柜").build())).isFalse();
        assertThat(account.isOpen(
                        checkOwedBy(LI).dischargedBy(ImmutableSet.of("Store")).build()))
                .isFalse();
        assertThat(account.isOpenForTheSamePerson(checkOwedBy(LI).build())).isTrue();
        assertThat(account.isOpenForTheSamePerson(checkOwedBy(ZHAO).build())).isFalse();
    }

    @Test
    void whatIsNotDoneByItsDueDayFailsOnceAndIsStillOwed() {
        DutyAccount account = new DutyAccount(SecrecyPolicy.standard());
        account.open(checkOwedBy(LI).addDischargedBy("Store").build(), 1, DAY);

        assertThat(account.failedBefore(CheckStorage.KIND, DAY)).isEmpty();
        assertThat(account.failedBefore(Register.KIND, DAY.plusDays(1))).isEmpty();
        assertThat(account.failedBefore(CheckStorage.KIND, DAY.plusDays(1)))
                .extracting(TrackedDuty::obligation)
                .containsExactly(checkOwedBy(LI).addDischargedBy("Store").build());
        assertThat(account.failedBefore(CheckStorage.KIND, DAY.plusDays(2))).isEmpty();
        assertThat(account.failedBefore(Store.KIND, DAY.plusDays(2))).isEmpty();
        assertThat(account.isOpen(checkOwedBy(LI).build())).isTrue();
    }

    private static Action[] copied(Action... afterwards) {
        Action[] before = {
            receive(
                    OFFICE,
                    at(DAY, 9, 0),
                    carrier(SECRET).build(),
                    carrier(SECRET).id(copy(8)).build()),
            register(ID, at(DAY, 9, 30)),
            register(copy(8), at(DAY, 9, 30)),
            copying(2).addApprovals(copyApproval("复1", 1).build()).build(),
            register(copy(2), NOON.plusSeconds(1)),
            giveBack(copy(2), LI, NOON.plusSeconds(2))
        };
        return ObjectArrays.concat(before, afterwards, Action.class);
    }

    private static Optional<LocalDate> copyDue(Action... afterwards) {
        return under("9.3.2", audit(DAY.plusDays(9), copied(afterwards)).duties())
                .get(0)
                .obligation()
                .due();
    }

    @Test
    void aCopyFallsDueWithItsOwnOriginalAlone() {
        Instant next = noon(DAY.plusDays(1));
        assertThat(copyDue(archiving(next))).contains(DAY.plusDays(1));
        Action other = Archive.builder().from(archiving(next)).carrier(copy(8)).build();
        assertThat(copyDue(other)).isEmpty();
    }

    @Test
    void aCopyThatIsMissingDoesNotFallDue() {
        Action missing = ReportMissing.builder()
                .carrier(copy(2))
                .actor(LI)
                .at(LATER)
                .discoveredAt(LATER)
                .build();
        assertThat(copyDue(missing, archiving(noon(DAY.plusDays(1))))).isEmpty();
    }
}
