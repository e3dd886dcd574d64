package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.secrecy.policy.decision.Remedy;

/** What is offered of what the findings name: every remedy once, without those that another includes. */
final class Merging {

    private Merging() {}

    static ImmutableList<Remedy> merged(List<Found> findings) {
        List<Remedy> named = new ArrayList<>();
        for (Found finding : findings) {
            named.addAll(finding.remedies());
        }
        ImmutableSet<Remedy> once = ImmutableSet.copyOf(named);
        return once.stream()
                .filter(remedy -> once.stream().noneMatch(other -> !other.equals(remedy) && does(other, remedy)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether who has done the one has thereby done the other, which is not the same. */
    private static boolean does(Remedy one, Remedy other) {
        if (one instanceof Remedy.ObtainApproval approval) {
            return obtains(approval, other);
        }
        if (one instanceof Remedy.ObtainOrganApproval organ) {
            return obtainsOfOrgan(organ, other);
        }
        if (one instanceof Remedy.ProlongApproval prolonged) {
            return prolongs(prolonged, other);
        }
        if (one instanceof Remedy.ReturnBy earlier) {
            return returns(earlier, other);
        }
        if (one instanceof Remedy.Assign assigned) {
            // whoever holds one of these posts holds one of those
            return other instanceof Remedy.Assign wider
                    && wider.member().equals(assigned.member())
                    && wider.posts().containsAll(assigned.posts());
        }
        return false;
    }

    /** A new approval serves where more capacities would do, fewer copies are asked for, or no line of business is. */
    private static boolean obtains(Remedy.ObtainApproval approval, Remedy other) {
        if (other instanceof Remedy.ObtainApproval wider) {
            return wider.posts().containsAll(approval.posts())
                    && wider.copies() <= approval.copies()
                    && (wider.line().isEmpty() || wider.line().equals(approval.line()));
        }
        return other instanceof Remedy.ProlongApproval prolonged
                && prolonged.posts().containsAll(approval.posts());
    }

    /** An organ's approval serves for the posts that it names as well. */
    private static boolean obtainsOfOrgan(Remedy.ObtainOrganApproval organ, Remedy other) {
        if (other instanceof Remedy.ObtainOrganApproval wider) {
            return wider.bodies().containsAll(organ.bodies())
                    && organ.servesFor().containsAll(wider.servesFor());
        }
        return other instanceof Remedy.ObtainApproval approval
                && approval.posts().stream().anyMatch(organ.servesFor()::contains);
    }

    /** What reaches the due day, or a due day within the shorter of two approvals, serves for the longer one as well. */
    private static boolean prolongs(Remedy.ProlongApproval prolonged, Remedy other) {
        if (other instanceof Remedy.ProlongApproval longer) {
            return longer.posts().containsAll(prolonged.posts())
                    && !longer.lastDay().isBefore(prolonged.lastDay());
        }
        return other instanceof Remedy.ObtainApproval approval
                && approval.posts().containsAll(prolonged.posts());
    }

    /** An earlier due day serves for a later one, and needs no approval to be longer than that. */
    private static boolean returns(Remedy.ReturnBy earlier, Remedy other) {
        if (other instanceof Remedy.ReturnBy later) {
            return !later.day().isBefore(earlier.day());
        }
        return other instanceof Remedy.ProlongApproval prolonged
                && !prolonged.lastDay().isBefore(earlier.day());
    }
}
