package org.secrecy.benchmark.byhand;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.classification.Grade;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/** Provisions 7.6.4, 8.5.1 and 9. */
final class Copying {

    private static final Set<Post> DIRECTOR_IN_CHARGE = Sets.immutableEnumSet(Post.DIRECTOR_IN_CHARGE);
    private static final int NOT_APPROVED = -1;

    private Copying() {}

    static Verdict verdict(Copy act, CustodyBook book) {
        @Nullable Custody custody = book.custodies().get(act.carrier());
        if (custody == null) {
            return Verdict.UNDECIDED;
        }
        LocalDate day = RegulationTime.day(act.at());
        @Nullable
        SecrecyLevel level = custody.carrier().classification().levelOn(day).orElse(null);
        if (level == SecrecyLevel.TOP_SECRET
                || (level != null && act.machine() == Machine.FAX_MACHINE)
                || Places.lentByArchive(custody)) {
            return Verdict.FORBIDDEN;
        }
        if (!fits(act, custody, book)) {
            return Verdict.UNDECIDED;
        }
        if (isWronglyOperated(act)) {
            return Verdict.LACKING;
        }
        return needsApproval(custody.carrier(), level, day)
                        && approved(act, custody, day) < act.copies().size()
                ? Verdict.LACKING
                : Verdict.PERMITTED;
    }

    static List<ProvisionNumber> provisions(Copy act, CustodyBook book) {
        List<ProvisionNumber> against = new ArrayList<>();
        @Nullable Custody custody = book.custodies().get(act.carrier());
        if (custody == null || !fits(act, custody, book)) {
            against.add(Provisions.FITS_CUSTODY);
        }
        if (custody != null) {
            addOfCarrier(against, act, custody);
        }
        if (isWronglyOperated(act)) {
            against.add(Provisions.COLOUR_COPIER);
        }
        return against;
    }

    private static void addOfCarrier(List<ProvisionNumber> against, Copy act, Custody custody) {
        LocalDate day = RegulationTime.day(act.at());
        @Nullable
        SecrecyLevel level = custody.carrier().classification().levelOn(day).orElse(null);
        if (Places.lentByArchive(custody)) {
            against.add(Provisions.COPIED_WHILE_LENT);
        }
        if (level != null && act.machine() == Machine.FAX_MACHINE) {
            against.add(Provisions.COPIED_ON_FAX);
        }
        if (level == SecrecyLevel.TOP_SECRET) {
            against.add(Provisions.TOP_SECRET_COPIED);
        }
        if (needsApproval(custody.carrier(), level, day)) {
            int approved = approved(act, custody, day);
            if (approved == NOT_APPROVED) {
                against.add(Provisions.COPYING_APPROVED);
            } else if (approved < act.copies().size()) {
                against.add(Provisions.TOO_MANY_COPIES);
            }
        }
    }

    private static boolean fits(Copy act, Custody custody, CustodyBook book) {
        Optional<Person> holder = custody.holder();
        if (!custody.stage().isHere()
                || !Places.inOrder(custody, act.at())
                || (holder.isPresent() && !holder.get().is(act.actor()))) {
            return false;
        }
        for (CopyNumber number : act.copies()) {
            if (book.custodies().containsKey(new CarrierId(act.carrier().document(), number))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWronglyOperated(Copy act) {
        return act.machine() == Machine.COLOUR_COPIER && !act.operator().posts().contains(Post.PRINTING_STAFF);
    }

    private static boolean needsApproval(Carrier carrier, @Nullable SecrecyLevel level, LocalDate day) {
        return (level != null && level != SecrecyLevel.TOP_SECRET)
                || (carrier.internalSpeech() && carrier.classification().gradeOn(day) != Grade.OPEN);
    }

    /** The most that one counting approval still allows, or that none counts. */
    private static int approved(Copy act, Custody custody, LocalDate day) {
        int most = NOT_APPROVED;
        for (Approval approval : act.approvals()) {
            if (Approvals.counts(approval, DIRECTOR_IN_CHARGE, act, act.actor(), day)) {
                int left = approval.copies().orElse(0) - made(custody, approval.id());
                most = Math.max(most, Math.max(0, left));
            }
        }
        return most;
    }

    private static int made(Custody custody, String approval) {
        int made = 0;
        for (CopyGrant grant : custody.grants()) {
            if (grant.approval().equals(approval)) {
                made += grant.made();
            }
        }
        return made;
    }
}
