package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.publicity.Publish;

/** Remedies are applied to an act alone, to an act and its custody, and to a proposal alike. */
class RemediesTest {

    private static final SampleBureau BUREAU = SampleBureau.standard();

    /** Whoever a remedy needs is new, so posts are those that acts state. */
    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();

    @Test
    void anActThatMeetsNothingInCustodyIsCuredAlone() {
        Publish unreviewed =
                Publish.builder().from(BUREAU.publish()).approvals(List.of()).build();
        Decision lacking = POLICY.decide(unreviewed);
        assertThat(lacking.verdict()).isEqualTo(Verdict.LACKING);

        Publish cured = Remedies.apply(unreviewed, lacking);

        assertThat(POLICY.decide(cured).isPermitted()).isTrue();
    }

    @Test
    void anActOnACarrierIsCuredWithItsCustody() {
        Borrow unapproved =
                Borrow.builder().from(BUREAU.borrow()).approvals(List.of()).build();
        Custody custody =
                BUREAU.book(unapproved.document()).custody(unapproved.carrier()).orElseThrow();
        Decision lacking = POLICY.decide(unapproved, custody);

        Proposal cured = Remedies.apply(unapproved, custody, lacking);

        assertThat(cured.decidedBy(POLICY).isPermitted()).isTrue();
        assertThat(cured).isEqualTo(Remedies.apply(new Proposal(unapproved, CustodyBook.of(custody)), lacking));
    }
}
