package org.secrecy.benchmark.byhand;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.RegulationTime;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Stage;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/** Provisions 3.6.5 and 3.6.6. */
final class Destroying {

    private static final Set<Post> OFFICE_LEADER = Sets.immutableEnumSet(Post.OFFICE_LEADER);

    private Destroying() {}

    static Verdict verdict(Destroy act, CustodyBook book) {
        if (!fits(act, book.custodies().get(act.carrier()))) {
            return Verdict.UNDECIDED;
        }
        return isListedAsSurplus(act) && areTwo(act.supervisors(), act.executor()) && isApproved(act)
                ? Verdict.PERMITTED
                : Verdict.LACKING;
    }

    static List<ProvisionNumber> provisions(Destroy act, CustodyBook book) {
        List<ProvisionNumber> against = new ArrayList<>();
        if (!fits(act, book.custodies().get(act.carrier()))) {
            against.add(Provisions.FITS_CUSTODY);
        }
        if (!isListedAsSurplus(act) || !isApproved(act)) {
            against.add(Provisions.SURPLUS);
        }
        if (!areTwo(act.supervisors(), act.executor())) {
            against.add(Provisions.SUPERVISED);
        }
        return against;
    }

    private static boolean fits(Destroy act, @Nullable Custody custody) {
        return custody != null
                && (custody.stage() == Stage.KEPT || custody.stage() == Stage.IN_HAND)
                && Places.inOrder(custody, act.at())
                && Places.keptAsNamed(custody, act);
    }

    private static boolean isListedAsSurplus(Destroy act) {
        return act.noLongerNeeded()
                && act.destructionList().isPresent()
                && act.appraisedBy().isPresent();
    }

    private static boolean isApproved(Destroy act) {
        LocalDate day = RegulationTime.day(act.at());
        for (Approval approval : act.approvals()) {
            if (Approvals.counts(approval, OFFICE_LEADER, act, act.executor(), day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two of these are not the same person, nor the executor. */
    private static boolean areTwo(List<Person> supervisors, Person executor) {
        @Nullable Person first = null;
        for (Person supervisor : supervisors) {
            if (supervisor.is(executor)) {
                continue;
            }
            if (first == null) {
                first = supervisor;
            } else if (!first.is(supervisor)) {
                return true;
            }
        }
        return false;
    }
}
