package org.secrecy.testkit.arbitrary;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ApprovalArbitraries.Sought;

/** Registering, storing, checking, ending the work, archiving and destroying. Thread-safe. */
final class KeepingArbitraries {

    private KeepingArbitraries() {}

    static Arbitrary<Proposal> registrations() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(Register.KIND), KeepingArbitraries::registrationsOf);
    }

    private static Arbitrary<Register> registrationsOf(Custody custody) {
        Arbitrary<Register> known = Combinators.combine(CarrierProposals.ids(custody), OfficeArbitraries.occasions())
                .as((id, occasion) -> Register.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .build());
        Arbitrary<Register> unknown = Combinators.combine(
                        CarrierArbitraries.carriers(),
                        OfficeArbitraries.occasions(),
                        OfficeArbitraries.keepers(),
                        Arbitraries.of("传真件").optional(0.2))
                .as((carrier, occasion, keeper, sent) -> Register.builder()
                        .carrier(carrier.id())
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .entry(carrier)
                        .keeper(keeper)
                        .retainedFrom(sent)
                        .build());
        return Arbitraries.oneOf(known, unknown);
    }

    static Arbitrary<Proposal> storings() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(Store.KIND), KeepingArbitraries::storingsOf);
    }

    private static Arbitrary<Store> storingsOf(Custody custody) {
        return Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(),
                        CustodyArbitraries.cabinets().flatMap(KeepingArbitraries::kept),
                        Chance.mostlyTrue(),
                        CarrierProposals.keptBy(custody))
                .as((id, occasion, cabinet, locked, keptBy) -> Store.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .cabinet(cabinet.get1())
                        .keeper(cabinet.get2())
                        .locked(locked)
                        .keptBy(keptBy)
                        .build());
    }

    /** The cabinet, and mostly one who may keep it. */
    private static Arbitrary<Tuple.Tuple2<Cabinet, Optional<Person>>> kept(Cabinet cabinet) {
        Arbitrary<Person> keepers = cabinet.unit().equals(OfficeArbitraries.PLANNING)
                ? OfficeArbitraries.holders(Post.PART_TIME_SECRECY_OFFICER)
                : Arbitraries.oneOf(
                        OfficeArbitraries.holders(Post.CONFIDENTIAL_OFFICER),
                        OfficeArbitraries.holders(Post.DOCUMENT_KEEPER));
        return Chance.mostly(keepers, OfficeArbitraries.people())
                .optional(0.9)
                .map(keeper -> Tuple.of(cabinet, keeper));
    }

    static Arbitrary<Proposal> checks() {
        return CarrierProposals.meetingNothing(
                Combinators.combine(OfficeArbitraries.occasions(), CustodyArbitraries.cabinets())
                        .as((occasion, cabinet) -> CheckStorage.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .cabinet(cabinet)
                                .build()));
    }

    static Arbitrary<Proposal> ends() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(EndWork.KIND), KeepingArbitraries::endsOf);
    }

    private static Arbitrary<EndWork> endsOf(Custody custody) {
        return Combinators.combine(CarrierProposals.ids(custody), OfficeArbitraries.occasions())
                .as((id, occasion) -> EndWork.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .build());
    }

    static Arbitrary<Proposal> archivings() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(Archive.KIND), KeepingArbitraries::archivingsOf);
    }

    private static Arbitrary<Archive> archivingsOf(Custody custody) {
        return Combinators.combine(
                        CarrierProposals.ids(custody), OfficeArbitraries.occasions(), CarrierProposals.keptBy(custody))
                .as((id, occasion, keptBy) -> Archive.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .archive(OfficeArbitraries.ARCHIVE)
                        .keptBy(keptBy)
                        .build());
    }

    static Arbitrary<Proposal> destructions() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(Destroy.KIND), KeepingArbitraries::destructionsOf);
    }

    private static Arbitrary<Destroy> destructionsOf(Custody custody) {
        Arbitrary<List<Person>> supervisors = Chance.mostly(
                OfficeArbitraries.people().list().ofMinSize(2).ofMaxSize(4).uniqueElements(),
                OfficeArbitraries.people().list().ofMaxSize(2));
        Arbitrary<Destroy> unapproved = Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(),
                        Chance.mostlyStated("销2025-1"),
                        Chance.mostlyTrue(),
                        OfficeArbitraries.people().optional(0.9),
                        OfficeArbitraries.people().optional(0.3),
                        supervisors,
                        CarrierProposals.keptBy(custody))
                .as((id, occasion, list, noLongerNeeded, appraiser, executor, watching, keptBy) -> Destroy.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .destructionList(list)
                        .noLongerNeeded(noLongerNeeded)
                        .appraisedBy(appraiser)
                        .executedBy(executor)
                        .supervisors(watching)
                        .keptBy(keptBy)
                        .build());
        return ApprovalArbitraries.approved(
                unapproved,
                (act, all) -> Destroy.builder().from(act).approvals(all).build(),
                act -> List.of(Sought.by(Post.OFFICE_LEADER)));
    }
}
