package org.secrecy.examples.testing;

import static org.secrecy.testkit.SecrecyAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secrecy.loan.Borrow;
import org.secrecy.testkit.SampleBureau;

/** A test that fails, and is run by {@link FailureTest} alone: its author believes that Hu is still the office leader. */
class LendsToTheWrongOne {

    // snippet: failure
    @Test
    void huApproves() {
        SampleBureau bureau = SampleBureau.standard().withPolicy(OurPolicy.policy());
        Borrow loan = bureau.unapproved(bureau.borrow());
        assertThat(bureau.decide(bureau.approved(loan, bureau.approval(loan, bureau.hu())))).isPermitted();
    }
    // end
}
