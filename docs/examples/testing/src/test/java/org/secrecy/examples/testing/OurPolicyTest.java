package org.secrecy.examples.testing;

import static org.secrecy.testkit.SecrecyAssertions.assertThat;
import static org.secrecy.testkit.SecrecyAssertions.assertThatThrownBy;
import static org.secrecy.testkit.SecrecyAssertions.contentOf;

import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.Remedies;
import org.secrecy.testkit.SampleBureau;
import org.secrecy.testkit.conformance.ConformanceCases;
import org.secrecy.testkit.conformance.PolicyDecider;
import org.secrecy.testkit.junit.Provisions;
import org.secrecy.testkit.junit.SecrecyExtension;
import org.secrecy.testkit.reading.ReferenceEvaluator;

class OurPolicyTest {

    private static final SecrecyPolicy POLICY = OurPolicy.policy();

    @RegisterExtension
    static final SecrecyExtension SECRECY = SecrecyExtension.of(POLICY);

    @Test
    @Provisions({"3.5.1", "3.5.2"})
    void theDeskKnowsWhomItLentTo(SampleBureau bureau) {
        LoanDesk desk = new LoanDesk(bureau.policy(), bureau.secretPlan().book());
        desk.lend(bureau.borrow());
        assertThat(desk.whereIs(bureau.secretPlan().id())).isOnLoanTo(bureau.li());
    }

    @Test
    void leadersInspectEverySixtyDays(SampleBureau bureau) {
        assertThat(bureau.audit(bureau.today().plusDays(61), bureau.checkStorage()))
                .hasOverdue("3.9.1", bureau.today().plusDays(60));
    }

    @TestFactory
    Stream<DynamicTest> everyConformanceCaseIsAnswered(SecrecyPolicy policy) {
        return ConformanceCases.standard().tests(PolicyDecider.of(policy));
    }

    @Property(tries = 200)
    void thePlainReadingAgrees(@ForAll Proposal proposal) {
        ReferenceEvaluator reading = ReferenceEvaluator.standard().with(POLICY.profile());
        assertThat(proposal.decidedBy(POLICY)).agreesWith(reading.answer(proposal));
    }

    @Property(tries = 200, maxDiscardRatio = 50)
    void remediesSuffice(@ForAll Proposal proposal) {
        Decision decision = proposal.decidedBy(POLICY);
        Assume.that(!decision.remedies().isEmpty());
        assertThat(Remedies.apply(proposal, decision).decidedBy(POLICY)).isPermitted();
    }

    @Test
    void aTestThatFailsSaysWhy() {
        String why = contentOf(getClass().getResource("/failure.txt"), "UTF-8");
        assertThatThrownBy(new Mistaken()::huIsTheOfficeLeader).hasMessage(why.strip());
    }

    /** A test that fails, and is run by the one above alone. */
    static class Mistaken {

        @Test
        void huIsTheOfficeLeader() {
            SampleBureau bureau = SampleBureau.standard().withPolicy(POLICY);
            Borrow loan = bureau.unapproved(bureau.borrow());
            Borrow approved = bureau.approved(loan, bureau.approval(loan, bureau.hu()));
            assertThat(bureau.decide(approved)).isPermitted();
        }
    }
}
