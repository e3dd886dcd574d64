package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secrecy.custody.Stage.CIRCULATING;
import static org.secrecy.custody.Stage.DESTROYED;
import static org.secrecy.custody.Stage.DISPATCHED;
import static org.secrecy.custody.Stage.IN_HAND;
import static org.secrecy.custody.Stage.KEPT;
import static org.secrecy.custody.Stage.ON_LOAN;
import static org.secrecy.sample.Samples.ARCHIVE_ROOM;
import static org.secrecy.sample.Samples.CABINET;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
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
import static org.secrecy.sample.Samples.endWork;
import static org.secrecy.sample.Samples.giveBack;
import static org.secrecy.sample.Samples.minimalCirculate;
import static org.secrecy.sample.Samples.register;
import static org.secrecy.sample.Samples.store;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.KeeperAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Loan;
import org.secrecy.loan.Return;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.sample.Stamp;

/** Each row of <em>What an act assumes of the custody</em>, from every stage. */
class CustodyTableTest {

    /** Every act on the first copy, by Li where hands matter. Li has the carrier at every stage that has a holder. */
    private static final Map<CarrierAction, Set<Stage>> FITS = ImmutableMap.<CarrierAction, Set<Stage>>builder()
            .put(borrow(LI, NOON), EnumSet.of(KEPT, IN_HAND, CIRCULATING, ON_LOAN))
            .put(store(1, NOON), EnumSet.of(KEPT, IN_HAND))
            .put(archive(), EnumSet.of(KEPT, IN_HAND))
            .put(destroy(1, NOON), EnumSet.of(KEPT, IN_HAND))
            .put(minimalCirculate(), EnumSet.of(KEPT, IN_HAND, CIRCULATING))
            .put(giveBack(1, LI, NOON), EnumSet.of(IN_HAND, CIRCULATING, ON_LOAN))
            .put(copy(1, LI, NOON, 2), EnumSet.of(KEPT, IN_HAND, CIRCULATING, ON_LOAN))
            .put(endWork(1, NOON), EnumSet.allOf(Stage.class))
            .put(register(1), EnumSet.of(KEPT, IN_HAND, CIRCULATING, ON_LOAN, DISPATCHED))
            .put(Stamp.at(NOON), EnumSet.of(KEPT, IN_HAND, CIRCULATING, ON_LOAN, DISPATCHED))
            .buildOrThrow();

    private static Archive archive() {
        return Archive.builder()
                .carrier(FIRST)
                .actor(CHEN)
                .at(NOON)
                .archive(ARCHIVE_ROOM)
                .build();
    }

    static Stream<Arguments> actsAtEveryStage() {
        return FITS.entrySet().stream()
                .flatMap(row -> Arrays.stream(Stage.values())
                        .map(stage -> Arguments.of(row.getKey().kind().code(), row.getKey(), stage, row.getValue())));
    }

    @ParameterizedTest(name = "{0} of what is {2}")
    @MethodSource("actsAtEveryStage")
    void anActFitsTheStagesThatItAssumesAndNoOther(String kind, CarrierAction act, Stage stage, Set<Stage> assumed) {
        Custody custody = custody(stage);

        assertThat(custody.mismatch(act).isEmpty()).isEqualTo(assumed.contains(stage));
        assertThat(CustodyTable.stagesBefore(act.kind()).contains(stage)).isEqualTo(assumed.contains(stage));
        if (!assumed.contains(stage)) {
            assertThatExceptionOfType(CustodyMismatchException.class).isThrownBy(() -> custody.after(act));
        }
    }

    static Stream<Arguments> whereActsLeaveACarrier() {
        return Stream.of(
                Arguments.of(borrow(LI, NOON), Optional.of(ON_LOAN)),
                Arguments.of(store(1, NOON), Optional.of(KEPT)),
                Arguments.of(archive(), Optional.of(KEPT)),
                Arguments.of(destroy(1, NOON), Optional.of(DESTROYED)),
                Arguments.of(minimalCirculate(), Optional.of(CIRCULATING)),
                Arguments.of(giveBack(1, LI, NOON), Optional.of(KEPT)),
                Arguments.of(copy(1, LI, NOON, 2), Optional.empty()),
                Arguments.of(endWork(1, NOON), Optional.empty()),
                Arguments.of(register(1), Optional.empty()),
                Arguments.of(Stamp.at(NOON), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("whereActsLeaveACarrier")
    void anActLeavesTheCarrierWhereTheTableSaysFromEveryStageItFits(CarrierAction act, Optional<Stage> after) {
        assertThat(CustodyTable.stageAfter(act.kind())).isEqualTo(after);
        for (Stage stage : CustodyTable.stagesBefore(act.kind())) {
            Custody moved = custody(stage).after(act);

            assertThat(moved.stage()).as("from %s", stage).isEqualTo(after.orElse(stage));
            assertThat(moved.since()).as("from %s", stage).isEqualTo(after.isPresent() ? NOON : MORNING);
            assertThat(moved.carrier()).isEqualTo(custody(stage).carrier());
        }
    }

    @Test
    void theTableNamesEveryKindThatMovesACustody() {
        assertThat(CustodyTable.kinds())
                .containsExactly(
                        Register.KIND,
                        Store.KIND,
                        Circulate.KIND,
                        Borrow.KIND,
                        Return.KIND,
                        Copy.KIND,
                        EndWork.KIND,
                        Archive.KIND,
                        Destroy.KIND);
    }

    static Stream<Function<Unit, KeeperAction>> naming() {
        return Stream.of(
                unit -> Borrow.builder().from(borrow(LI, NOON)).keptBy(unit).build(),
                unit -> Store.builder().from(store(1, NOON)).keptBy(unit).build(),
                unit -> Archive.builder().from(archive()).keptBy(unit).build(),
                unit -> Destroy.builder().from(destroy(1, NOON)).keptBy(unit).build());
    }

    @ParameterizedTest
    @MethodSource("naming")
    void whereAnActNamesThePresentKeeperItMustBeThatOne(Function<Unit, KeeperAction> naming) {
        for (Stage stage : CustodyTable.stagesBefore(naming.apply(OFFICE).kind())) {
            Custody custody = custody(stage);

            assertThat(custody.mismatch(naming.apply(OFFICE))).isEmpty();
            assertThat(custody.mismatch(naming.apply(Unit.office("分局办公室"))))
                    .as("another of the same kind")
                    .isPresent();
            assertThat(custody.mismatch(naming.apply(PLANNING)))
                    .hasValueSatisfying(reason -> assertThat(reason.english())
                            .isEqualTo("the carrier must be kept by 规划处, but is kept by 办公室"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_HAND", "CIRCULATING", "ON_LOAN"})
    void onlyTheOneWhoHasTheCarrierReturnsOrCopiesIt(Stage stage) {
        Custody inLisHands = custody(stage);

        assertThat(inLisHands.mismatch(giveBack(1, LI, NOON))).isEmpty();
        assertThat(inLisHands.mismatch(copy(1, LI, NOON, 2))).isEmpty();
        for (CarrierAction act : new CarrierAction[] {giveBack(1, WANG, NOON), copy(1, WANG, NOON, 2)}) {
            assertThat(inLisHands.mismatch(act))
                    .hasValueSatisfying(reason -> assertThat(reason.english())
                            .isEqualTo("the carrier must be in the hands of 王芳, but is in those of 李明"));
        }
    }

    @Test
    void whereTheReturnNamesWhoReturnsItIsThatPersonsHandsThatCount() {
        Return byChenForLi =
                Return.builder().from(giveBack(1, CHEN, NOON)).returnedBy(LI).build();
        Return byLiForWang =
                Return.builder().from(giveBack(1, LI, NOON)).returnedBy(WANG).build();

        assertThat(custody(ON_LOAN).mismatch(byChenForLi)).isEmpty();
        assertThat(custody(ON_LOAN).mismatch(byLiForWang)).isPresent();
    }

    @Test
    void handsAreKnownByIdentity() {
        Person liAsStatedElsewhere = Person.of("P01", "李明(规划处)", Post.HEAD);

        assertThat(custody(ON_LOAN).mismatch(giveBack(1, liAsStatedElsewhere, NOON)))
                .isEmpty();
    }

    @Test
    void anyoneMayHaveWhatIsWithItsKeeperCopied() {
        assertThat(custody(KEPT).mismatch(copy(1, WANG, NOON, 2))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCULATING", "ON_LOAN"})
    void anyoneMayAskForWhatIsOut(Stage stage) {
        assertThat(custody(stage).mismatch(borrow(WANG, NOON))).isEmpty();
    }

    @Test
    void anActOnAnotherCarrierDoesNotFit() {
        assertThat(custody(KEPT).mismatch(store(2, NOON)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("the act must be on carrier 规发〔2026〕12号#000001, but was on 规发〔2026〕12号#000002"));
        assertThat(custody(KEPT).mismatch(endWork(2, NOON))).isPresent();
    }

    @Test
    void anActBeforeTheCarrierCameToStandThereDoesNotFit() {
        assertThat(custody(KEPT).mismatch(store(1, MORNING))).isEmpty();
        assertThat(custody(KEPT).mismatch(store(1, MORNING.minusNanos(1))))
                .hasValueSatisfying(
                        reason -> assertThat(reason.english())
                                .isEqualTo(
                                        "the act must not be before the carrier came to stand there, 2026-11-23T01:00:00Z, but was at 2026-11-23T00:59:59.999999999Z"));
    }

    @ParameterizedTest
    @EnumSource
    void theEndOfTheWorkIsRecordedWhereverTheCarrierIsAndWhenever(Stage stage) {
        for (Instant at : new Instant[] {NOON, MORNING.minusSeconds(1)}) {
            assertThat(custody(stage).after(endWork(1, at)))
                    .isEqualTo(custodyBuilder(stage).workEndedAt(at).build());
        }
    }

    @Test
    void aMismatchSaysWhatIsNeededAndWhatIs() {
        assertThatExceptionOfType(CustodyMismatchException.class)
                .isThrownBy(() -> custody(ON_LOAN).after(store(1, NOON)))
                .withMessage("storing needs the carrier to be kept or in the copier's hands, but it is on loan")
                .satisfies(mismatch -> {
                    assertThat(mismatch.message(Locale.CHINA)).isEqualTo("存放要求载体处于“保管中”或“复印后在手”，但其处于“借出”");
                    assertThat(mismatch.message(Locale.ROOT)).isEqualTo(mismatch.getMessage());
                });
    }

    /** What each act changes; all else stays. */
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
        assertThat(before(stage).build().after(archive()))
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
                .subjects(java.util.List.of("规发〔2026〕12号#000008"))
                .copies(5)
                .build();

        Custody custody = custody(KEPT)
                .after(under(copy(1, LI, NOON, 2), approval("Borrow").id("批丁").build(), ofAnother));

        assertThat(custody.grants()).isEmpty();
        assertThat(custody.copies()).hasSize(1);
    }
}
