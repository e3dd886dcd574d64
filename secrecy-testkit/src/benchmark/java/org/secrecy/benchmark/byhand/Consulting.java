package org.secrecy.benchmark.byhand;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.RegulationTime;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Stage;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/** Provisions 7.4 and 7.5. */
final class Consulting {

    private static final Set<Post> LEADER_IN_CHARGE = Sets.immutableEnumSet(Post.LEADER_IN_CHARGE);
    private static final Set<Post> OFFICE_LEADER = Sets.immutableEnumSet(Post.OFFICE_LEADER);

    private Consulting() {}

    static Verdict verdict(ConsultArchive act, CustodyBook book) {
        @Nullable Custody custody = book.custodies().get(act.carrier());
        if (act.takenAway() || (custody != null && isAbout(act.actor(), custody))) {
            return Verdict.FORBIDDEN;
        }
        if (custody == null || !fits(act, custody)) {
            return Verdict.UNDECIDED;
        }
        return isIntroduced(act) && act.inReadingRoom() && act.organisation().isPresent() && isAllowed(act, custody)
                ? Verdict.PERMITTED
                : Verdict.LACKING;
    }

    static List<ProvisionNumber> provisions(ConsultArchive act, CustodyBook book) {
        List<ProvisionNumber> against = new ArrayList<>();
        @Nullable Custody custody = book.custodies().get(act.carrier());
        if (custody == null || !fits(act, custody)) {
            against.add(Provisions.FITS_CUSTODY);
        }
        if (!isIntroduced(act)) {
            against.add(Provisions.INTRODUCED);
        }
        if (custody != null && !isAllowed(act, custody)) {
            against.add(Provisions.CONSULTATION_APPROVED);
        }
        if (!act.inReadingRoom()) {
            against.add(Provisions.READING_ROOM);
        }
        if (act.takenAway()) {
            against.add(Provisions.TAKEN_AWAY);
        }
        if (act.organisation().isEmpty()) {
            against.add(Provisions.ORGANISATION_ASKS);
        }
        if (custody != null && isAbout(act.actor(), custody)) {
            against.add(Provisions.OWN_FILE);
        }
        return against;
    }

    private static boolean fits(ConsultArchive act, Custody custody) {
        return custody.stage() != Stage.MISSING
                && custody.stage() != Stage.DESTROYED
                && Places.inOrder(custody, act.at());
    }

    private static boolean isIntroduced(ConsultArchive act) {
        return !act.outsider() || act.introductionLetter().isPresent();
    }

    private static boolean isAbout(Person person, Custody custody) {
        for (Person concerned : custody.carrier().concerns()) {
            if (concerned.is(person)) {
                return true;
            }
        }
        return false;
    }

    /** What is classified is approved by the leader in charge of its line, or of no line by the office leader. */
    private static boolean isAllowed(ConsultArchive act, Custody custody) {
        LocalDate day = RegulationTime.day(act.at());
        if (!custody.carrier().classification().isClassifiedOn(day)) {
            return true;
        }
        Optional<String> line = custody.carrier().line();
        if (line.isEmpty()) {
            return Approvals.anyBy(OFFICE_LEADER, act, day);
        }
        for (Approval approval : act.approvals()) {
            // The head, who approves in the place of an actor in charge, is asked about no line.
            boolean inLine = approval.line().equals(line)
                    || approval.capacity().filter(post -> post == Post.HEAD).isPresent();
            if (inLine && Approvals.counts(approval, LEADER_IN_CHARGE, act, act.actor(), day)) {
                return true;
            }
        }
        return false;
    }
}
