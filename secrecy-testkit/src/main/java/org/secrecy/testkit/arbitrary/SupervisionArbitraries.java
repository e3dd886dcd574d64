package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.carrier.CarrierId;
import org.secrecy.custody.Custody;
import org.secrecy.office.Post;
import org.secrecy.supervision.HandIn;
import org.secrecy.supervision.Inspect;
import org.secrecy.supervision.TakeInventory;
import org.secrecy.supervision.Train;
import org.secrecy.testkit.Proposal;

/** Inventories, handing in, training and inspections. Thread-safe. */
final class SupervisionArbitraries {

    private SupervisionArbitraries() {}

    static Arbitrary<Proposal> inventories() {
        return CarrierProposals.meetingNothing(
                Combinators.combine(OfficeArbitraries.occasions(), OfficeArbitraries.units(), ids(), ids(), ids())
                        .as((occasion, unit, listed, out, seen) -> TakeInventory.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .unit(unit)
                                .listed(listed)
                                .out(Sets.intersection(listed, out))
                                .seen(seen)
                                .build()));
    }

    private static Arbitrary<ImmutableSet<CarrierId>> ids() {
        return CarrierArbitraries.carrierIds().set().ofMaxSize(4).map(ImmutableSet::copyOf);
    }

    static Arbitrary<Proposal> handingsIn() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(HandIn.KIND), SupervisionArbitraries::handingsInOf);
    }

    private static Arbitrary<HandIn> handingsInOf(Custody custody) {
        return Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(),
                        Chance.mostlyJust(custody.keeper(), OfficeArbitraries.units()),
                        OfficeArbitraries.mostly(Post.CONFIDENTIAL_OFFICER),
                        Chance.mostlyJust(OfficeArbitraries.OFFICE, OfficeArbitraries.units()))
                .as((id, occasion, unit, recipient, keeper) -> HandIn.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .handedInBy(unit)
                        .recipient(recipient)
                        .keeper(keeper)
                        .build());
    }

    static Arbitrary<Proposal> trainings() {
        return CarrierProposals.meetingNothing(Combinators.combine(
                        OfficeArbitraries.occasions(), OfficeArbitraries.mostly(Post.PART_TIME_SECRECY_OFFICER))
                .as((occasion, officer) -> Train.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .officer(officer)
                        .build()));
    }

    static Arbitrary<Proposal> inspections() {
        return CarrierProposals.meetingNothing(Combinators.combine(
                        OfficeArbitraries.occasions(OfficeArbitraries.mostly(Post.LEADER_IN_CHARGE)),
                        OfficeArbitraries.units())
                .as((occasion, unit) -> Inspect.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .inspected(unit)
                        .build()));
    }
}
