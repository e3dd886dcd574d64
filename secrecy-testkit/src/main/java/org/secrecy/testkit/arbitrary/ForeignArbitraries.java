package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.custody.Custody;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.foreign.DiscloseToForeigners;
import org.secrecy.foreign.FileReceptions;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.MeansOfSending;
import org.secrecy.foreign.RecordReception;
import org.secrecy.foreign.SendAbroad;
import org.secrecy.foreign.VisitPart;
import org.secrecy.foreign.Visitor;
import org.secrecy.foreign.VisitorKind;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ApprovalArbitraries.Sought;

/** Visitors, and what is told to foreigners, carried abroad and sent there. Thread-safe. */
public final class ForeignArbitraries {

    private static final Arbitrary<String> VISITS = Arbitraries.of("友城规划代表团", "港澳同业访问");

    private ForeignArbitraries() {}

    static Arbitrary<Proposal> hostings() {
        return CarrierProposals.meetingNothing(Combinators.combine(
                        OfficeArbitraries.occasions(),
                        VISITS,
                        Arbitraries.of(true, false),
                        Chance.mostlyJust(OfficeArbitraries.OFFICE, OfficeArbitraries.units()),
                        parts().list().ofMinSize(1).ofMaxSize(3))
                .as((occasion, visit, whole, arranging, parts) -> HostVisitors.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .visit(visit)
                        .concernsWholeBureau(whole)
                        .arrangedBy(arranging)
                        .parts(parts)
                        .build()));
    }

    /** A part of a visit: mostly two or three companions, else one, or one listed twice. */
    public static Arbitrary<VisitPart> parts() {
        Arbitrary<List<Person>> enough =
                OfficeArbitraries.people().list().ofMinSize(2).ofMaxSize(3).uniqueElements();
        Arbitrary<List<Person>> tooFew = OfficeArbitraries.people()
                .flatMap(person -> Arbitraries.of(List.of(), List.of(person), List.of(person, person)));
        return Combinators.combine(Arbitraries.of("座谈", "参观展示馆"), Chance.mostly(enough, tooFew))
                .as((name, companions) ->
                        VisitPart.builder().name(name).companions(companions).build());
    }

    /** A visitor of any kind. */
    public static Arbitrary<Visitor> visitors() {
        return Arbitraries.of(VisitorKind.class).map(kind -> new Visitor("来宾", kind, "规划师"));
    }

    static Arbitrary<Proposal> receptionRecords() {
        return CarrierProposals.meetingNothing(Combinators.combine(
                        OfficeArbitraries.occasions(),
                        VISITS,
                        visitors().list().ofMinSize(1).ofMaxSize(2),
                        OfficeArbitraries.people().list().ofMinSize(1).ofMaxSize(2))
                .as((occasion, visit, guests, hosts) -> RecordReception.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .visit(visit)
                        .visitors(guests)
                        .purpose("交流")
                        .lengthOfStay("半天")
                        .rangeOfActivity("会议室")
                        .hosts(hosts)
                        .build()));
    }

    static Arbitrary<Proposal> receptionFilings() {
        return CarrierProposals.meetingNothing(
                Combinators.combine(OfficeArbitraries.occasions(), Arbitraries.of(2024, 2025))
                        .as((occasion, year) -> FileReceptions.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .year(year)
                                .build()));
    }

    static Arbitrary<Proposal> disclosures() {
        Arbitrary<DiscloseToForeigners> unapproved = Combinators.combine(
                        OfficeArbitraries.occasions(),
                        CarrierArbitraries.sensitiveMatters(),
                        Chance.mostlyStated("合作谈判不可避免"),
                        Chance.mostlyStated("保密协议2号"))
                .as((occasion, content, because, undertaking) -> DiscloseToForeigners.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .matter("管线资料")
                        .counterpart("外方设计公司")
                        .content(content)
                        .unavoidableBecause(because)
                        .confidentialityUndertaking(undertaking)
                        .build());
        return CarrierProposals.meetingNothing(ApprovalArbitraries.approved(
                unapproved,
                (act, all) ->
                        DiscloseToForeigners.builder().from(act).approvals(all).build(),
                act -> List.of(Sought.organ())));
    }

    static Arbitrary<Proposal> carryings() {
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(CarryAbroad.KIND),
                custody -> ApprovalArbitraries.approved(
                        carryingsOf(custody),
                        (act, all) ->
                                CarryAbroad.builder().from(act).approvals(all).build(),
                        act -> List.of(Sought.organ())));
    }

    private static Arbitrary<CarryAbroad> carryingsOf(Custody custody) {
        Arbitrary<Set<String>> measures = Chance.mostly(
                Arbitraries.of("专人护送", "密码箱").set().ofMinSize(1).ofMaxSize(2), Arbitraries.just(ImmutableSet.of()));
        return Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(CarrierProposals.holders(custody)),
                        Chance.mostlyStated("境外谈判"),
                        measures)
                .as((id, occasion, need, taken) -> CarryAbroad.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .destination("香港")
                        .need(need)
                        .protectiveMeasures(taken)
                        .build());
    }

    static Arbitrary<Proposal> sendings() {
        Arbitrary<SendAbroad> unapproved = Combinators.combine(
                        OfficeArbitraries.occasions(),
                        CarrierArbitraries.mattersForOutside(),
                        Arbitraries.of(MeansOfSending.class))
                .as((occasion, content, means) -> SendAbroad.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .item("回信一")
                        .recipient("友城规划局")
                        .means(means)
                        .content(content)
                        .build());
        return CarrierProposals.meetingNothing(ApprovalArbitraries.approved(
                unapproved,
                (act, all) -> SendAbroad.builder().from(act).approvals(all).build(),
                act -> List.of(Sought.by(Post.OFFICE_DIRECTOR))));
    }
}
