package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import org.secrecy.classification.Grade;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.fax.FaxAction;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** Chapter 8, fax; and what follows a leak. */
final class ChapterEight {

    private ChapterEight() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof FaxAction fax) {
            operating(hearing, fax);
        }
        if (hearing.act() instanceof SendFax sending) {
            signing(hearing);
            content(hearing, sending);
        }
        if (hearing.act() instanceof FaxAction fax) {
            hearing.owing(() -> registering(hearing, fax));
        }
        if (hearing.act() instanceof Copy copy) {
            copying(hearing, copy);
        }
        if (hearing.act() instanceof ReceiveFax receipt) {
            hearing.owing(() -> receiving(hearing, receipt));
        }
        if (hearing.act() instanceof DetermineLeak leak) {
            leaking(hearing, leak);
        }
    }

    private static void operating(Hearing hearing, FaxAction act) {
        // 8.1.2: only a designated fax operator operates the machine.
        hearing.covered();
        if (!hearing.holds(act.operator(), Post.FAX_OPERATOR)) {
            hearing.lacking("8.1.2", Cures.assign("operatedBy", Post.FAX_OPERATOR));
        }
    }

    private static void signing(Hearing hearing) {
        // 8.2.1: office director and supervising leader examine and sign before sending: two approvals by two people.
        // Each that is absent is a finding of its own.
        hearing.covered();
        Wanted director = Wanted.by(Post.OFFICE_DIRECTOR);
        Wanted leader = Wanted.by(Post.SUPERVISING_LEADER);
        boolean directorSigned = hearing.isApproved(director);
        boolean leaderSigned = hearing.isApproved(leader);
        boolean signedByTwo = false;
        for (Approval one : hearing.approvals(director)) {
            for (Approval other : hearing.approvals(leader)) {
                if (!one.approver().orElseThrow().is(other.approver().orElseThrow())) {
                    signedByTwo = true;
                }
            }
        }
        if (!directorSigned) {
            hearing.lacking("8.2.1", hearing.approval(director));
        }
        if (!leaderSigned) {
            hearing.lacking("8.2.1", hearing.approval(leader));
        }

        // Where one person alone has given both, the reading does not say whose is absent, nor whether the head may
        // stand in: as in
        // the engine, it is a supervising leader's own.
        if (directorSigned && leaderSigned && !signedByTwo) {
            hearing.lacking("8.2.1", new Remedy.ObtainApproval(ImmutableSet.of(Post.SUPERVISING_LEADER), 0));
        }
    }

    private static void content(Hearing hearing, SendFax act) {
        Grade grade = act.content().gradeOn(hearing.day());

        // 8.3.1: of classified content: forbidden.
        if (grade == Grade.STATE_SECRET) {
            hearing.covered();
            hearing.forbidden("8.3.1");
        }

        // 8.3.2: of internal content, that which is declassified included: forbidden.
        if (grade == Grade.INTERNAL) {
            hearing.covered();
            hearing.forbidden("8.3.2");
        }
    }

    private static void registering(Hearing hearing, FaxAction act) {
        Debtor operator = Debtor.of(act.operator());

        // 8.4.1: sent and received faxes are registered on the day.
        LocalDate registered = hearing.day().plusDays(hearing.settings().value(Parameters.FAX_REGISTER_DAYS));
        hearing.owe(hearing.owed("8.4.1")
                .debtor(operator)
                .due(registered)
                .addDischargedBy("Register")
                .build());

        // 8.4.2: kept, and archived by 31 December.
        LocalDate endOfYear = LocalDate.of(hearing.day().getYear(), Month.DECEMBER, 31);
        hearing.owe(hearing.owed("8.4.2")
                .debtor(operator)
                .due(endOfYear)
                .addDischargedBy("Archive")
                .build());
    }

    private static void copying(Hearing hearing, Copy act) {
        // 8.5.1: copying a classified carrier on a fax machine: forbidden.
        if (act.machine() == Machine.FAX_MACHINE && hearing.isClassified()) {
            hearing.covered();
            hearing.forbidden("8.5.1");
        }
    }

    private static void receiving(Hearing hearing, ReceiveFax act) {
        Debtor operator = Debtor.of(act.operator());
        Grade grade = act.received().classification().gradeOn(hearing.day());

        // 8.5.2: a received fax that should not spread (classified or internal content among them) goes to the office
        // director
        // on the day of receipt; if classified, it is registered as a carrier as well, the same day.
        if (act.shouldNotSpread() || grade != Grade.OPEN) {
            LocalDate due = hearing.day().plusDays(hearing.settings().value(Parameters.FAX_HAND_IN_DAYS));
            hearing.owe(hearing.owed("8.5.2")
                    .debtor(operator)
                    .due(due)
                    .addDischargedBy("HandIn")
                    .addHandedInTo(Post.OFFICE_DIRECTOR)
                    .build());
        }
        if (grade == Grade.STATE_SECRET) {
            LocalDate due = hearing.day().plusDays(hearing.settings().value(Parameters.FAX_CARRIER_REGISTER_DAYS));
            hearing.owe(hearing.owed("8.5.2")
                    .debtor(operator)
                    .due(due)
                    .addDischargedBy("Register")
                    .build());
        }
    }

    private static void leaking(Hearing hearing, DetermineLeak act) {
        // 8.6.1: a leak is investigated by the unit that answers for it; no day is set.
        hearing.owe(hearing.owed("8.6.1")
                .debtor(Debtor.of(act.unit()))
                .addDischargedBy("TakeMeasure")
                .build());
    }
}
