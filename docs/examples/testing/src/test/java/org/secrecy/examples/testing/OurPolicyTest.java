package org.secrecy.examples.testing;

import static org.secrecy.testkit.SecrecyAssertions.assertThat;
import static org.secrecy.testkit.SecrecyAssertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.secrecy.custody.CustodyBook;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.ActionRefusedException;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.Remedies;
import org.secrecy.testkit.arbitrary.ActionArbitraries;
import org.secrecy.testkit.arbitrary.SecrecyDomain;
import org.secrecy.testkit.reading.ReferenceEvaluator;

class OurPolicyTest {

    private final SecrecyPolicy policy = OurPolicy.policy();

    // snippet: property
    @Property(tries = 200)
    void remediesSuffice(@ForAll Proposal proposal) {
        Decision decision = proposal.decidedBy(policy);
        Assume.that(decision.verdict() == Verdict.LACKING);
        assertThat(Remedies.apply(proposal, decision).decidedBy(policy)).isPermitted();
    }
    // end

    // snippet: kind
    @Provide
    Arbitrary<Proposal> loans() {
        return ActionArbitraries.proposals(Borrow.KIND);
    }

    @Property(tries = 200)
    void theDeskLendsWhatIsPermittedAndNothingElse(@ForAll("loans") Proposal proposal) {
        LoanDesk desk = new LoanDesk(policy).keeping(proposal.book());
        Borrow loan = (Borrow) proposal.action();
        CustodyBook before = desk.book(loan.document());
        if (desk.ask(loan).isPermitted()) {
            desk.lend(loan);
            assertThat(desk.whereIs(loan.carrier())).isOnLoanTo(loan.actor()).isDueOn(loan.dueOn());
        } else {
            assertThatExceptionOfType(ActionRefusedException.class).isThrownBy(() -> desk.lend(loan));
            assertThat(desk.book(loan.document())).isEqualTo(before);
        }
    }
    // end

    // snippet: reference
    @Property(tries = 200)
    @Domain(SecrecyDomain.class)
    void ourPolicyAgreesWithThePlainReading(@ForAll Proposal proposal) {
        ReferenceEvaluator reading = ReferenceEvaluator.standard().with(policy.profile());
        assertThat(proposal.decidedBy(policy))
                .hasVerdict(reading.answer(proposal.action(), proposal.book()).verdict());
    }
    // end
}
