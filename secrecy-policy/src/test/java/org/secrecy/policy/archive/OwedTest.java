package org.secrecy.policy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.ARCHIVE;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.OFFICER;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.TOP_SECRET;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.approvedBorrow;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.carrier;
import static org.secrecy.policy.sample.Sample.copy;
import static org.secrecy.policy.sample.Sample.copyApproval;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.exceptionalBorrow;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.receive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.Classification;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.office.Post;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/** What is owed after receiving, borrowing, copying and ending the work. */
class OwedTest {

    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();

    private static List<Obligation> owed(CarrierAction act, Custody custody) {
        Decision decision = POLICY.decide(act, custody);
        assertThat(decision.verdict()).as("%s", decision.findings()).isEqualTo(Verdict.PERMITTED);
        assertThat(decision.obligations()).isEqualTo(POLICY.owedAfter(act, CustodyBook.of(custody)));
        assertThat(decision.permit().obligations()).isEqualTo(decision.obligations());
        return decision.obligations();
    }

    private static List<Obligation> under(String provision, List<Obligation> owed) {
        return owed.stream()
                .filter(duty -> duty.provision().equals(ProvisionNumber.parse(provision)))
                .toList();
    }

    private static List<Obligation> returns(List<Obligation> owed) {
        return owed.stream()
                .filter(duty -> duty.dischargedBy().contains("Return"))
                .toList();
    }

    private static void assertOwed(
            Obligation duty, String provision, Debtor debtor, String subject, LocalDate due, String discharge) {
        assertThat(duty.instrument()).isEqualTo("bureau");
        assertThat(duty.provision()).isEqualTo(ProvisionNumber.parse(provision));
        assertThat(duty.debtor()).isEqualTo(debtor);
        assertThat(duty.subject()).isEqualTo(subject);
        assertThat(duty.due()).contains(due);
        assertThat(duty.dischargedBy()).containsExactly(discharge);
    }

    @Test
    void whoeverReceivesOwesTheRegistrationOfEachCarrierOnThatDay() {
        Receive act = receive(
                OFFICE,
                NOON,
                carrier(SECRET).build(),
                carrier(SECRET).id(copy(2)).build());
        Decision decision = POLICY.decide(act);
        assertThat(decision.verdict()).isEqualTo(Verdict.PERMITTED);
        List<Obligation> owed = under("3.3.4", decision.obligations());
        assertThat(owed).hasSize(2);
        assertOwed(owed.get(0), "3.3.4", Debtor.of(OFFICER), ID.toString(), DAY, "Register");
        assertOwed(owed.get(1), "3.3.4", Debtor.of(OFFICER), copy(2).toString(), DAY, "Register");
    }

    @Test
    void openCarriersAreRegisteredOnReceiptAsWell() {
        assertThat(POLICY.decide(receive(
                                OFFICE, NOON, carrier(Classification.open()).build()))
                        .obligations())
                .singleElement()
                .satisfies(duty -> assertOwed(duty, "3.3.4", Debtor.of(OFFICER), ID.toString(), DAY, "Register"));
    }

    @Test
    void aRefusedReceiptOwesNoWordToTheSenderAsAnObligation() {
        Receive act = Receive.builder()
                .from(receive(OFFICE, NOON, carrier(SECRET).build()))
                .listed(2)
                .packagingIntact(false)
                .build();
        assertThat(POLICY.decide(act).verdict()).isEqualTo(Verdict.LACKING);
        assertThat(POLICY.decide(act).obligations()).isEmpty();
        assertThat(under("3.3.1", POLICY.owedAfter(act))).isEmpty();
        assertThat(under("3.3.3", POLICY.owedAfter(act))).isEmpty();
        assertThat(under("3.3.4", POLICY.owedAfter(act))).hasSize(1);
    }

    @Test
    void aBorrowerOwesTheReturnByItsDueDay() {
        List<Obligation> owed = owed(approvedBorrow(3).build(), kept(OFFICE, SECRET));
        assertThat(returns(owed))
                .singleElement()
                .satisfies(duty -> assertOwed(duty, "3.5.1", Debtor.of(LI), ID.toString(), DAY.plusDays(3), "Return"));
    }

    @Test
    void aBorrowerOfOpenMatterOwesTheReturnAsWell() {
        assertThat(returns(owed(borrow(30).build(), kept(OFFICE, Classification.open()))))
                .singleElement()
                .satisfies(duty -> assertOwed(duty, "3.5.1", Debtor.of(LI), ID.toString(), DAY.plusDays(30), "Return"));
    }

    @Test
    void underTheExceptionTheNamedOfficerOwesBesidesTheBorrower() {
        List<Obligation> owed = owed(exceptionalBorrow(3).build(), kept(OFFICE, TOP_SECRET));
        assertThat(returns(owed)).hasSize(2);
        assertOwed(under("3.5.5", owed).get(0), "3.5.5", Debtor.of(OFFICER), ID.toString(), DAY.plusDays(3), "Return");
        assertThat(under("3.5.1", returns(owed)))
                .singleElement()
                .satisfies(duty -> assertThat(duty.debtor()).isEqualTo(Debtor.of(LI)));
    }

    @Test
    void aDelivererNamedWhereTheExceptionIsNotNeededOwesNothing() {
        assertThat(under("3.5.5", owed(exceptionalBorrow(3).build(), kept(OFFICE, SECRET))))
                .isEmpty();
    }

    @Test
    void theArchivesBorrowerOwesTheReturnUncopiedInsteadWhateverTheLevel() {
        for (Classification level : List.of(SECRET, Classification.internal(), Classification.open())) {
            List<Obligation> owed = owed(approvedBorrow(7).build(), kept(ARCHIVE, level));
            assertThat(returns(owed))
                    .singleElement()
                    .satisfies(
                            duty -> assertOwed(duty, "7.6.3", Debtor.of(LI), ID.toString(), DAY.plusDays(7), "Return"));
        }
    }

    @Test
    void aCipherTelegramOfTheArchiveOwesTheOfficersPartBesides() {
        List<Obligation> owed =
                owed(exceptionalBorrow(3).build(), kept(ARCHIVE, carrier(SECRET).medium(Medium.CIPHER_TELEGRAM)));
        assertThat(returns(owed))
                .extracting(duty -> duty.provision().toString(), Obligation::debtor)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("7.6.3", Debtor.of(LI)),
                        org.assertj.core.groups.Tuple.tuple("3.5.5", Debtor.of(OFFICER)));
    }

    @Test
    void aLoanThatWasRefusedOwesTheReturnAllTheSame() {
        List<Obligation> owed = POLICY.owedAfter(borrow(9).build(), CustodyBook.of(kept(OFFICE, SECRET)));
        assertThat(POLICY.decide(borrow(9).build(), kept(OFFICE, SECRET)).verdict())
                .isEqualTo(Verdict.LACKING);
        assertThat(returns(owed))
                .singleElement()
                .satisfies(duty -> assertOwed(duty, "3.5.1", Debtor.of(LI), ID.toString(), DAY.plusDays(9), "Return"));
    }

    @Test
    void aForbiddenLoanOfTheArchiveOwesTheReturnAllTheSame() {
        assertThat(returns(POLICY.owedAfter(borrow(1).build(), CustodyBook.of(kept(ARCHIVE, TOP_SECRET)))))
                .extracting(duty -> duty.provision().toString())
                .containsExactly("7.6.3");
    }

    @Test
    void aLoanThatDoesNotFitTheCustodyOwesNothing() {
        assertThat(POLICY.owedAfter(approvedBorrow(1).keptBy(ARCHIVE).build(), CustodyBook.of(kept(OFFICE, SECRET))))
                .isEmpty();
    }

    @Test
    void theDirectorInChargeOwesTheRegistrationOfEachCopyAndTheKeeperItsArchiving() {
        Copy act = copying(2, 3).addApprovals(copyApproval("复1", 2).build()).build();
        List<Obligation> owed = owed(act, kept(OFFICE, SECRET));
        List<Obligation> registered = under("9.3.1", owed);
        assertThat(registered).hasSize(2);
        assertOwed(registered.get(0), "9.3.1", Debtor.of(Post.DIRECTOR_IN_CHARGE), copy(2).toString(), DAY, "Register");
        assertOwed(registered.get(1), "9.3.1", Debtor.of(Post.DIRECTOR_IN_CHARGE), copy(3).toString(), DAY, "Register");
        assertThat(under("9.3.2", owed))
                .extracting(Obligation::subject, Obligation::debtor, Obligation::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(copy(2).toString(), Debtor.of(OFFICE), Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(copy(3).toString(), Debtor.of(OFFICE), Optional.empty()));
        assertThat(under("9.3.2", owed))
                .allSatisfy(duty -> assertThat(duty.dischargedBy()).containsExactly("Archive"));
    }

    @Test
    void copiesOfWhatIsNotClassifiedOweNothing() {
        assertThat(owed(copying(2).build(), kept(OFFICE, Classification.open())))
                .isEmpty();
        assertThat(owed(copying(2).build(), kept(OFFICE, Classification.internal())))
                .isEmpty();
    }

    @Test
    void whenTheWorkHasEndedTheKeeperArchivesByTheLastDayOfThatYear() {
        EndWork act = EndWork.builder().carrier(ID).actor(ZHAO).at(NOON).build();
        assertThat(under("3.6.4", owed(act, kept(OFFICE, SECRET))))
                .singleElement()
                .satisfies(duty -> assertOwed(
                        duty, "3.6.4", Debtor.of(OFFICE), ID.toString(), LocalDate.of(2026, 12, 31), "Archive"));
        assertThat(under("3.6.4", owed(act, kept(OFFICE, Classification.open()))))
                .hasSize(1);
    }

    @Test
    void workThatEndsOnTheLastDayOfTheYearIsArchivedOnThatDay() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        EndWork act = EndWork.builder()
                .carrier(ID)
                .actor(ZHAO)
                .at(org.secrecy.policy.sample.Sample.at(last, 23, 59))
                .build();
        EndWork next = EndWork.builder()
                .carrier(ID)
                .actor(ZHAO)
                .at(org.secrecy.policy.sample.Sample.at(last.plusDays(1), 0, 0))
                .build();
        assertThat(under("3.6.4", owed(act, kept(OFFICE, SECRET))).get(0).due()).contains(last);
        assertThat(under("3.6.4", owed(next, kept(OFFICE, SECRET))).get(0).due())
                .contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void anObligationOfTheLenderToEnterTheLoanIsDischargedByTheEntryItself() {
        assertThat(under("3.5.1", owed(borrow(1).build(), kept(OFFICE, Classification.open()))))
                .filteredOn(duty -> !duty.dischargedBy().contains("Return"))
                .allSatisfy(duty -> assertOwed(duty, "3.5.1", Debtor.of(OFFICE), ID.toString(), DAY, "Borrow"))
                .hasSize(1);
    }
}
