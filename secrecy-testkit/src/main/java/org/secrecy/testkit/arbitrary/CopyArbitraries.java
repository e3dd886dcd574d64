package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Custody;
import org.secrecy.office.Post;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ApprovalArbitraries.Sought;

/** Copying. Thread-safe. */
final class CopyArbitraries {

    private static final int FIRST_NEW_COPY = 21;

    private CopyArbitraries() {}

    static Arbitrary<Proposal> copies() {
        return CarrierProposals.on(CustodyArbitraries.custodiesFor(Copy.KIND), CopyArbitraries::copiesOf);
    }

    private static Arbitrary<Copy> copiesOf(Custody custody) {
        Arbitrary<ImmutableSet<CopyNumber>> numbers = Arbitraries.integers()
                .between(FIRST_NEW_COPY, FIRST_NEW_COPY + 3)
                .map(CopyNumber::of)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ImmutableSet::copyOf);
        Arbitrary<Copy> unapproved = Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(CarrierProposals.holders(custody)),
                        numbers,
                        Arbitraries.of(Machine.class),
                        OfficeArbitraries.mostly(Post.PRINTING_STAFF).optional(0.8))
                .as((id, occasion, made, machine, operator) -> Copy.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .copies(made)
                        .machine(machine)
                        .operatedBy(operator)
                        .build());
        return ApprovalArbitraries.approved(
                unapproved,
                (act, all) -> Copy.builder().from(act).approvals(all).build(),
                act -> List.of(Sought.by(Post.DIRECTOR_IN_CHARGE)));
    }
}
