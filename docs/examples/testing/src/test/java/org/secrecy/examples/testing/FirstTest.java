package org.secrecy.examples.testing;

import static org.secrecy.testkit.SecrecyAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secrecy.testkit.SampleBureau;

class FirstTest {

    @Test
    void aLoanNeedsTheOfficeLeader() {
        SampleBureau bureau = SampleBureau.standard().withPolicy(OurPolicy.policy());
        assertThat(bureau.decide(bureau.borrow())).isPermitted();
        assertThat(bureau.decide(bureau.unapproved(bureau.borrow()))).cites("3.5.2");
    }
}
