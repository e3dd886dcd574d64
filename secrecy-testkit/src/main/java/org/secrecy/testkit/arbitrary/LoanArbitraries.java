package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.action.RegulationTime;
import org.secrecy.custody.Custody;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ApprovalArbitraries.Sought;

/** Borrowing and returning. Thread-safe. */
final class LoanArbitraries {

    private LoanArbitraries() {}

    static Arbitrary<Proposal> borrows() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(Borrow.KIND), LoanArbitraries::borrowsOf);
    }

    private static Arbitrary<Borrow> borrowsOf(Custody custody) {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.integers().between(4, 9)),
                Tuple.of(1, Arbitraries.of(7, 8)));
        Arbitrary<Borrow> unapproved = Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(),
                        days,
                        Arbitraries.of("规划编制").optional(0.8),
                        OfficeArbitraries.mostly(Post.CONFIDENTIAL_OFFICER).optional(0.7),
                        giver(custody),
                        CarrierProposals.keptBy(custody))
                .as((id, occasion, length, need, deliverer, giver, keptBy) -> Borrow.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .dueOn(RegulationTime.day(occasion.at()).plusDays(length))
                        .need(need)
                        .deliverer(deliverer)
                        .handedOverBy(giver)
                        .keptBy(keptBy)
                        .build());
        return ApprovalArbitraries.approved(
                unapproved,
                (act, all) -> Borrow.builder().from(act).approvals(all).build(),
                act -> List.of(Sought.by(Post.OFFICE_LEADER)));
    }

    private static Arbitrary<Optional<Person>> giver(Custody custody) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Optional.empty())),
                Tuple.of(2, Arbitraries.just(custody.holder())),
                Tuple.of(1, OfficeArbitraries.people().map(Optional::of)));
    }

    static Arbitrary<Proposal> returns() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(Return.KIND), LoanArbitraries::returnsOf);
    }

    private static Arbitrary<Return> returnsOf(Custody custody) {
        Arbitrary<Integer> pages = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(custody.carrier().pages().orElse(1))),
                Tuple.of(1, Arbitraries.integers().between(0, 20)));
        Arbitrary<ImmutableSet<String>> documents =
                Arbitraries.frequency(Tuple.of(4, custody.carrier().documents()), Tuple.of(1, ImmutableSet.of()));
        return Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(),
                        CarrierProposals.holders(custody),
                        pages.optional(0.8),
                        documents,
                        OfficeArbitraries.people().optional(0.2))
                .as((id, occasion, by, counted, inside, recorder) -> Return.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .returnedBy(by)
                        .pages(counted)
                        .documents(inside)
                        .removalRecordedBy(recorder)
                        .build());
    }
}
