package org.secrecy.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.carrier.Carrier;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Receive;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.testkit.Proposal;

/** Receiving and circulating. Thread-safe. */
final class TransferArbitraries {

    private TransferArbitraries() {}

    static Arbitrary<Proposal> receipts() {
        Arbitrary<List<Carrier>> carriers =
                CarrierArbitraries.carriers().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Carrier::id);
        Arbitrary<Receive> receipts = Combinators.combine(
                        carriers,
                        OfficeArbitraries.occasions(),
                        OfficeArbitraries.keepers(),
                        Chance.mostlyJust(0, Arbitraries.of(1, 2)),
                        Chance.mostlyTrue(),
                        Chance.mostlyTrue(),
                        Arbitraries.of("已核").optional(0.2),
                        OfficeArbitraries.people())
                .as((all, occasion, keeper, more, here, intact, settled, signing) -> Receive.builder()
                        .document(CarrierArbitraries.DOCUMENT)
                        .carriers(all)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .keeper(keeper)
                        .sender("市委办公室")
                        .signedBy(signing)
                        .listed(all.size() + more)
                        .addressedHere(here)
                        .packagingIntact(intact)
                        .settledWithSender(settled)
                        .build());
        return CarrierProposals.beginning(receipts);
    }

    static Arbitrary<Proposal> circulations() {
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(Circulate.KIND), TransferArbitraries::circulationsOf);
    }

    private static Arbitrary<Circulate> circulationsOf(Custody custody) {
        Arbitrary<Person> officers = OfficeArbitraries.mostly(Post.CONFIDENTIAL_OFFICER);
        Arbitrary<Person> keepers = Chance.mostly(officers, OfficeArbitraries.holders(Post.DOCUMENT_KEEPER));
        return Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(officers),
                        keepers,
                        officers,
                        readers(custody),
                        keepers,
                        Chance.mostlyTrue(),
                        Chance.seldomTrue())
                .as((id, occasion, giver, bearer, reader, back, inOffice, about) -> Circulate.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .handedOverBy(giver)
                        .bearer(bearer)
                        .reader(reader)
                        .goesBackTo(back)
                        .readInOffice(inOffice)
                        .carriedAbout(about)
                        .build());
    }

    /** Mostly somebody in scope, where anybody is. */
    private static Arbitrary<Person> readers(Custody custody) {
        List<Person> inScope = OfficeArbitraries.PEOPLE.stream()
                .filter(custody.carrier().distribution()::includes)
                .toList();
        return inScope.isEmpty()
                ? OfficeArbitraries.people()
                : Chance.mostly(Arbitraries.of(inScope), OfficeArbitraries.people());
    }
}
