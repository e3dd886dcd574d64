package org.secrecy.benchmark.byhand;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/** Provisions 3.5 and 7.6. */
final class Borrowing {

    private static final int LOAN_DAYS = 3;
    private static final int ARCHIVE_LOAN_DAYS = 7;
    private static final Set<Post> OFFICE_LEADER = Sets.immutableEnumSet(Post.OFFICE_LEADER);
    private static final Set<Post> RELEVANT_LEADERS =
            Sets.immutableEnumSet(Post.HEAD, Post.OFFICE_LEADER, Post.LEADER_IN_CHARGE, Post.SUPERVISING_LEADER);

    private Borrowing() {}

    static Verdict verdict(Borrow act, CustodyBook book) {
        @Nullable Custody custody = book.custodies().get(act.carrier());
        if (custody == null) {
            return Verdict.UNDECIDED;
        }
        LocalDate day = RegulationTime.day(act.at());
        @Nullable
        SecrecyLevel level = custody.carrier().classification().levelOn(day).orElse(null);
        boolean byArchive = custody.keeper().kind() == UnitKind.ARCHIVE;
        boolean caseFile = custody.carrier().caseFile();
        if ((byArchive && (caseFile || level == SecrecyLevel.TOP_SECRET)) || lentOn(act, custody)) {
            return Verdict.FORBIDDEN;
        }
        if (!fits(act, custody)) {
            return Verdict.UNDECIDED;
        }
        if (custody.stage().isOut()) {
            return Verdict.LACKING;
        }
        boolean telegram = custody.carrier().medium() == Medium.CIPHER_TELEGRAM;
        if ((telegram || level == SecrecyLevel.TOP_SECRET) && !isExceptional(act, day)) {
            return Verdict.LACKING;
        }
        if (level == null || level == SecrecyLevel.TOP_SECRET) {
            return Verdict.PERMITTED;
        }
        boolean met = byArchive
                ? act.need().isPresent() && isApproved(act) && !isLonger(act, day, ARCHIVE_LOAN_DAYS)
                : telegram || (!isLonger(act, day, LOAN_DAYS) && isApproved(act));
        return met ? Verdict.PERMITTED : Verdict.LACKING;
    }

    static List<ProvisionNumber> provisions(Borrow act, CustodyBook book) {
        List<ProvisionNumber> against = new ArrayList<>();
        @Nullable Custody custody = book.custodies().get(act.carrier());
        if (custody == null) {
            against.add(Provisions.FITS_CUSTODY);
            return against;
        }
        if (!fits(act, custody)) {
            against.add(Provisions.FITS_CUSTODY);
        }
        if (custody.stage().isOut()) {
            against.add(Provisions.BACK_FIRST);
        }
        LocalDate day = RegulationTime.day(act.at());
        @Nullable
        SecrecyLevel level = custody.carrier().classification().levelOn(day).orElse(null);
        boolean lower = level == SecrecyLevel.HIGHLY_SECRET || level == SecrecyLevel.SECRET;
        boolean telegram = custody.carrier().medium() == Medium.CIPHER_TELEGRAM;
        boolean byArchive = custody.keeper().kind() == UnitKind.ARCHIVE;
        if (lower && !telegram && !byArchive) {
            if (!isApproved(act)) {
                against.add(Provisions.LOAN_APPROVED);
            }
            if (isLonger(act, day, LOAN_DAYS)) {
                against.add(Provisions.LOAN_IS_SHORT);
            }
        }
        if ((telegram || level == SecrecyLevel.TOP_SECRET) && !isExceptional(act, day)) {
            against.add(Provisions.EXCEPTIONAL_LOAN);
        }
        if (byArchive) {
            addOfArchive(against, act, custody, level, day);
        }
        return against;
    }

    private static void addOfArchive(
            List<ProvisionNumber> against, Borrow act, Custody custody, @Nullable SecrecyLevel level, LocalDate day) {
        if (custody.carrier().caseFile() || level == SecrecyLevel.TOP_SECRET) {
            against.add(Provisions.NOT_LENT);
        } else if (level != null) {
            if (act.need().isEmpty() || !isApproved(act)) {
                against.add(Provisions.ARCHIVE_LOAN_APPROVED);
            }
            if (isLonger(act, day, ARCHIVE_LOAN_DAYS)) {
                against.add(Provisions.ARCHIVE_LOAN_IS_SHORT);
            }
        }
        if (lentOn(act, custody)) {
            against.add(Provisions.LENT_ON);
        }
    }

    private static boolean fits(Borrow act, Custody custody) {
        return custody.stage().isHere() && Places.inOrder(custody, act.at()) && Places.keptAsNamed(custody, act);
    }

    private static boolean isApproved(Borrow act) {
        return Approvals.anyBy(OFFICE_LEADER, act, act.dueOn());
    }

    private static boolean isLonger(Borrow act, LocalDate day, int days) {
        return act.dueOn().toEpochDay() - day.toEpochDay() > days;
    }

    private static boolean isExceptional(Borrow act, LocalDate day) {
        Optional<Person> deliverer = act.deliverer();
        return act.need().isPresent()
                && deliverer.isPresent()
                && deliverer.get().posts().contains(Post.CONFIDENTIAL_OFFICER)
                && !isLonger(act, day, LOAN_DAYS)
                && Approvals.anyBy(RELEVANT_LEADERS, act, act.dueOn());
    }

    private static boolean lentOn(Borrow act, Custody custody) {
        Optional<Person> giver = act.handedOverBy();
        return giver.isPresent()
                && Places.lentByArchive(custody)
                && custody.loan().orElseThrow().borrower().is(giver.get());
    }
}
