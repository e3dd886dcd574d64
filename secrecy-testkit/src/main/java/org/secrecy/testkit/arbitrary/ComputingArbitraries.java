package org.secrecy.testkit.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.computing.ChangePassword;
import org.secrecy.computing.Credential;
import org.secrecy.computing.DiscloseCredential;
import org.secrecy.computing.StoreData;
import org.secrecy.computing.Transmit;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.testkit.Proposal;

/** Transmitting and storing data, and passwords. Thread-safe. */
final class ComputingArbitraries {

    private ComputingArbitraries() {}

    static Arbitrary<Proposal> transmissions() {
        return CarrierProposals.meetingNothing(Combinators.combine(
                        OfficeArbitraries.occasions(),
                        CarrierArbitraries.mattersForOutside(),
                        Arbitraries.of("政务外网", "互联网"))
                .as((occasion, content, channel) -> Transmit.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .data("用地数据")
                        .content(content)
                        .channel(channel)
                        .build()));
    }

    static Arbitrary<Proposal> storings() {
        return CarrierProposals.on(disks(), ComputingArbitraries::storingsOn);
    }

    /** Mostly a registered disk of the highest level that is kept; else any carrier. */
    private static Arbitrary<Custody> disks() {
        Arbitrary<SecrecyLevel> levels = Chance.mostlyJust(SecrecyLevel.TOP_SECRET, Arbitraries.of(SecrecyLevel.class));
        Arbitrary<Carrier> disks = Combinators.combine(
                        CarrierArbitraries.carriers(CarrierArbitraries.freshSecrets()), levels)
                .as((carrier, level) -> Carrier.builder()
                        .from(carrier)
                        .medium(Medium.COMPUTER_DISK)
                        .classification(carrier.classification().atLevel(level))
                        .build());
        Arbitrary<Custody> kept = CustodyArbitraries.custodies(
                        disks, Chance.mostlyJust(Stage.KEPT, Arbitraries.of(Stage.class)), OfficeArbitraries.keepers())
                .map(custody -> Custody.builder()
                        .from(custody)
                        .registeredAt(custody.since())
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(3, kept), Tuple.of(1, CustodyArbitraries.custodies()));
    }

    private static Arbitrary<StoreData> storingsOn(Custody custody) {
        Arbitrary<Optional<CarrierId>> carriers = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Optional.of(custody.id()))),
                Tuple.of(1, Arbitraries.just(Optional.of(CarrierId.of(CarrierArbitraries.DOCUMENT, 8)))),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        Arbitrary<Classification> contents = Arbitraries.frequencyOf(
                Tuple.of(4, CarrierArbitraries.freshSecrets()), Tuple.of(1, CarrierArbitraries.mattersForOutside()));
        return Combinators.combine(
                        OfficeArbitraries.occasions(),
                        contents,
                        Chance.mostlyJust(Medium.COMPUTER_DISK, Arbitraries.of(Medium.class)),
                        carriers)
                .as((occasion, content, medium, carrier) -> StoreData.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .data("管线普查数据")
                        .content(content)
                        .medium(medium)
                        .carrier(carrier)
                        .build());
    }

    static Arbitrary<Proposal> passwordChanges() {
        return CarrierProposals.meetingNothing(
                Combinators.combine(OfficeArbitraries.occasions(), Arbitraries.of("chen@oa", "li@oa"))
                        .as((occasion, account) -> ChangePassword.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .account(account)
                                .build()));
    }

    static Arbitrary<Proposal> credentialDisclosures() {
        return CarrierProposals.meetingNothing(
                Combinators.combine(OfficeArbitraries.occasions(), Arbitraries.of(Credential.class))
                        .as((occasion, credential) -> DiscloseCredential.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .account("chen@oa")
                                .credential(credential)
                                .told("来访者")
                                .build()));
    }
}
