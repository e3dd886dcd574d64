package org.secrecy.examples.testing;

import static org.secrecy.testkit.SecrecyAssertions.assertThat;
import static org.secrecy.testkit.SecrecyAssertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Post;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.audit.LedgerAuditor;
import org.secrecy.policy.decision.ActionRefusedException;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.Remedies;
import org.secrecy.testkit.SampleBureau;
import org.secrecy.testkit.conformance.ConformanceCases;
import org.secrecy.testkit.conformance.PolicyDecider;
import org.secrecy.testkit.junit.Provisions;
import org.secrecy.testkit.junit.SecrecyExtension;
import org.secrecy.testkit.sample.SampleCarrier;

class LoanDeskTest {

    // snippet: extension
    @RegisterExtension
    static final SecrecyExtension SECRECY = SecrecyExtension.of(OurPolicy.policy());

    // end
    // snippet: bureau
    private final SampleBureau bureau;
    private final SampleCarrier plan;
    private final LoanDesk desk;

    LoanDeskTest(SampleBureau bureau) {
        this.bureau = bureau;
        plan = bureau.secretPlan();
        desk = new LoanDesk(bureau.policy()).keeping(plan.book());
    }

    @Test
    void whatTheOfficeLeaderApprovesIsLentAndComesBack() {
        desk.lend(bureau.borrow());
        assertThat(desk.whereIs(plan.id())).isOnLoanTo(bureau.li()).isDueOn(bureau.today().plusDays(3));

        desk.takeBack(Return.builder().from(bureau.giveBack()).carrier(plan.id()).pages(24).build());
        assertThat(desk.whereIs(plan.id())).isKeptBy(bureau.office()).isWithNobody();
        assertThat(desk.owed()).isEmpty();
    }
    // end

    // snippet: assertions
    @Test
    @Provisions({"3.5.2", "3.5.3"})
    void nobodyBorrowsForAWeekWithoutTheOfficeLeader() {
        Borrow loan = Borrow.builder()
                .from(bureau.unapproved(bureau.borrow()))
                .dueOn(bureau.today().plusDays(7))
                .build();
        assertThat(desk.ask(loan))
                .isLacking()
                .cites("3.5.2", "3.5.3")
                .offersExactly(
                        new Remedy.ObtainApproval(ImmutableSet.of(Post.OFFICE_LEADER), 0),
                        new Remedy.ReturnBy(bureau.today().plusDays(3)));
        assertThatExceptionOfType(ActionRefusedException.class).isThrownBy(() -> desk.lend(loan));
    }
    // end

    // snippet: flaws
    @ParameterizedTest
    @EnumSource(names = {"OTHER_LINE", "SELF_GIVEN"}, mode = EnumSource.Mode.EXCLUDE)
    void anApprovalWithAFlawIsNone(ApprovalFlaw flaw) {
        Borrow loan = bureau.unapproved(bureau.borrow());
        Borrow flawed = bureau.approved(loan, bureau.flawedApproval(flaw, loan, bureau.zhao()));
        assertThat(desk.ask(flawed)).cites("3.5.2").givesReason("3.5.2", flaw.words().english());
    }
    // end

    // snippet: remedies
    @Test
    void whatIsOfferedAsARemedyIsOne(SecrecyPolicy policy) {
        Proposal unapproved = bureau.proposal(bureau.unapproved(bureau.borrow()));
        Proposal cured = Remedies.apply(unapproved, unapproved.decidedBy(policy));
        assertThat(cured.decidedBy(policy)).isPermitted().owes("3.5.1", bureau.today().plusDays(3));
    }
    // end

    // snippet: audit
    @Test
    @Provisions("3.9.1")
    void leadersInspectEverySixtyDays() {
        Ledger ledger = Ledger.of(List.of(new LedgerEntry(1, bureau.checkStorage())));
        assertThat(LedgerAuditor.of(bureau.policy()).audit(ledger, bureau.today().plusDays(61)))
                .refusesNothing()
                .hasOverdue("3.9.1", bureau.today().plusDays(60));
    }
    // end

    // snippet: conformance
    @TestFactory
    Stream<DynamicTest> ourPolicyAnswersEveryConformanceCase(SecrecyPolicy policy) {
        return ConformanceCases.standard().tests(PolicyDecider.of(policy));
    }
    // end
}
