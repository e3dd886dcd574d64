package org.secrecy.testkit.reading;

import org.secrecy.action.Action;
import org.secrecy.custody.Register;
import org.secrecy.foreign.AbroadAction;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.foreign.DiscloseToForeigners;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.RecordReception;
import org.secrecy.foreign.VisitPart;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.profile.Parameters;

/** Chapter 5 of the reading: foreign affairs. 5.1.2 and 5.2.2 are conduct, and 5.3.2 is a duty of the calendar. */
final class ChapterFive {

    private ChapterFive() {}

    static void read(Hearing hearing) {
        Action act = hearing.act();
        if (act instanceof HostVisitors visit) {
            hosting(hearing, visit);
        }
        if (act instanceof DiscloseToForeigners disclosing) {
            // 5.4.1: as 4.4.1. 5.4.2: as 4.4.2.
            ChapterFour.disclosing(hearing, disclosing, "5.4.1", "5.4.2");
        }
        if (act instanceof CarryAbroad carrying) {
            carryingAbroad(hearing, carrying);
        }
        if (act instanceof AbroadAction sending && sending.abroad()) {
            sendingAbroad(hearing, sending);
        }
    }

    /** 5.1 to 5.3. */
    private static void hosting(Hearing hearing, HostVisitors visit) {
        // 5.1.1: what concerns the whole bureau is arranged by the office.
        if (visit.concernsWholeBureau()) {
            hearing.covered();
            if (visit.arrangedBy().kind() != UnitKind.OFFICE) {
                hearing.lacking("5.1.1", Cures.amend("arrangedBy", "have the office arrange it"));
            }
        }

        // 5.2.1: at least 2 distinct members of staff accompany, at every part of the visit.
        hearing.covered();
        int needed = hearing.settings().value(Parameters.COMPANIONS_OF_VISITORS);
        boolean accompanied = true;
        for (VisitPart part : visit.parts()) {
            long companions =
                    part.companions().stream().map(Person::id).distinct().count();
            if (companions < needed) {
                accompanied = false;
            }
        }
        if (!accompanied) {
            hearing.lacking("5.2.1", Cures.amend("parts", "have enough staff accompany each part"));
        }

        // 5.3.1: the host owes the record of the reception on its day.
        hearing.owe(hearing.owed("5.3.1")
                .debtor(Debtor.of(visit.actor()))
                .due(hearing.day().plusDays(hearing.settings().value(Parameters.RECEPTION_RECORD_DAYS)))
                .addDischargedBy(RecordReception.KIND.code())
                .build());
    }

    /** 5.5, which binds classified carriers only. */
    private static void carryingAbroad(Hearing hearing, CarryAbroad carrying) {
        if (!hearing.isClassified()) {
            return;
        }

        // 5.5.1: only for a stated need with the competent organ's approval.
        hearing.covered();
        if (carrying.need().isEmpty()) {
            hearing.lacking("5.5.1", Cures.amend("need", "state the need"));
        }
        Wanted organ = Wanted.byBodies(hearing.settings().value(Parameters.CARRY_ABROAD_APPROVER));
        if (!hearing.isApproved(organ)) {
            hearing.lacking("5.5.1", hearing.approval(organ));
        }

        // 5.5.2: and with strict protective measures, named.
        hearing.covered();
        if (carrying.protectiveMeasures().isEmpty()) {
            hearing.lacking("5.5.2", Cures.amend("protectiveMeasures", "name the protective measures"));
        }
    }

    /** 5.6: whatever goes abroad, by whichever act. */
    private static void sendingAbroad(Hearing hearing, AbroadAction sending) {
        // 5.6.1: classified content is forbidden.
        if (sending.content().isClassifiedOn(hearing.day())) {
            hearing.covered();
            hearing.forbidden("5.6.1");
        }

        // 5.6.2: everything sent is signed off first.
        hearing.covered();
        Post signer = hearing.settings().value(Parameters.SEND_ABROAD_APPROVER);
        if (!hearing.isApprovedBy(signer)) {
            hearing.lacking("5.6.2", hearing.approvalBy(signer));
        }

        // 5.6.3: the sender owes a retained copy.
        hearing.owe(hearing.owed("5.6.3")
                .debtor(Debtor.of(sending.actor()))
                .due(hearing.day().plusDays(hearing.settings().value(Parameters.RETAINED_COPY_DAYS)))
                .addDischargedBy(Register.KIND.code())
                .build());
    }
}
