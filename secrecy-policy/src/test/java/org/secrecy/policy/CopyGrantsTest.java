package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.copyApproval;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.provisions;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.secrecy.copying.CopyGrant;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Custody;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.sample.Sample;

/** How many copies an approval still allows, by what the custody says was made under it: provision 9.2.2. */
class CopyGrantsTest {

    private static Decision copyTwice(CopyGrant... grants) {
        Custody custody = Custody.builder()
                .from(kept(OFFICE, SECRET))
                .grants(ImmutableList.copyOf(grants))
                .build();
        return SecrecyPolicy.standard()
                .decide(
                        copying(2, 3)
                                .machine(Machine.PHOTOCOPIER)
                                .operatedBy(Sample.PRINTER)
                                .addApprovals(copyApproval("复1", 3).build())
                                .build(),
                        custody);
    }

    private static void assertLimitedTo(int left, Decision decision) {
        assertThat(decision.verdict()).isEqualTo(Verdict.LACKING);
        assertThat(decision.provisions()).containsExactly(provisions("9.2.2"));
        assertThat(decision.remedies()).containsExactly(new Remedy.LimitCopies(left, 2));
        assertThat(decision.obligations()).isEmpty();
    }

    @Test
    void whatWasMadeUnderTheApprovalIsNoLongerLeft() {
        assertThat(copyTwice().findings()).isEmpty();
        assertThat(copyTwice(new CopyGrant("复1", 3, 1)).findings()).isEmpty();
        assertLimitedTo(1, copyTwice(new CopyGrant("复1", 3, 2)));
        assertThat(copyTwice(new CopyGrant("复2", 3, 2)).findings()).isEmpty();
    }

    @Test
    void moreCopiesThanCanBeCountedLeaveNone() {
        assertLimitedTo(0, copyTwice(new CopyGrant("复1", 3, Integer.MAX_VALUE)));
    }
}
