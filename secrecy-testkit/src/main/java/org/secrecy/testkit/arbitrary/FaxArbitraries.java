package org.secrecy.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.classification.Classification;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ApprovalArbitraries.Sought;

/** Faxes sent and received. Thread-safe. */
final class FaxArbitraries {

    private FaxArbitraries() {}

    /** Mostly a fax operator, who acts for another or for themselves. */
    private static Arbitrary<Person> operators() {
        return OfficeArbitraries.mostly(Post.FAX_OPERATOR);
    }

    static Arbitrary<Proposal> receipts() {
        return CarrierProposals.beginning(Combinators.combine(
                        OfficeArbitraries.occasions(operators()),
                        CarrierArbitraries.carriers(),
                        Arbitraries.of(true, false),
                        operators().optional(0.6))
                .as((occasion, received, delicate, operator) -> ReceiveFax.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .received(received)
                        .sender("市建委")
                        .keeper(OfficeArbitraries.OFFICE)
                        .shouldNotSpread(delicate)
                        .operatedBy(operator)
                        .build()));
    }

    static Arbitrary<Proposal> sendings() {
        Arbitrary<Classification> contents = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Classification.open())),
                Tuple.of(1, CarrierArbitraries.mattersForOutside()));
        Arbitrary<SendFax> unapproved = Combinators.combine(
                        OfficeArbitraries.occasions(),
                        CarrierArbitraries.carrierIds(),
                        contents,
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        operators().optional(0.9))
                .as((occasion, fax, content, abroad, operator) -> SendFax.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .fax(fax)
                        .recipient("省厅规划处")
                        .content(content)
                        .abroad(abroad)
                        .operatedBy(operator)
                        .build());
        return CarrierProposals.meetingNothing(ApprovalArbitraries.approved(
                unapproved,
                (act, all) -> SendFax.builder().from(act).approvals(all).build(),
                act -> List.of(Sought.by(Post.OFFICE_DIRECTOR), Sought.by(Post.SUPERVISING_LEADER))));
    }
}
