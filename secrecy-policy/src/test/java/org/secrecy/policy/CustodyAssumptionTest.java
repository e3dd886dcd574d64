package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Verdict;

class CustodyAssumptionTest {

    private static final Custody SECRET = kept(SecrecyLevel.SECRET);

    private static final Borrow BORROW = approvedBorrow(3).build();
    private static final Store STORE = Store.builder()
            .carrier(ID)
            .actor(DOCUMENT_KEEPER)
            .at(NOW)
            .cabinet(new Cabinet(OFFICE, "1号柜", true))
            .keeper(DOCUMENT_KEEPER)
            .locked(true)
            .build();
    private static final Archive TO_ARCHIVE = Archive.builder()
            .carrier(ID)
            .actor(DOCUMENT_KEEPER)
            .at(NOW)
            .archive(ARCHIVE)
            .build();
    private static final Destroy DESTROY = Destroy.builder()
            .carrier(ID)
            .actor(DOCUMENT_KEEPER)
            .at(NOW)
            .destructionList("销-1")
            .noLongerNeeded(true)
            .appraisedBy(ARCHIVIST)
            .addSupervisors(OFFICER, OTHER_OFFICER)
            .addApprovals(approvalOf("Destroy", DOCUMENT_KEEPER, OFFICE_LEADER, Post.OFFICE_LEADER)
                    .build())
            .build();
    private static final Circulate CIRCULATE = Circulate.builder()
            .carrier(ID)
            .actor(OFFICER)
            .at(NOW)
            .handedOverBy(OFFICER)
            .bearer(OFFICER)
            .reader(READER)
            .goesBackTo(OFFICER)
            .readInOffice(true)
            .carriedAbout(false)
            .build();
    private static final Return RETURN =
            Return.builder().carrier(ID).actor(READER).at(NOW).build();
    private static final Copy COPY = Copy.builder()
            .carrier(ID)
            .actor(READER)
            .at(NOW)
            .addCopies(CopyNumber.of(9))
            .machine(Machine.PHOTOCOPIER)
            .addApprovals(approvalOf("Copy", READER, DIRECTOR_IN_CHARGE, Post.DIRECTOR_IN_CHARGE)
                    .copies(1)
                    .build())
            .build();
    private static final Register REGISTER =
            Register.builder().carrier(ID).actor(OFFICER).at(NOW).build();
    private static final EndWork END_WORK =
            EndWork.builder().carrier(ID).actor(READER).at(NOW).build();

    static final ImmutableList<CarrierAction> KEEPING = ImmutableList.of(STORE, TO_ARCHIVE, DESTROY);
    static final ImmutableList<CarrierAction> ALL_BUT_END_OF_WORK =
            ImmutableList.of(BORROW, STORE, TO_ARCHIVE, DESTROY, CIRCULATE, RETURN, COPY, REGISTER);
    static final ImmutableList<CarrierAction> ON_WHAT_IS_KEPT =
            ImmutableList.of(BORROW, STORE, TO_ARCHIVE, DESTROY, CIRCULATE, COPY, REGISTER, END_WORK);

    @ParameterizedTest
    @FieldSource("ALL_BUT_END_OF_WORK")
    void noActFitsWhatIsMissing(CarrierAction act) {
        assertMisfits(act, at(Stage.MISSING, SECRET));
        assertMisfits(act, at(Stage.MISSING, kept(Classification.open())));
    }

    @ParameterizedTest
    @FieldSource("ALL_BUT_END_OF_WORK")
    void noActFitsWhatIsDestroyed(CarrierAction act) {
        assertMisfits(act, at(Stage.DESTROYED, SECRET));
    }

    @ParameterizedTest
    @FieldSource("ALL_BUT_END_OF_WORK")
    void noActFitsWhatIsNotInCustody(CarrierAction act) {
        CustodyBook empty = CustodyBook.empty(DOCUMENT);
        Decision decision = POLICY.decide(act, empty);
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.provisions()).map(Object::toString).contains("1.2.2");
        assertThat(decision.remedies()).isEmpty();
        assertThat(POLICY.owedAfter(act, empty)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL_BUT_END_OF_WORK")
    void noActFitsTheCustodyOfAnotherCarrierAlone(CarrierAction act) {
        Custody other = kept(Carrier.builder()
                .from(carrier(SecrecyLevel.SECRET))
                .id(OTHER_ID)
                .build());
        assertMisfits(act, other);
    }

    @ParameterizedTest
    @FieldSource("ON_WHAT_IS_KEPT")
    void whatIsKeptFitsEveryActButAReturn(CarrierAction act) {
        assertPermitted(decide(act, SECRET));
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "DESTROYED", "DISPATCHED"})
    void theEndOfTheWorkIsNeverStopped(Stage stage) {
        assertPermitted(decide(END_WORK, at(stage, SECRET)));
    }

    @ParameterizedTest
    @FieldSource("KEEPING")
    void storingArchivingAndDestroyingNeedWhatIsNotOut(CarrierAction act) {
        assertUndecided(decide(act, onLoan(SECRET, READER)), "1.2.2");
        assertUndecided(decide(act, circulating(SECRET, READER)), "1.2.2");
        assertUndecided(decide(act, at(Stage.DISPATCHED, SECRET)), "1.2.2");
        assertFits(act, inHand(SECRET, READER));
        assertUndecided(decide(act, onLoan(kept(Classification.open()), READER)), "1.2.2");
    }

    @Test
    void whatWasDispatchedIsNotLent() {
        assertUndecided(decide(BORROW, at(Stage.DISPATCHED, SECRET)), "1.2.2");
    }

    @Test
    void anActThatNamesItsKeeperMustNameTheRightOne() {
        for (CarrierAction act : ImmutableList.<CarrierAction>of(
                approvedBorrow(3).keptBy(FINANCE).build(),
                Store.builder().from(STORE).keptBy(FINANCE).build(),
                Archive.builder().from(TO_ARCHIVE).keptBy(FINANCE).build(),
                Destroy.builder().from(DESTROY).keptBy(FINANCE).build())) {
            assertUndecided(decide(act, SECRET), "1.2.2");
            assertFits(act, keptBy(FINANCE, carrier(SecrecyLevel.SECRET)));
        }
    }

    @Test
    void aCirculationNeedsWhatIsNotOnLoan() {
        assertUndecided(decide(CIRCULATE, onLoan(SECRET, READER)), "1.2.2");
        assertUndecided(decide(CIRCULATE, at(Stage.DISPATCHED, SECRET)), "1.2.2");
        assertPermitted(decide(CIRCULATE, circulating(SECRET, COLLEAGUE)));
        assertUndecided(decide(CIRCULATE, onLoan(kept(Classification.open()), READER)), "1.2.2");
    }

    @Test
    void aReturnNeedsWhatIsOutInTheHandsOfTheOneWhoReturns() {
        assertPermitted(decide(RETURN, onLoan(SECRET, READER)));
        assertPermitted(decide(RETURN, circulating(SECRET, READER)));
        assertUndecided(decide(RETURN, SECRET), "1.2.2");
        assertUndecided(decide(RETURN, at(Stage.DISPATCHED, SECRET)), "1.2.2");
        assertUndecided(decide(RETURN, onLoan(SECRET, COLLEAGUE)), "1.2.2");
        assertUndecided(decide(RETURN, circulating(SECRET, COLLEAGUE)), "1.2.2");
    }

    @Test
    void aReturnMayNameAnotherWhoReturns() {
        Return recorded = Return.builder()
                .carrier(ID)
                .actor(DOCUMENT_KEEPER)
                .returnedBy(READER)
                .at(NOW)
                .build();
        assertPermitted(decide(recorded, onLoan(SECRET, READER)));
        assertUndecided(decide(recorded, onLoan(SECRET, COLLEAGUE)), "1.2.2");
        assertUndecided(decide(recorded, onLoan(SECRET, DOCUMENT_KEEPER)), "1.2.2");
    }

    @Test
    void peopleAreToldApartByIdentity() {
        assertPermitted(decide(RETURN, onLoan(SECRET, in(FINANCE, READER.id()))));
    }

    @Test
    void aCopyNeedsWhatIsInTheActorsHandsOrKept() {
        assertPermitted(decide(COPY, SECRET));
        assertPermitted(decide(COPY, onLoan(SECRET, READER)));
        assertPermitted(decide(COPY, circulating(SECRET, READER)));
        assertUndecided(decide(COPY, onLoan(SECRET, COLLEAGUE)), "1.2.2");
        assertUndecided(decide(COPY, circulating(SECRET, COLLEAGUE)), "1.2.2");
        assertUndecided(decide(COPY, at(Stage.DISPATCHED, SECRET)), "1.2.2");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"MISSING", "DESTROYED", "CIRCULATING", "ON_LOAN", "IN_HAND"})
    void aRegistrationAssumesOnlyThatTheCarrierIsThere(Stage stage) {
        assertPermitted(decide(REGISTER, at(stage, SECRET)));
        assertPermitted(decide(REGISTER, onLoan(SECRET, READER)));
        assertPermitted(decide(REGISTER, circulating(SECRET, READER)));
        assertPermitted(decide(REGISTER, inHand(SECRET, READER)));
    }

    @Test
    void aRegistrationBeginsACustodyWhereThereIsNone() {
        Register first = Register.builder()
                .from(REGISTER)
                .entry(carrier(SecrecyLevel.SECRET))
                .keeper(OFFICE)
                .build();
        assertPermitted(POLICY.decide(first, CustodyBook.empty(DOCUMENT)));
        assertUndecided(POLICY.decide(first, CustodyBook.of(SECRET)), "1.2.2");
    }

    @Test
    void aMisfitStandsBesideEverythingElseThatIsFound() {
        Decision decision = decide(borrow(4).build(), at(Stage.MISSING, SECRET));
        assertUndecided(decision, "1.2.2", "3.5.2", "3.5.3");
        assertThat(decision.findings()).hasSize(3);
    }

    @Test
    void whatIsForbiddenOutweighsAMisfit() {
        Circulate act = Circulate.builder()
                .from(CIRCULATE)
                .carriedAbout(true)
                .bearer(COLLEAGUE)
                .build();
        assertForbidden(decide(act, onLoan(SECRET, READER)), "1.2.2", "3.4.1", "3.4.3");
    }
}
