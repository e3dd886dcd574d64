package org.secrecy.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.archive.DiscloseArchive;
import org.secrecy.archive.EnterArchive;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.PersonalFile;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ApprovalArbitraries.Sought;

/** Entering and consulting the archive, and telling what lies there. Thread-safe. */
final class ArchiveArbitraries {

    private ArchiveArbitraries() {}

    static Arbitrary<Proposal> enterings() {
        Arbitrary<Person> entering =
                Arbitraries.oneOf(OfficeArbitraries.holders(Post.ARCHIVIST), OfficeArbitraries.people());
        return CarrierProposals.meetingNothing(Combinators.combine(
                        OfficeArbitraries.occasions(entering),
                        Arbitraries.of("检修").optional(0.8),
                        OfficeArbitraries.mostly(Post.ARCHIVIST).optional(0.8))
                .as((occasion, errand, escort) -> EnterArchive.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .archive(OfficeArbitraries.ARCHIVE)
                        .errand(errand)
                        .escort(escort)
                        .build()));
    }

    static Arbitrary<Proposal> consultations() {
        return CarrierProposals.on(
                custodies(CarrierArbitraries.carriers()),
                custody -> ApprovalArbitraries.approved(
                        consultationsOf(custody),
                        (act, all) -> ConsultArchive.builder()
                                .from(act)
                                .approvals(all)
                                .build(),
                        act -> List.of(Sought.byLeaderOf(custody.carrier().line()))));
    }

    private static Arbitrary<ConsultArchive> consultationsOf(Custody custody) {
        return Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(actors(custody)),
                        Chance.mostlyStated("市规划院"),
                        Arbitraries.of(true, false),
                        Chance.mostlyStated("介绍信7号"),
                        Chance.mostlyTrue(),
                        Chance.seldomTrue())
                .as((id, occasion, organisation, outsider, letter, inReadingRoom, takenAway) -> ConsultArchive.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .organisation(organisation)
                        .outsider(outsider)
                        .introductionLetter(letter)
                        .inReadingRoom(inReadingRoom)
                        .takenAway(takenAway)
                        .build());
    }

    /** Anybody; every other time somebody whom the file is about, where it is about people. */
    private static Arbitrary<Person> actors(Custody custody) {
        List<Person> concerned = custody.carrier().concerns().asList();
        return concerned.isEmpty()
                ? OfficeArbitraries.people()
                : Arbitraries.oneOf(OfficeArbitraries.people(), Arbitraries.of(concerned));
    }

    static Arbitrary<Proposal> disclosures() {
        Arbitrary<Carrier> files = Combinators.combine(
                        CarrierArbitraries.carriers(),
                        Arbitraries.of(PersonalFile.class).optional(0.8))
                .as((carrier, file) ->
                        Carrier.builder().from(carrier).personalFile(file).build());
        return CarrierProposals.on(
                custodies(files),
                custody -> Combinators.combine(
                                CarrierProposals.ids(custody),
                                OfficeArbitraries.occasions(),
                                OfficeArbitraries.people(),
                                Arbitraries.of(true, false))
                        .as((id, occasion, told, related) -> DiscloseArchive.builder()
                                .carrier(id)
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .told(told)
                                .related(related)
                                .build()));
    }

    /** Custodies that are mostly the archive's, and mostly there. */
    private static Arbitrary<Custody> custodies(Arbitrary<Carrier> carriers) {
        Arbitrary<Unit> keepers = Chance.mostlyJust(OfficeArbitraries.ARCHIVE, OfficeArbitraries.units());
        return CustodyArbitraries.custodies(
                carriers, Chance.mostlyJust(Stage.KEPT, Arbitraries.of(Stage.class)), keepers);
    }
}
