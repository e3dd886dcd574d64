package org.secrecy.testkit.reading;

import java.time.LocalDate;
import java.time.Month;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.meeting.AdmitToMeeting;
import org.secrecy.meeting.CloseMeeting;
import org.secrecy.meeting.ConveneMeeting;
import org.secrecy.meeting.Equipment;
import org.secrecy.meeting.Meeting;
import org.secrecy.meeting.MeetingAction;
import org.secrecy.meeting.RecordAtMeeting;
import org.secrecy.meeting.RelayMeeting;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Debtor;

/** Chapter 6, meetings. It binds those whose matter is classified on the day of the act, and no others. */
final class ChapterSix {

    private ChapterSix() {}

    static void read(Hearing hearing) {
        if (!(hearing.act() instanceof MeetingAction act) || !act.content().isClassifiedOn(hearing.day())) {
            return;
        }
        venue(hearing, act);
        attendance(hearing, act);
        equipmentAndDocuments(hearing, act);
        relay(hearing, act);
        publicity(hearing, act);
        record(hearing, act);
        notes(hearing, act);
    }

    private static void venue(Hearing hearing, MeetingAction act) {
        // 6.1.1: the venue meets secrecy conditions.
        if (act instanceof ConveneMeeting) {
            hearing.covered();
            if (!act.meeting().venueMeetsConditions()) {
                hearing.lacking(
                        "6.1.1",
                        Cures.amend("meeting.venueMeetsConditions", "choose a venue that meets secrecy conditions"));
            }
        }
    }

    private static void attendance(Hearing hearing, MeetingAction act) {
        Distribution list = act.meeting().attendance();
        boolean topSecret = act.content().levelOn(hearing.day()).orElseThrow() == SecrecyLevel.TOP_SECRET;

        // 6.2.1: attendance is limited to a list, and nobody else is admitted.
        if (act instanceof ConveneMeeting) {
            hearing.covered();
            if (list.people().isEmpty() && list.units().isEmpty()) {
                hearing.lacking("6.2.1", Cures.amend("meeting.attendance", "list those who attend, by name"));
            }
        }
        if (act instanceof AdmitToMeeting admission) {
            hearing.covered();
            if (!list.includes(admission.person())) {
                hearing.lacking("6.2.1", Cures.amend("meeting.attendance", "list those who attend, by name"));
            }
        }

        // 6.2.2: for top secret matter each attendee is designated by name, not by unit.
        if (act instanceof ConveneMeeting && topSecret) {
            hearing.covered();
            if (!list.units().isEmpty()) {
                hearing.lacking("6.2.2", Cures.amend("meeting.attendance", "list those who attend, by name"));
            }
        }
        if (act instanceof AdmitToMeeting admission && topSecret) {
            hearing.covered();
            if (list.people().stream().noneMatch(admission.person()::is)) {
                hearing.lacking("6.2.2", Cures.amend("meeting.attendance", "list those who attend, by name"));
            }
        }
    }

    private static void equipmentAndDocuments(Hearing hearing, MeetingAction act) {
        Meeting meeting = act.meeting();

        // 6.3.1: the equipment used is approved for such meetings.
        if (act instanceof ConveneMeeting) {
            hearing.covered();
            if (!meeting.equipment().stream().allMatch(Equipment::approved)) {
                hearing.lacking("6.3.1", Cures.amend("meeting.equipment", "use approved equipment alone"));
            }
        }

        // 6.3.2: the documents have a named keeper, and go to the archive when the work ends, at the latest on 31
        // December of
        // the meeting's year. Closing the meeting ends the work; each of its papers is then due that day.
        LocalDate endOfYear = LocalDate.of(meeting.heldOn().getYear(), Month.DECEMBER, 31);
        if (act instanceof ConveneMeeting) {
            hearing.covered();
            if (meeting.documentsKeeper().isEmpty()) {
                hearing.lacking("6.3.2", Cures.amend("meeting.documentsKeeper", "name a keeper of the documents"));
            } else {
                hearing.owe(hearing.owed("6.3.2")
                        .debtor(Debtor.of(meeting.documentsKeeper().get()))
                        .due(endOfYear)
                        .addDischargedBy("CloseMeeting")
                        .build());
            }
        }
        if (act instanceof CloseMeeting closing) {
            // Where nobody was named, the reading does not say who owes it: as in the engine, the one who closes the
            // meeting.
            Person keeper = meeting.documentsKeeper().orElse(closing.actor());
            LocalDate due = hearing.day().isAfter(endOfYear) ? endOfYear : hearing.day();
            for (CarrierId paper : closing.papers()) {
                hearing.owe(hearing.owed("6.3.2")
                        .debtor(Debtor.of(keeper))
                        .subject(paper.toString())
                        .due(due)
                        .addDischargedBy("Archive")
                        .build());
            }
        }
    }

    private static void relay(Hearing hearing, MeetingAction act) {
        // 6.4.1: it is decided whether the content is relayed, and to whom.
        if (act instanceof ConveneMeeting) {
            hearing.covered();
            if (act.meeting().relayedTo().isEmpty()) {
                hearing.lacking("6.4.1", Cures.amend("meeting.relayedTo", "decide to whom it is relayed"));
            }
        }

        // 6.4.2: relaying to anyone else, or of a meeting not to be relayed, is forbidden. One not decided on is not to
        // be.
        if (act instanceof RelayMeeting relaying) {
            hearing.covered();
            Distribution named =
                    act.meeting().relayedTo().orElse(Distribution.builder().build());
            boolean toOthers = false;
            for (Unit unit : relaying.to().units()) {
                if (!named.units().contains(unit)) {
                    toOthers = true;
                }
            }
            for (Person person : relaying.to().people()) {
                if (!named.includes(person)) {
                    toOthers = true;
                }
            }
            if (toOthers) {
                hearing.forbidden("6.4.2");
            }
        }
    }

    private static void publicity(Hearing hearing, MeetingAction act) {
        // 6.5.1: it is decided whether the meeting is publicised, and with what line.
        if (act instanceof ConveneMeeting) {
            hearing.covered();
            boolean undecided = act.meeting().publicised().isEmpty();
            boolean withoutLine = act.meeting().publicised().orElse(false)
                    && act.meeting().publicityLine().isEmpty();
            if (undecided || withoutLine) {
                hearing.lacking(
                        "6.5.1",
                        Cures.amend("meeting.publicised", "decide whether it is publicised, and with what line"));
            }
        }
    }

    private static void record(Hearing hearing, MeetingAction act) {
        // 6.6.1: a named person records.
        if (act instanceof ConveneMeeting) {
            hearing.covered();
            if (act.meeting().recorder().isEmpty()) {
                hearing.lacking("6.6.1", Cures.amend("meeting.recorder", "name somebody who records"));
            }
        }

        // 6.6.2: the record is kept together with the documents; a meeting is not closed without both.
        if (act instanceof ConveneMeeting && act.meeting().recorder().isPresent()) {
            hearing.owe(hearing.owed("6.6.2")
                    .debtor(Debtor.of(act.meeting().recorder().get()))
                    .addDischargedBy("CloseMeeting")
                    .build());
        }
        if (act instanceof CloseMeeting closing) {
            hearing.covered();
            if (closing.documents().isEmpty()) {
                hearing.lacking("6.6.2", Cures.amend("documents", "keep the documents together"));
            }
            if (closing.record().isEmpty()) {
                hearing.lacking("6.6.2", Cures.amend("record", "keep the record with the documents"));
            }
        }
    }

    private static void notes(Hearing hearing, MeetingAction act) {
        // 6.7.1: an attendee takes notes or recordings only where the meeting allows that kind.
        if (act instanceof RecordAtMeeting recording) {
            hearing.covered();
            if (!act.meeting().allowedRecordings().contains(recording.recording())) {
                hearing.lacking("6.7.1", Cures.amend("meeting.allowedRecordings", "have the meeting allow that kind"));
            }
        }
    }
}
