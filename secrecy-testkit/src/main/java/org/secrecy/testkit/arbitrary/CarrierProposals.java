package org.secrecy.testkit.arbitrary;

import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.secrecy.action.Action;
import org.secrecy.carrier.CarrierId;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.testkit.Proposal;

/** What acts on one carrier have in common: the custody that they meet, and what they name of it. Thread-safe. */
final class CarrierProposals {

    private CarrierProposals() {}

    /** Acts on the carrier of one of these custodies. */
    static Arbitrary<Proposal> on(Arbitrary<Custody> custodies, Function<Custody, Arbitrary<? extends Action>> acts) {
        return custodies.flatMap(custody -> acts.apply(custody).map(act -> new Proposal(act, CustodyBook.of(custody))));
    }

    /** Acts that meet nothing in custody; the book is mostly empty, else one that does not concern them. */
    static Arbitrary<Proposal> meetingNothing(Arbitrary<? extends Action> acts) {
        Arbitrary<CustodyBook> books = Chance.mostlyJust(
                CustodyBook.empty(CarrierArbitraries.DOCUMENT),
                CustodyArbitraries.custodies().map(CustodyBook::of));
        return acts.flatMap(act -> books.map(book -> new Proposal(act, book)));
    }

    /** Acts with which a custody begins; one in four times the book holds a carrier already. */
    static Arbitrary<Proposal> beginning(Arbitrary<? extends Action> acts) {
        Arbitrary<CustodyBook> books = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(CustodyBook.empty(CarrierArbitraries.DOCUMENT))),
                Tuple.of(1, CustodyArbitraries.custodies().map(CustodyBook::of)));
        return acts.flatMap(act -> books.map(book -> new Proposal(act, book)));
    }

    /** The custody's own carrier, seldom another. */
    static Arbitrary<CarrierId> ids(Custody custody) {
        return Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.just(custody.id())), Tuple.of(1, CarrierArbitraries.carrierIds()));
    }

    /** The custody's own keeper or none named, seldom another. */
    static Arbitrary<Optional<Unit>> keptBy(Custody custody) {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(Optional.empty())),
                Tuple.of(5, Arbitraries.just(Optional.of(custody.keeper()))),
                Tuple.of(1, OfficeArbitraries.units().map(Optional::of)));
    }

    /** Whoever holds the carrier, mostly; anybody where nobody does. */
    static Arbitrary<Person> holders(Custody custody) {
        return custody.holder()
                .map(holder -> Chance.mostlyJust(holder, OfficeArbitraries.people()))
                .orElseGet(OfficeArbitraries::people);
    }
}
