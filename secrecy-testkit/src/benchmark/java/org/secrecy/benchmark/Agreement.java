package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.benchmark.byhand.HandWritten;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Destroy;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.Proposal;

/** Code written by hand is a limit to compare with only where it decides the same. Thread-safe. */
public final class Agreement {

    private static final int CHECKED_OF_EACH_KIND = 500;

    private Agreement() {}

    /**
     * Checks seeded acts of every kind that is written by hand; returns how many.
     *
     * @throws IllegalStateException if the policy and the code written by hand differ on one
     */
    public static int checkAll() {
        ImmutableList<Proposal> proposals =
                ImmutableList.of(
                                Borrow.KIND,
                                Copy.KIND,
                                SendFax.KIND,
                                ReceiveFax.KIND,
                                Destroy.KIND,
                                ConsultArchive.KIND)
                        .stream()
                        .flatMap(kind -> SeededActs.ofKind(kind, CHECKED_OF_EACH_KIND).stream())
                        .collect(ImmutableList.toImmutableList());
        proposals.forEach(Agreement::check);
        return proposals.size();
    }

    static void check(Proposal proposal) {
        Decision decision = proposal.decidedBy(SecrecyPolicy.standard());
        Verdict verdict = HandWritten.verdict(proposal.action(), proposal.book());
        List<ProvisionNumber> provisions = HandWritten.provisions(proposal.action(), proposal.book());
        if (verdict != decision.verdict()
                || !provisions.equals(decision.provisions().asList())) {
            throw new IllegalStateException("the verdict by hand must be %s, but was %s %s on %s"
                    .formatted(decision, verdict, provisions, proposal));
        }
    }
}
