package org.secrecy.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.ProvisionNumber;

/** What a ledger tells: breaches, duties and where every carrier is. */
class LedgerAuditorTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Unit OFFICE = Unit.office("办公室");
    private static final Person LI = Person.of("li", "李明");
    private static final Person WANG = Person.of("wang", "王芳");
    private static final Person KEEPER = Person.of("keeper", "吴霞", Post.DOCUMENT_KEEPER);
    private static final CarrierId ID = CarrierId.parse("规密〔2026〕1号#000001");
    private static final Cabinet CABINET = new Cabinet(OFFICE, "1号柜", true);

    private final List<LedgerEntry> entries = new ArrayList<>();

    private static Instant on(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private void record(Action action) {
        entries.add(new LedgerEntry(entries.size() + 1L, action));
    }

    private AuditReport asOf(int day) {
        return LedgerAuditor.of(SecrecyPolicy.standard()).audit(Ledger.of(entries), DAY.plusDays(day));
    }

    private void registered(Classification classification) {
        Carrier carrier = Carrier.builder()
                .id(ID)
                .title("标题")
                .medium(Medium.FILE)
                .origin(Origin.OWN)
                .classification(classification)
                .distribution(Distribution.to(OFFICE))
                .build();
        record(Register.builder()
                .carrier(ID)
                .actor(KEEPER)
                .at(on(0))
                .entry(carrier)
                .keeper(OFFICE)
                .build());
    }

    private void secretRegistered() {
        registered(Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(10), DAY));
    }

    private void lent(int day, int days) {
        record(Borrow.builder()
                .carrier(ID)
                .actor(LI)
                .at(on(day))
                .dueOn(DAY.plusDays(day + days))
                .build());
    }

    private void returned(int day, Person by) {
        record(Return.builder().carrier(ID).actor(by).at(on(day)).build());
    }

    private void stored(int day) {
        record(Store.builder()
                .carrier(ID)
                .actor(KEEPER)
                .at(on(day))
                .cabinet(CABINET)
                .keeper(KEEPER)
                .locked(true)
                .build());
    }

    private void checked(int day) {
        record(CheckStorage.builder().actor(KEEPER).at(on(day)).cabinet(CABINET).build());
    }

    @Test
    void whatHappenedMovesItsCarrierAndOwesThoughItWasRefused() {
        secretRegistered();
        lent(1, 3);
        AuditReport report = asOf(1);
        assertThat(report.refused()).singleElement().satisfies(entry -> {
            assertThat(entry.entry().number()).isEqualTo(2);
            assertThat(entry.decision().provisions()).containsExactly(ProvisionNumber.parse("3.5.2"));
        });
        assertThat(report.custodies())
                .singleElement()
                .satisfies(custody -> assertThat(custody.stage()).isEqualTo(Stage.ON_LOAN));
        assertThat(report.owed()).singleElement().satisfies(duty -> {
            assertThat(duty.obligation().due()).contains(DAY.plusDays(4));
            assertThat(duty.arisenFrom()).isEqualTo(2);
        });
    }

    @Test
    void aReturnOnItsDueDayIsInTimeAndTheNextDayIsLate() {
        registered(Classification.internal());
        lent(0, 3);
        assertThat(asOf(3).overdue()).isEmpty();
        assertThat(asOf(4).overdue()).hasSize(1);
        assertThat(asOf(4).owed()).isEmpty();
        returned(3, LI);
        assertThat(asOf(9).late()).isEmpty();
        lent(10, 3);
        returned(14, LI);
        assertThat(asOf(20).late()).singleElement().satisfies(duty -> {
            assertThat(duty.arisenFrom()).isEqualTo(4);
            assertThat(duty.dischargedBy()).contains(5L);
            assertThat(duty.dischargedOn()).contains(DAY.plusDays(14));
        });
        assertThat(asOf(20).breachesByProvision())
                .containsExactly(java.util.Map.entry(ProvisionNumber.parse("3.5.1"), 1L));
        assertThat(asOf(20).overdue()).isEmpty();
    }

    @Test
    void anActThatDoesNotFitTheCustodyMovesNothingAndDischargesNothing() {
        registered(Classification.internal());
        lent(0, 3);
        returned(1, WANG);
        AuditReport report = asOf(2);
        assertThat(report.refused())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.decision().provisions()).containsExactly(ProvisionNumber.parse("1.2.2")));
        assertThat(report.custodies().get(0).stage()).isEqualTo(Stage.ON_LOAN);
        assertThat(report.owed()).hasSize(1);
    }

    @Test
    void aCabinetIsCheckedEveryNinetyDaysFromTheLatestCheckOn() {
        secretRegistered();
        stored(0);
        assertThat(asOf(90).overdue()).isEmpty();
        assertThat(asOf(91).overdue()).hasSize(1);
        checked(90);
        assertThat(asOf(180).late()).isEmpty();
        assertThat(asOf(180).overdue()).isEmpty();
        assertThat(asOf(181).overdue()).singleElement().satisfies(duty -> {
            assertThat(duty.obligation().provision()).hasToString("3.6.3");
            assertThat(duty.obligation().due()).contains(DAY.plusDays(180));
        });
        checked(181);
        assertThat(asOf(182).late()).hasSize(1);
    }

    @Test
    void aCabinetWithoutClassifiedCarriersOwesNoCheck() {
        registered(Classification.internal());
        stored(0);
        checked(5);
        assertThat(asOf(365).duties()).isEmpty();
    }

    @Test
    void anActOnAnUnknownCarrierIsAProblemOfItsLine() {
        secretRegistered();
        record(Return.builder()
                .carrier(CarrierId.parse("规密〔2026〕9号#000001"))
                .actor(LI)
                .at(on(1))
                .build());
        AuditReport report = asOf(2);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
        assertThat(report.entries()).hasSize(1);
    }

    @Test
    void whatComesAfterTheDayIsNotLookedAt() {
        registered(Classification.internal());
        lent(5, 3);
        assertThat(asOf(4).entries()).hasSize(1);
        assertThat(asOf(5).entries()).hasSize(2);
    }
}
