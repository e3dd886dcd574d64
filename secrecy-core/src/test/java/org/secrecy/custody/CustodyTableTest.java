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
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.WANG;
import static org.secrecy.sample.Samples.borrow;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.custody;
import static org.secrecy.sample.Samples.custodyBuilder;
import static org.secrecy.sample.Samples.destroy;
import static org.secrecy.sample.Samples.endWork;
import static org.secrecy.sample.Samples.giveBack;
import static org.secrecy.sample.Samples.handIn;
import static org.secrecy.sample.Samples.minimalCirculate;
import static org.secrecy.sample.Samples.register;
import static org.secrecy.sample.Samples.store;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.Reflection;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.KeeperAction;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.archive.DiscloseArchive;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.copying.Copy;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.sample.Samples;
import org.secrecy.sample.Stamp;
import org.secrecy.supervision.HandIn;

/** Each row of <em>What an act assumes of the custody</em>, from every stage. */
class CustodyTableTest {

    private static final Set<Stage> NEITHER_MISSING_NOR_DESTROYED =
            EnumSet.of(KEPT, IN_HAND, CIRCULATING, ON_LOAN, DISPATCHED);

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
            .put(minimal(HandIn.KIND), EnumSet.of(KEPT, IN_HAND))
            .put(minimal(CarryAbroad.KIND), EnumSet.of(KEPT, IN_HAND, CIRCULATING, ON_LOAN))
            .put(minimal(ChangeLevel.KIND), NEITHER_MISSING_NOR_DESTROYED)
            .put(minimal(ExtendPeriod.KIND), NEITHER_MISSING_NOR_DESTROYED)
            .put(minimal(FulfilCondition.KIND), NEITHER_MISSING_NOR_DESTROYED)
            .put(minimal(Release.KIND), NEITHER_MISSING_NOR_DESTROYED)
            .put(minimal(ConsultArchive.KIND), NEITHER_MISSING_NOR_DESTROYED)
            .put(minimal(DiscloseArchive.KIND), NEITHER_MISSING_NOR_DESTROYED)
            .put(minimal(ReportMissing.KIND), EnumSet.allOf(Stage.class))
            .put(minimal(ReportFound.KIND), EnumSet.allOf(Stage.class))
            .put(minimal(HandOverFound.KIND), EnumSet.allOf(Stage.class))
            .put(Stamp.at(NOON), NEITHER_MISSING_NOR_DESTROYED)
            .buildOrThrow();

    private static CarrierAction minimal(ActionKind kind) {
        return (CarrierAction) Samples.minimal(kind);
    }

    private static CarryAbroad carryAbroad(Person actor) {
        return CarryAbroad.builder()
                .from((CarryAbroad) Samples.minimal(CarryAbroad.KIND))
                .actor(actor)
                .build();
    }

    private static Archive archive() {
        return Archive.builder()
                .carrier(FIRST)
                .actor(CHEN)
                .at(NOON)
                .archive(ARCHIVE_ROOM)
                .build();
    }

    @Test
    void everyKindOfActOnOneCarrierIsTried() {
        assertThat(FITS.keySet())
                .extracting(CarrierAction::kind)
                .containsAll(Samples.minimalActs().values().stream()
                        .filter(CarrierAction.class::isInstance)
                        .map(Action::kind)
                        .toList());
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
                Arguments.of(minimal(HandIn.KIND), Optional.of(KEPT)),
                Arguments.of(minimal(CarryAbroad.KIND), Optional.empty()),
                Arguments.of(minimal(HandOverFound.KIND), Optional.empty()),
                Arguments.of(minimal(ConsultArchive.KIND), Optional.empty()),
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
    void whatIsChangedIsSaidOfEachActInTheTable() {
        assertThat(CustodyChanges.kinds()).isEqualTo(ImmutableSet.copyOf(CustodyTable.kinds()));
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
                        Destroy.KIND,
                        HandIn.KIND,
                        CarryAbroad.KIND,
                        ChangeLevel.KIND,
                        ExtendPeriod.KIND,
                        FulfilCondition.KIND,
                        Release.KIND,
                        ReportMissing.KIND,
                        ReportFound.KIND,
                        HandOverFound.KIND);
    }

    static Stream<Function<Unit, KeeperAction>> naming() {
        return Stream.of(
                unit -> Borrow.builder().from(borrow(LI, NOON)).keptBy(unit).build(),
                unit -> Store.builder().from(store(1, NOON)).keptBy(unit).build(),
                unit -> Archive.builder().from(archive()).keptBy(unit).build(),
                unit -> Destroy.builder().from(destroy(1, NOON)).keptBy(unit).build(),
                unit -> handIn(1, unit, NOON));
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
    void onlyTheOneWhoHasTheCarrierReturnsCopiesOrCarriesItAbroad(Stage stage) {
        Custody inLisHands = custody(stage);

        assertThat(inLisHands.mismatch(giveBack(1, LI, NOON))).isEmpty();
        assertThat(inLisHands.mismatch(copy(1, LI, NOON, 2))).isEmpty();
        assertThat(inLisHands.mismatch(minimal(CarryAbroad.KIND))).isEmpty();
        for (CarrierAction act :
                new CarrierAction[] {giveBack(1, WANG, NOON), copy(1, WANG, NOON, 2), carryAbroad(WANG)}) {
            assertThat(inLisHands.mismatch(act))
                    .hasValueSatisfying(reason -> assertThat(reason.english())
                            .isEqualTo("the carrier must be in the hands of 王芳, but is in those of 李明"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_HAND", "CIRCULATING", "ON_LOAN"})
    void whatTheTableDoesNotNameMayBeDoneInWhosesoeverHandsTheCarrierIs(Stage stage) {
        ConsultArchive byWang = ConsultArchive.builder()
                .from((ConsultArchive) Samples.minimal(ConsultArchive.KIND))
                .actor(WANG)
                .build();

        assertThat(custody(stage).mismatch(byWang)).isEmpty();
    }

    @Test
    void aReturnIsMadeByTheOneWhoHasTheCarrierWhateverSomebodyElseCallsIt() {
        assertThat(custody(ON_LOAN).mismatch(calledAStamp(giveBack(1, LI, NOON))))
                .isEmpty();
        assertThat(custody(ON_LOAN).mismatch(calledAStamp(giveBack(1, WANG, NOON))))
                .isPresent();
    }

    private static Return calledAStamp(Return act) {
        return Reflection.newProxy(
                Return.class,
                (proxy, method, arguments) ->
                        method.getName().equals("kind") ? Stamp.at(NOON).kind() : method.invoke(act, arguments));
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
    void anyoneMayHaveWhatIsWithItsKeeperCopiedOrCarryItAbroad() {
        assertThat(custody(KEPT).mismatch(copy(1, WANG, NOON, 2))).isEmpty();
        assertThat(custody(KEPT).mismatch(carryAbroad(WANG))).isEmpty();
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

    @Test
    void aReportFitsWheneverItIsMadeButNotAnotherCarrier() {
        for (ActionKind kind : List.of(ReportMissing.KIND, ReportFound.KIND, HandOverFound.KIND)) {
            Custody since = custodyBuilder(KEPT).since(NOON.plusNanos(1)).build();

            assertThat(since.mismatch(minimal(kind))).as("%s", kind).isEmpty();
            assertThat(custodyBuilder(KEPT).carrier(carrier(2)).build().mismatch(minimal(kind)))
                    .as("%s", kind)
                    .isPresent();
        }
    }

    @Test
    void reportsAndTheEndOfTheWorkAreNeverStoppedAndNothingElseOnACarrierIs() {
        assertThat(Samples.minimalActs().keySet())
                .filteredOn(CustodyTable::isNeverStopped)
                .containsExactly(EndWork.KIND, ReportMissing.KIND, ReportFound.KIND, HandOverFound.KIND);
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
}
