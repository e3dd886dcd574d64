package org.secrecy.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.secrecy.policy.audit.Ledgers.audit;
import static org.secrecy.policy.audit.Ledgers.debtors;
import static org.secrecy.policy.audit.Ledgers.under;
import static org.secrecy.policy.audit.Ledgers.withHouseDuty;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.OFFICER;
import static org.secrecy.policy.sample.Sample.PLANNING;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.at;
import static org.secrecy.policy.sample.Sample.carrier;
import static org.secrecy.policy.sample.Sample.copy;
import static org.secrecy.policy.sample.Sample.noon;
import static org.secrecy.policy.sample.Sample.receive;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.computing.ChangePassword;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Store;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.VisitPart;
import org.secrecy.incident.ReportMissing;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.rule.Duty;
import org.secrecy.supervision.TakeInventory;

/** What begins something that is owed by the calendar, and what does not. */
class OccasionsTest {

    private static final Cabinet CABINET = new Cabinet(OFFICE, "1号柜", true);
    private static final Action OPEN_AND_SECRET = receive(
            OFFICE,
            at(DAY, 9, 0),
            carrier(SECRET).build(),
            carrier(Classification.open()).id(copy(2)).build());

    private static Store store(CarrierId carrier, LocalDate day, @Nullable Person keeper) {
        Store.Builder store = Store.builder()
                .carrier(carrier)
                .actor(OFFICER)
                .at(noon(day))
                .cabinet(CABINET)
                .locked(true);
        return keeper == null ? store.build() : store.keeper(keeper).build();
    }

    private static CheckStorage check(LocalDate day) {
        return CheckStorage.builder()
                .cabinet(CABINET)
                .actor(OFFICER)
                .at(noon(day))
                .build();
    }

    @Test
    void whoKeepsTheCabinetOwesItsCheck() {
        AuditReport report = audit(DAY, OPEN_AND_SECRET, store(ID, DAY, LI));
        assertThat(debtors("3.6.3", report)).containsExactly(Debtor.of(LI));
    }

    @Test
    void aCabinetWithoutAKeeperIsCheckedByTheUnit() {
        AuditReport report = audit(DAY, OPEN_AND_SECRET, store(ID, DAY, null));
        assertThat(debtors("3.6.3", report)).containsExactly(Debtor.of(OFFICE));
    }

    @Test
    void theLastToKeepAWatchedCabinetOwesTheNextCheckWhateverIsPutThere() {
        AuditReport report = audit(
                DAY.plusDays(2),
                OPEN_AND_SECRET,
                store(ID, DAY, LI),
                store(copy(2), DAY.plusDays(1), ZHAO),
                check(DAY.plusDays(2)));
        assertThat(debtors("3.6.3", report)).containsExactly(Debtor.of(LI), Debtor.of(ZHAO));
    }

    @Test
    void theOtherCarriersOfTheDocumentAreNotStoredWithOne() {
        AuditReport report = audit(DAY.plusDays(1), OPEN_AND_SECRET, store(ID, DAY, LI), check(DAY.plusDays(1)));
        assertThat(debtors("3.6.3", report)).containsExactly(Debtor.of(LI), Debtor.of(LI));
        assertThat(under(
                        "3.6.3",
                        audit(DAY, OPEN_AND_SECRET, store(copy(2), DAY, LI)).duties()))
                .isEmpty();
    }

    @Test
    void whatAnotherInstrumentOwesUnderTheSameNumberDoesNotStandForTheCheck() {
        Duty<Store> alike = Duty.after(Store.class, "3.6.3")
                .byMember(Store::actor)
                .owes("点验", "count what is there")
                .of(matter -> ImmutableList.of(CABINET.toString()))
                .dischargedBy(CheckStorage.KIND);
        AuditReport report = audit(
                withHouseDuty(alike), DAY.plusDays(1), OPEN_AND_SECRET, store(ID, DAY, LI), check(DAY.plusDays(1)));

        assertThat(under("3.6.3", report.duties()))
                .extracting(
                        duty -> duty.obligation().instrument(),
                        duty -> duty.obligation().debtor(),
                        TrackedDuty::isOpen)
                .containsExactly(
                        tuple("house", Debtor.of(OFFICER), false),
                        tuple("bureau", Debtor.of(LI), false),
                        tuple("bureau", Debtor.of(LI), true));
    }

    private static AuditReport received(Unit keeper, Classification classification) {
        return audit(DAY, receive(keeper, NOON, carrier(classification).build()));
    }

    @Test
    void aUnitTakesInventoriesFromItsFirstClassifiedCarrierOn() {
        AuditReport report = received(PLANNING, SECRET);
        assertThat(under("2.3.2", report.duties())).singleElement().satisfies(duty -> {
            assertThat(duty.obligation().debtor()).isEqualTo(Debtor.of(Post.PART_TIME_SECRECY_OFFICER, PLANNING));
            assertThat(duty.obligation().subject()).isEqualTo(PLANNING.name());
            assertThat(duty.obligation().due()).contains(DAY.plusDays(90));
            assertThat(duty.obligation().dischargedBy()).containsExactly("TakeInventory");
        });
    }

    @Test
    void theOfficeAndAUnitWithoutAClassifiedCarrierTakeNone() {
        assertThat(under("2.3.2", received(OFFICE, SECRET).duties())).isEmpty();
        assertThat(under("2.3.2", received(PLANNING, Classification.open()).duties()))
                .isEmpty();
    }

    @Test
    void whatIsMissingBeginsNoNewTerm() {
        Action missing = ReportMissing.builder()
                .carrier(ID)
                .actor(LI)
                .at(noon(DAY.plusDays(1)))
                .discoveredAt(noon(DAY.plusDays(1)))
                .build();
        LocalDate before = LocalDate.of(2010, 9, 30);
        Action received = receive(PLANNING, noon(before), carrier(SECRET).build());
        AuditReport report = audit(DAY.plusDays(1), received, missing);
        assertThat(under("2.3.2", report.duties())).isEmpty();
    }

    private static Appointment appointed(Person person, Post post, LocalDate since) {
        return Appointment.builder()
                .person(person)
                .post(post)
                .unit(PLANNING)
                .since(since)
                .build();
    }

    @Test
    void aTermThatIsStillFarOffKeepsNoOtherFromBeginning() {
        Roster roster = Roster.of(
                appointed(LI, Post.PART_TIME_SECRECY_OFFICER, DAY.plusDays(100)),
                appointed(ZHAO, Post.LEADER_IN_CHARGE, DAY.minusDays(100)));
        AuditReport report = audit(SecrecyPolicy.standard().with(roster), DAY, check(DAY));
        assertThat(debtors("3.9.1", report)).containsExactly(Debtor.of(ZHAO));
        assertThat(debtors("2.4.2", report)).isEmpty();
    }

    @Test
    void whoHostsVisitorsOwesTheRecordsOfTheYear() {
        HostVisitors visit = HostVisitors.builder()
                .visit("来访1")
                .actor(LI)
                .at(NOON)
                .concernsWholeBureau(false)
                .arrangedBy(PLANNING)
                .addParts(VisitPart.builder().name("座谈").addCompanions(LI, ZHAO).build())
                .build();
        AuditReport report = audit(DAY, visit);
        assertThat(under("5.3.2", report.duties())).singleElement().satisfies(duty -> {
            assertThat(duty.obligation().debtor()).isEqualTo(Debtor.of(LI));
            assertThat(duty.obligation().due()).contains(LocalDate.of(2027, 1, 31));
        });
    }

    @Test
    void aRecordOfAnotherKindOnAThingOfTheSameNameBeginsNoTerm() {
        Action changed = ChangePassword.builder()
                .account(PLANNING.name())
                .actor(LI)
                .at(noon(LocalDate.of(2010, 9, 30)))
                .build();
        Action inventory =
                TakeInventory.builder().actor(LI).at(NOON).unit(PLANNING).build();
        assertThat(under("10.3.1", audit(DAY, changed, inventory).duties())).isEmpty();
    }
}
