package org.secrecy.testkit.arbitrary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.copying.CopyGrant;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.loan.Loan;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;

/** Custodies at every stage. Thread-safe. */
public final class CustodyArbitraries {

    private static final int FIRST_COPY = 11;

    private CustodyArbitraries() {}

    /** A custody of a carrier of the small world, begun before its first instant. */
    public static Arbitrary<Custody> custodies() {
        return Combinators.combine(
                        CarrierArbitraries.carriers(),
                        stages(),
                        OfficeArbitraries.keepers(),
                        OfficeArbitraries.people(),
                        copies(),
                        grants(),
                        cabinets().optional(0.4))
                .as(CustodyArbitraries::custody);
    }

    private static Custody custody(
            Carrier carrier,
            Stage stage,
            Unit keeper,
            Person holder,
            List<CopyStanding> copies,
            List<CopyGrant> grants,
            Optional<Cabinet> cabinet) {
        Custody.Builder custody = Custody.builder()
                .carrier(carrier)
                .stage(stage)
                .keeper(keeper)
                .since(OfficeArbitraries.START.minus(Duration.ofDays(1)))
                .copies(copies)
                .grants(grants)
                .cabinet(cabinet);
        if (stage.isOut() || stage == Stage.IN_HAND) {
            custody.holder(holder);
        }
        if (stage == Stage.ON_LOAN) {
            custody.loan(Loan.builder()
                    .borrower(holder)
                    .lender(keeper)
                    .lentAt(OfficeArbitraries.START.minus(Duration.ofDays(1)))
                    .dueOn(LocalDate.of(2025, 6, 12))
                    .build());
        }
        return custody.build();
    }

    private static Arbitrary<Stage> stages() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Stage.KEPT)),
                Tuple.of(5, Arbitraries.of(Stage.IN_HAND, Stage.CIRCULATING, Stage.ON_LOAN)),
                Tuple.of(1, Arbitraries.of(Stage.DISPATCHED, Stage.MISSING, Stage.DESTROYED)));
    }

    static Arbitrary<Cabinet> cabinets() {
        return Combinators.combine(
                        OfficeArbitraries.keepers(), Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as((unit, dedicated) -> new Cabinet(unit, "1号柜", dedicated));
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
