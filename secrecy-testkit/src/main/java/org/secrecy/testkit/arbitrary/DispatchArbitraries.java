package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.Stage;
import org.secrecy.office.Person;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.OfficeArbitraries.Occasion;

/** Dispatching some copies of a document, of which others may have been dispatched before. Thread-safe. */
final class DispatchArbitraries {

    private DispatchArbitraries() {}

    static Arbitrary<Proposal> dispatches() {
        Arbitrary<Set<Addressee>> distributions = Chance.mostly(
                Arbitraries.oneOf(
                                OfficeArbitraries.units().map(Addressee::of),
                                OfficeArbitraries.people().map(Addressee::of))
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3),
                Arbitraries.just(ImmutableSet.of()));
        return Combinators.combine(CarrierArbitraries.carriers(), OfficeArbitraries.occasions(), distributions)
                .flatAs(DispatchArbitraries::dispatches);
    }

    private static Arbitrary<Proposal> dispatches(Carrier any, Occasion occasion, Set<Addressee> scope) {
        Carrier carrier = Carrier.builder()
                .from(any)
                .distribution(Distribution.builder()
                        .addAllUnits(scope.stream()
                                .flatMap(one -> one.unit().stream())
                                .toList())
                        .addAllPeople(scope.stream()
                                .flatMap(one -> one.person().stream())
                                .toList())
                        .build())
                .build();
        List<Arbitrary<Sending>> sendings = new ArrayList<>();
        scope.forEach(addressee -> sendings.add(sendings(Arbitraries.just(addressee), fates())));
        sendings.add(sendings(
                OfficeArbitraries.people().map(Addressee::of),
                Chance.mostlyJust(Fate.LEFT_OUT, Arbitraries.of(Fate.class))));
        sendings.add(sendings(
                OfficeArbitraries.units().map(Addressee::of),
                Chance.mostlyJust(Fate.LEFT_OUT, Arbitraries.of(Fate.class))));
        return Combinators.combine(sendings).as(all -> dispatch(carrier, occasion, all));
    }

    private static Arbitrary<Fate> fates() {
        return Arbitraries.frequency(
                Tuple.of(14, Fate.SENT),
                Tuple.of(3, Fate.SENT_BEFORE),
                Tuple.of(1, Fate.LEFT_OUT),
                Tuple.of(1, Fate.STAMPED_WRONGLY),
                Tuple.of(1, Fate.NOT_HERE));
    }

    private static Arbitrary<Sending> sendings(Arbitrary<Addressee> addressees, Arbitrary<Fate> fates) {
        Arbitrary<Optional<SecrecyLevel>> stamps =
                Arbitraries.of(SecrecyLevel.class).optional(0.5);
        return Combinators.combine(addressees, fates, stamps).as(Sending::new);
    }

    private static Proposal dispatch(Carrier carrier, Occasion occasion, List<Sending> sendings) {
        List<Custody> copies = new ArrayList<>();
        List<Consignment> consignments = new ArrayList<>();
        for (Sending sending : sendings) {
            int copy = copies.size() + 1;
            copies.add(custody(CustodyArbitraries.sibling(carrier, copy), sending));
            if (sending.fate().isSentNow()) {
                consignments.add(consignment(carrier, occasion, copy, sending));
            }
        }
        if (consignments.isEmpty()) {
            consignments.add(consignment(carrier, occasion, copies.size(), sendings.get(0)));
        }
        Dispatch dispatch = Dispatch.builder()
                .document(carrier.id().document())
                .actor(occasion.actor())
                .at(occasion.at())
                .consignments(consignments)
                .build();
        return new Proposal(
                dispatch,
                CustodyBook.of(copies.get(0), copies.subList(1, copies.size()).toArray(Custody[]::new)));
    }

    private static Custody custody(Carrier copy, Sending sending) {
        Person holder = OfficeArbitraries.PEOPLE.get(0);
        Stage stage = switch (sending.fate()) {
            case SENT_BEFORE -> Stage.DISPATCHED;
            case NOT_HERE -> Stage.ON_LOAN;
            default -> Stage.KEPT;
        };
        Custody custody = CustodyArbitraries.custody(copy, stage, OfficeArbitraries.OFFICE, holder);
        return stage == Stage.DISPATCHED
                ? Custody.builder()
                        .from(custody)
                        .dispatchedTo(sending.addressee())
                        .build()
                : custody;
    }

    private static Consignment consignment(Carrier carrier, Occasion occasion, int copy, Sending sending) {
        Optional<SecrecyLevel> right = carrier.classification().levelOn(RegulationTime.day(occasion.at()));
        return Consignment.builder()
                .copy(CopyNumber.of(copy))
                .recipient(sending.addressee())
                .stamp(sending.fate() == Fate.STAMPED_WRONGLY ? sending.stamp() : right)
                .build();
    }

    /** What becomes of the copy for one addressee. */
    private enum Fate {
        SENT,
        STAMPED_WRONGLY,
        NOT_HERE,
        SENT_BEFORE,
        LEFT_OUT;

        boolean isSentNow() {
            return this == SENT || this == STAMPED_WRONGLY || this == NOT_HERE;
        }
    }

    /** One addressee, what becomes of their copy, and a stamp that may be wrong. */
    private record Sending(Addressee addressee, Fate fate, Optional<SecrecyLevel> stamp) {}
}
