package org.secrecy.testkit.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.archive.DiscloseArchive;
import org.secrecy.archive.EnterArchive;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Custody;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Loan;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** Chapter 7, the archive. It binds every carrier, classified or not, except where a provision says otherwise. */
final class ChapterSeven {

    private ChapterSeven() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof EnterArchive entering) {
            entering(hearing, entering);
        }
        if (hearing.act() instanceof ConsultArchive consultation) {
            consulting(hearing, consultation);
            whoConsults(hearing, consultation);
        }
        if (hearing.act() instanceof DiscloseArchive disclosure) {
            telling(hearing, disclosure);
        }
        if (hearing.act() instanceof Borrow borrow) {
            borrowing(hearing, borrow);
        }
        if (hearing.act() instanceof Copy) {
            copyingWhatIsOnLoan(hearing);
        }
        if (hearing.act() instanceof Borrow borrow) {
            lendingOn(hearing, borrow);
        }
    }

    private static void entering(Hearing hearing, EnterArchive act) {
        // 7.3.1: archivists enter; anyone else only with a stated errand and escorted by an archivist.
        hearing.covered();
        if (hearing.holds(act.actor(), Post.ARCHIVIST)) {
            return;
        }
        if (act.errand().isEmpty()) {
            hearing.lacking("7.3.1", Cures.amend("errand", "state the errand"));
        }
        if (act.escort().isEmpty() || !hearing.holds(act.escort().get(), Post.ARCHIVIST)) {
            hearing.lacking("7.3.1", Cures.assign("escort", Post.ARCHIVIST));
        }
    }

    private static void consulting(Hearing hearing, ConsultArchive act) {
        // 7.4.1: a consultation is registered, by the archivist, the same day; the ledger's own entry does that.
        hearing.owe(hearing.owed("7.4.1")
                .debtor(Debtor.of(Post.ARCHIVIST))
                .due(hearing.day())
                .addDischargedBy("ConsultArchive")
                .dischargedByOwnEntry(true)
                .build());

        // 7.4.2: an outsider brings an introduction letter from their unit.
        if (act.outsider()) {
            hearing.covered();
            if (act.introductionLetter().isEmpty()) {
                hearing.lacking("7.4.2", Cures.amend("introductionLetter", "bring an introduction letter"));
            }
        }

        // 7.4.3: for classified material the leader in charge of the file's line approves; of no line, the office
        // leader.
        if (hearing.isClassified()) {
            hearing.covered();
            Optional<String> line =
                    hearing.custody().flatMap(custody -> custody.carrier().line());
            Wanted leader = line.isPresent()
                    ? Wanted.byLeaderOf(line.get())
                    : Wanted.by(hearing.settings().value(Parameters.LEADER_FOR_NO_LINE));
            if (!hearing.isApproved(leader)) {
                hearing.lacking("7.4.3", hearing.approval(leader));
            }
        }

        // 7.4.4: in the reading room only.
        hearing.covered();
        if (!act.inReadingRoom()) {
            hearing.lacking("7.4.4", Cures.amend("inReadingRoom", "consult it in the reading room"));
        }

        // 7.4.5: taking a file away is forbidden.
        hearing.covered();
        if (act.takenAway()) {
            hearing.forbidden("7.4.5");
        }
    }

    private static void whoConsults(Hearing hearing, ConsultArchive act) {
        // 7.5.1: asked for by an organisation, not by a private person.
        hearing.covered();
        if (act.organisation().isEmpty()) {
            hearing.lacking("7.5.1", Cures.amend("organisation", "have an organisation ask"));
        }

        // 7.5.2: nobody consults a file that concerns themselves: forbidden.
        hearing.covered();
        if (hearing.custody().isPresent()) {
            for (Person concerned : hearing.custody().get().carrier().concerns()) {
                if (concerned.is(act.actor())) {
                    hearing.forbidden("7.5.2");
                    break;
                }
            }
        }
    }

    private static void telling(Hearing hearing, DiscloseArchive act) {
        // 7.5.3: what personnel, discipline and cadre-selection files hold, told to someone unrelated, is forbidden.
        // All that
        // such a file holds counts as its secret matter, as this chapter binds every carrier.
        if (hearing.custody().isPresent()
                && hearing.custody().get().carrier().personalFile().isPresent()) {
            hearing.covered();
            if (!act.related()) {
                hearing.forbidden("7.5.3");
            }
        }
    }

    private static void borrowing(Hearing hearing, Borrow act) {
        if (hearing.custody().isEmpty() || !hearing.custody().get().isArchived()) {
            return;
        }
        Custody custody = hearing.custody().get();
        Carrier carrier = custody.carrier();
        Optional<SecrecyLevel> level = carrier.classification().levelOn(hearing.day());

        // 7.6.1: case files and top secret material of the archive: forbidden. For a top secret case file the reading
        // does not
        // say whether that is one finding or two: as in the engine, it is two.
        boolean topSecret = level.equals(Optional.of(SecrecyLevel.TOP_SECRET));
        if (carrier.caseFile()) {
            hearing.covered();
            hearing.forbidden("7.6.1");
        }
        if (topSecret) {
            hearing.covered();
            hearing.forbidden("7.6.1");
        }

        // 7.6.2: any other classified document held there, whoever issued it, only for a stated need, and the office
        // leader
        // approves. Where the profile does not say "whoever issued it", the bureau's own documents alone are bound.
        boolean bound = !carrier.caseFile()
                && !topSecret
                && level.isPresent()
                && (hearing.settings().value(Parameters.ARCHIVE_LOANS_WHOEVER_ISSUED)
                        || carrier.origin() == Origin.OWN);
        if (bound) {
            hearing.covered();
            if (act.need().isEmpty()) {
                hearing.lacking("7.6.2", Cures.amend("need", "state the need"));
            }
            if (!hearing.isApprovedBy(Post.OFFICE_LEADER)) {
                hearing.lacking("7.6.2", hearing.approvalBy(Post.OFFICE_LEADER));
            }
        }

        // 7.6.3: at most seven days; the return under this provision replaces that of 3.5.1, whatever the level.
        LocalDate lastDay = hearing.day().plusDays(hearing.settings().value(Parameters.ARCHIVE_LOAN_DAYS));
        if (bound) {
            hearing.covered();
            if (act.dueOn().isAfter(lastDay)) {
                hearing.lacking("7.6.3", new Remedy.ReturnBy(lastDay));
            }
        }
        hearing.owe(hearing.owed("7.6.3")
                .debtor(Debtor.of(act.actor()))
                .due(act.dueOn())
                .addDischargedBy("Return")
                .build());
    }

    private static void copyingWhatIsOnLoan(Hearing hearing) {
        // 7.6.4: while on loan from the archive, whatever its level, it is not copied: forbidden.
        if (loanFromTheArchive(hearing).isPresent()) {
            hearing.covered();
            hearing.forbidden("7.6.4");
        }
    }

    private static void lendingOn(Hearing hearing, Borrow act) {
        // 7.6.5: nor is it lent on: handed over by its borrower, forbidden. One asked of the archive while it is out
        // does not
        // meet this provision.
        Optional<Loan> loan = loanFromTheArchive(hearing);
        if (loan.isPresent()
                && act.handedOverBy().isPresent()
                && act.handedOverBy().get().is(loan.get().borrower())) {
            hearing.covered();
            hearing.forbidden("7.6.5");
        }
    }

    private static Optional<Loan> loanFromTheArchive(Hearing hearing) {
        return hearing.custody()
                .flatMap(Custody::loan)
                .filter(loan -> loan.lender().kind() == UnitKind.ARCHIVE);
    }
}
