package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.custody.Stage.CIRCULATING;
import static org.secrecy.custody.Stage.DESTROYED;
import static org.secrecy.custody.Stage.IN_HAND;
import static org.secrecy.custody.Stage.KEPT;
import static org.secrecy.custody.Stage.MISSING;
import static org.secrecy.custody.Stage.ON_LOAN;
import static org.secrecy.sample.Samples.ARCHIVE_ROOM;
import static org.secrecy.sample.Samples.CABINET;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.TODAY;
import static org.secrecy.sample.Samples.WANG;
import static org.secrecy.sample.Samples.approval;
import static org.secrecy.sample.Samples.borrow;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.custody;
import static org.secrecy.sample.Samples.custodyBuilder;
import static org.secrecy.sample.Samples.destroy;
import static org.secrecy.sample.Samples.giveBack;
import static org.secrecy.sample.Samples.handIn;
import static org.secrecy.sample.Samples.loan;
import static org.secrecy.sample.Samples.minimalCirculate;
import static org.secrecy.sample.Samples.register;
import static org.secrecy.sample.Samples.store;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.loan.Loan;
import org.secrecy.office.Approval;
import org.secrecy.sample.Samples;
import org.secrecy.sample.Stamp;

/** What each act changes in a custody, and how copies count against approvals. */
class CustodyStepsTest {

    private static CarrierAction minimal(ActionKind kind) {
        return (CarrierAction) Samples.minimal(kind);
    }

    /** A custody of which all is stated that an act might change; all else stays. */
    private static Custody.Builder before(Stage stage) {
        return custodyBuilder(stage)
                .cabinet(new Cabinet(PLANNING, "旧柜", false))
                .cabinetKeeper(WANG)
                .addCopies(new CopyStanding(CarrierId.of(DOCUMENT, 9), KEPT))
                .addGrants(new CopyGrant("旧批", 2, 1))
                .registeredAt(MORNING)
                .workEndedAt(MORNING);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND"})
    void storingPutsTheCarrierIntoTheCabinetOfTheBodyThatKeepsItFromThenOn(Stage stage) {
        Store byTheOffice =
                Store.builder().from(store(1, NOON)).keeper(CHEN).locked(true).build();
        Custody planned = before(stage).keeper(PLANNING).build();

        assertThat(planned.after(byTheOffice))
                .isEqualTo(before(KEPT)
                        .keeper(OFFICE)
                        .cabinet(CABINET)
                        .cabinetKeeper(CHEN)
                        .since(NOON)
                        .build());
        assertThat(planned.after(store(1, NOON)).cabinetKeeper())
                .as("nobody named")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND", "CIRCULATING"})
    void circulatingPutsTheCarrierIntoTheReadersHands(Stage stage) {
        assertThat(before(stage).build().after(minimalCirculate()))
                .isEqualTo(before(CIRCULATING).holder(WANG).since(NOON).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND", "CIRCULATING", "ON_LOAN"})
    void borrowingPutsTheCarrierIntoTheBorrowersHandsUntilItsDueDay(Stage stage) {
        Loan loan = Loan.builder()
                .borrower(WANG)
                .lender(OFFICE)
                .lentAt(NOON)
                .dueOn(TODAY.plusDays(1))
                .build();

        assertThat(before(stage).build().after(borrow(WANG, NOON)))
                .isEqualTo(before(ON_LOAN).holder(WANG).loan(loan).since(NOON).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_HAND", "CIRCULATING", "ON_LOAN"})
    void returningPutsTheCarrierBackWhereItBelongs(Stage stage) {
        assertThat(before(stage).build().after(giveBack(1, LI, NOON)))
                .isEqualTo(before(KEPT).since(NOON).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND"})
    void archivingGivesTheCarrierToTheArchiveAndTakesItOutOfItsCabinet(Stage stage) {
        assertThat(before(stage).build().after(minimal(Archive.KIND)))
                .isEqualTo(before(KEPT)
                        .keeper(ARCHIVE_ROOM)
                        .cabinet(Optional.empty())
                        .cabinetKeeper(Optional.empty())
                        .since(NOON)
                        .build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND"})
    void destroyingEndsTheLifeOfTheCarrier(Stage stage) {
        assertThat(before(stage).build().after(destroy(1, NOON)))
                .isEqualTo(before(DESTROYED).since(NOON).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND", "CIRCULATING", "ON_LOAN", "DISPATCHED"})
    void registeringNotesTheInstantAndMovesNothing(Stage stage) {
        assertThat(before(stage).build().after(register(1)))
                .isEqualTo(before(stage).registeredAt(NOON).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND", "CIRCULATING", "ON_LOAN", "DISPATCHED"})
    void anActThatTheTableDoesNotNameChangesNothing(Stage stage) {
        assertThat(before(stage).build().after(Stamp.at(NOON)))
                .isEqualTo(before(stage).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND", "CIRCULATING", "ON_LOAN"})
    void copyingAddsTheCopiesInTheCopiersHandsAndMovesNothing(Stage stage) {
        assertThat(before(stage).build().after(copy(1, LI, NOON, 2, 3)))
                .isEqualTo(before(stage)
                        .addCopies(
                                new CopyStanding(CarrierId.of(DOCUMENT, 2), IN_HAND),
                                new CopyStanding(CarrierId.of(DOCUMENT, 3), IN_HAND))
                        .build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND"})
    void handingInGivesTheCarrierToItsNewKeeperAndTakesItOutOfItsCabinet(Stage stage) {
        assertThat(before(stage).keeper(PLANNING).build().after(handIn(1, PLANNING, NOON)))
                .isEqualTo(before(KEPT)
                        .keeper(ARCHIVE_ROOM)
                        .cabinet(Optional.empty())
                        .cabinetKeeper(Optional.empty())
                        .since(NOON)
                        .build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND", "CIRCULATING", "ON_LOAN", "DISPATCHED"})
    void whatIsReportedMissingIsInNobodysHandsAndOnNoLoan(Stage stage) {
        assertThat(before(stage).build().after(minimal(ReportMissing.KIND)))
                .isEqualTo(before(MISSING).since(NOON).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "DESTROYED"})
    void aSecondReportAndAReportOnWhatIsDestroyedMoveNothing(Stage stage) {
        assertThat(before(stage).build().after(minimal(ReportMissing.KIND)))
                .isEqualTo(before(stage).build());
    }

    @Test
    void whatIsFoundIsBackWithItsKeeper() {
        assertThat(before(MISSING).build().after(minimal(ReportFound.KIND)))
                .isEqualTo(before(KEPT).since(NOON).build());
        assertThat(custody(ON_LOAN)
                        .after(minimal(ReportMissing.KIND))
                        .after(minimal(ReportFound.KIND))
                        .loan())
                .as("a loan that ended with the loss")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "MISSING", mode = EnumSource.Mode.EXCLUDE)
    void findingWhatIsNotMissingMovesNothing(Stage stage) {
        assertThat(before(stage).build().after(minimal(ReportFound.KIND)))
                .isEqualTo(before(stage).build());
    }

    @ParameterizedTest
    @EnumSource
    void handingOverWhatWasFoundMovesNothing(Stage stage) {
        assertThat(before(stage).build().after(minimal(HandOverFound.KIND)))
                .isEqualTo(before(stage).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "IN_HAND", "CIRCULATING", "ON_LOAN"})
    void carryingAbroadMovesNothing(Stage stage) {
        assertThat(before(stage).build().after(minimal(CarryAbroad.KIND)))
                .isEqualTo(before(stage).build());
    }

    private static Approval ofCopies(String id, int copies) {
        return approval("Copy").id(id).copies(copies).build();
    }

    private static Copy under(Copy copy, Approval... approvals) {
        return Copy.builder().from(copy).addApprovals(approvals).build();
    }

    @Test
    void copiesMadeUnderOneApprovalAddUpOverAllActs() {
        Custody custody = custody(KEPT)
                .after(under(copy(1, LI, NOON, 2, 3), ofCopies("批甲", 5)))
                .after(under(copy(1, LI, NOON, 4), ofCopies("批甲", 5)));

        assertThat(custody.grants()).containsExactly(new CopyGrant("批甲", 5, 3));
    }

    @Test
    void whatHappenedCountsEvenWhereItIsMoreThanWasApproved() {
        Custody custody = custody(KEPT).after(under(copy(1, LI, NOON, 2, 3, 4), ofCopies("批甲", 1)));

        assertThat(custody.grants()).containsExactly(new CopyGrant("批甲", 1, 3));
    }

    @Test
    void approvalsDoNotAddUp() {
        Custody custody = custody(KEPT)
                .after(under(copy(1, LI, NOON, 2), ofCopies("批甲", 1)))
                .after(under(copy(1, LI, NOON, 3, 4), ofCopies("批乙", 2)));

        assertThat(custody.grants()).containsExactly(new CopyGrant("批甲", 1, 1), new CopyGrant("批乙", 2, 2));
    }

    @Test
    void anApprovalPutForwardTwiceCountsOnce() {
        Custody custody = custody(KEPT).after(under(copy(1, LI, NOON, 2, 3), ofCopies("批甲", 5), ofCopies("批甲", 5)));

        assertThat(custody.grants()).containsExactly(new CopyGrant("批甲", 5, 2));
    }

    @Test
    void nothingCountsAgainstAnApprovalOfAnotherActOrAnotherCarrier() {
        Approval ofAnother = approval("Copy")
                .id("批丙")
                .subjects(List.of("规发〔2026〕12号#000008"))
                .copies(5)
                .build();

        Custody custody = custody(KEPT)
                .after(under(copy(1, LI, NOON, 2), approval("Borrow").id("批丁").build(), ofAnother));

        assertThat(custody.grants()).isEmpty();
        assertThat(custody.copies()).hasSize(1);
    }
}
