package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.action.ActionKind;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.CopyGrant;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.CustodyTable;
import org.secrecy.custody.Stage;
import org.secrecy.loan.Loan;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;

/** Custodies at every stage. Thread-safe. */
public final class CustodyArbitraries {

    private static final int FIRST_COPY = 11;
    private static final int FIRST_SIBLING = 31;
    private static final Instant BEGUN = OfficeArbitraries.START.minus(Duration.ofDays(1));

    private CustodyArbitraries() {}

    /** A custody of a carrier of the small world, begun before its first instant. */
    public static Arbitrary<Custody> custodies() {
        return custodies(CarrierArbitraries.carriers(), stages(), OfficeArbitraries.keepers());
    }

    /** A custody that an act of this kind mostly fits. */
    static Arbitrary<Custody> custodiesFor(ActionKind kind) {
        return custodiesFor(kind, CarrierArbitraries.classifications());
    }

    /** A custody that an act of this kind mostly fits, of a carrier that is classified so. */
    static Arbitrary<Custody> custodiesFor(ActionKind kind, Arbitrary<Classification> classifications) {
        return custodies(CarrierArbitraries.carriers(classifications), stagesFor(kind), OfficeArbitraries.keepers());
    }

    /** A custody of one of these carriers, at one of these stages, which one of these bodies keeps. */
    static Arbitrary<Custody> custodies(Arbitrary<Carrier> carriers, Arbitrary<Stage> stages, Arbitrary<Unit> keepers) {
        return Combinators.combine(
                        carriers,
                        stages,
                        keepers,
                        OfficeArbitraries.people(),
                        copies(),
                        grants(),
                        Combinators.combine(
                                        cabinets().optional(0.4),
                                        Arbitraries.just(BEGUN).optional(0.6))
                                .as(Tuple::of))
                .as((carrier, stage, keeper, holder, copies, grants, kept) -> Custody.builder()
                        .from(custody(carrier, stage, keeper, holder))
                        .copies(copies)
                        .grants(grants)
                        .cabinet(kept.get1())
                        .registeredAt(kept.get2())
                        .build());
    }

    /** Several copies of one document, the stages of which are mostly these, under one distribution and classification. */
    public static Arbitrary<CustodyBook> books() {
        return Combinators.combine(custodies(), stages().list().ofMaxSize(3))
                .as((first, stages) -> CustodyBook.of(
                        first,
                        IntStream.range(0, stages.size())
                                .mapToObj(index -> custody(
                                        sibling(first.carrier(), FIRST_SIBLING + index),
                                        stages.get(index),
                                        first.keeper(),
                                        first.holder().orElseGet(() -> OfficeArbitraries.PEOPLE.get(0))))
                                .toArray(Custody[]::new)));
    }

    /** Another copy of the same document that was made with it. */
    static Carrier sibling(Carrier carrier, int copy) {
        return Carrier.builder()
                .from(carrier)
                .id(CarrierId.of(carrier.id().document(), copy))
                .build();
    }

    /** The custody of the carrier at that stage, with whatever the stage asks for. */
    static Custody custody(Carrier carrier, Stage stage, Unit keeper, Person holder) {
        Custody.Builder custody =
                Custody.builder().carrier(carrier).stage(stage).keeper(keeper).since(BEGUN);
        if (stage.isOut() || stage == Stage.IN_HAND) {
            custody.holder(holder);
        }
        if (stage == Stage.DISPATCHED) {
            custody.dispatchedTo(Addressee.of(OfficeArbitraries.WORKS));
        }
        if (stage == Stage.ON_LOAN) {
            custody.loan(Loan.builder()
                    .borrower(holder)
                    .lender(keeper)
                    .lentAt(BEGUN)
                    .dueOn(LocalDate.of(2025, 6, 12))
                    .build());
        }
        return custody.build();
    }

    /** A stage at which an act of this kind may find a carrier, mostly; kept rather than out. */
    private static Arbitrary<Stage> stagesFor(ActionKind kind) {
        ImmutableList<Stage> fitting = CustodyTable.stagesBefore(kind).asList();
        Arbitrary<Stage> kept = Arbitraries.of(fitting.contains(Stage.KEPT) ? ImmutableList.of(Stage.KEPT) : fitting);
        return Arbitraries.frequencyOf(
                Tuple.of(4, kept), Tuple.of(4, Arbitraries.of(fitting)), Tuple.of(1, Arbitraries.of(Stage.class)));
    }

    private static Arbitrary<Stage> stages() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Stage.KEPT)),
                Tuple.of(5, Arbitraries.of(Stage.IN_HAND, Stage.CIRCULATING, Stage.ON_LOAN)),
                Tuple.of(1, Arbitraries.of(Stage.DISPATCHED, Stage.MISSING, Stage.DESTROYED)));
    }

    /** A cabinet of a body that keeps carriers, mostly a dedicated one. */
    public static Arbitrary<Cabinet> cabinets() {
        return Combinators.combine(
                        OfficeArbitraries.keepers(), Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as((unit, dedicated) -> new Cabinet(unit, "1号柜", dedicated));
    }

    /** Where a copy of the one document stands. */
    public static Arbitrary<CopyStanding> copyStandings() {
        return Combinators.combine(CarrierArbitraries.carrierIds(), Arbitraries.of(Stage.class))
                .as(CopyStanding::new);
    }

    /** What an approval grants of copies: none made, some, all, or more than it grants. */
    public static Arbitrary<CopyGrant> copyGrants() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 5))
                .as((granted, made) -> new CopyGrant("批" + granted, granted, made));
    }

    /** A loan of up to nine days. */
    public static Arbitrary<Loan> loans() {
        return Combinators.combine(
                        OfficeArbitraries.people(),
                        OfficeArbitraries.keepers(),
                        OfficeArbitraries.instants(),
                        Arbitraries.integers().between(0, 9))
                .as((borrower, lender, at, days) -> Loan.builder()
                        .borrower(borrower)
                        .lender(lender)
                        .lentAt(at)
                        .dueOn(RegulationTime.day(at).plusDays(days))
                        .build());
    }

    /** A copy and to whom it goes, mostly stamped. */
    public static Arbitrary<Consignment> consignments() {
        return Combinators.combine(
                        CarrierArbitraries.copyNumbers(),
                        CarrierArbitraries.addressees(),
                        Arbitraries.of(SecrecyLevel.class).optional(0.8))
                .as((copy, recipient, stamp) -> Consignment.builder()
                        .copy(copy)
                        .recipient(recipient)
                        .stamp(stamp)
                        .build());
    }

    private static Arbitrary<List<CopyStanding>> copies() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Stage.KEPT)), Tuple.of(2, Arbitraries.of(Stage.class)))
                .list()
                .ofMaxSize(3)
                .map(CustodyArbitraries::numbered);
    }

    private static List<CopyStanding> numbered(List<Stage> stages) {
        return IntStream.range(0, stages.size())
                .mapToObj(index -> new CopyStanding(
                        new CarrierId(CarrierArbitraries.DOCUMENT, CopyNumber.of(FIRST_COPY + index)),
                        stages.get(index)))
                .toList();
    }

    private static Arbitrary<List<CopyGrant>> grants() {
        return Arbitraries.integers()
                .between(0, 3)
                .map(made -> made == 0 ? List.<CopyGrant>of() : List.of(new CopyGrant("批" + made, 4, made)));
    }
}
