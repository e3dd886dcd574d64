package org.secrecy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Destroy;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.Proposal;

/** Properties that do not hold, for {@link ShrinkingTest}, which runs them; nothing else does. */
final class ShrinkingCases {

    private ShrinkingCases() {}

    private static boolean isLackingOnly(Proposal proposal, String provision) {
        Decision decision = proposal.decidedBy(SecrecyPolicy.standard());
        return decision.verdict() == Verdict.LACKING
                && decision.findings().stream()
                        .allMatch(
                                finding -> finding.provision().orElseThrow().equals(ProvisionNumber.parse(provision)));
    }

    static class Loans {

        @Provide
        Arbitrary<Proposal> borrows() {
            return ActionArbitraries.proposals(Borrow.KIND);
        }

        @Property(seed = "1", tries = 2000, shrinking = ShrinkingMode.FULL)
        void noLoanIsTooLong(@ForAll("borrows") Proposal proposal) {
            assertThat(isLackingOnly(proposal, "3.5.3")).isFalse();
        }
    }

    static class Approvals {

        @Provide
        Arbitrary<Proposal> copies() {
            return ActionArbitraries.proposals(Copy.KIND);
        }

        @Property(seed = "1", tries = 2000, shrinking = ShrinkingMode.FULL)
        void everyCopyIsApproved(@ForAll("copies") Proposal proposal) {
            assertThat(isLackingOnly(proposal, "9.2.1")).isFalse();
        }
    }

    static class Destructions {

        @Provide
        Arbitrary<Proposal> destructions() {
            return ActionArbitraries.proposals(Destroy.KIND);
        }

        @Property(seed = "1", tries = 2000, shrinking = ShrinkingMode.FULL)
        void everyDestructionIsPermitted(@ForAll("destructions") Proposal proposal) {
            assertThat(proposal.decidedBy(SecrecyPolicy.standard()).verdict()).isNotEqualTo(Verdict.LACKING);
        }
    }
}
