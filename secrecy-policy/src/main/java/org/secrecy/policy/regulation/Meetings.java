package org.secrecy.policy.regulation;

import static org.secrecy.classification.SecrecyLevel.TOP_SECRET;
import static org.secrecy.policy.rule.ContentFacts.CONTENT_CLASSIFIED;
import static org.secrecy.policy.rule.ContentFacts.CONTENT_LEVEL;
import static org.secrecy.policy.rule.MeetingFacts.ATTENDANCE_IS_LIMITED;
import static org.secrecy.policy.rule.MeetingFacts.ATTENDEES_ARE_DESIGNATED;
import static org.secrecy.policy.rule.MeetingFacts.DESIGNATED;
import static org.secrecy.policy.rule.MeetingFacts.DOCUMENTS_ARE_THERE;
import static org.secrecy.policy.rule.MeetingFacts.DOCUMENTS_HAVE_A_KEEPER;
import static org.secrecy.policy.rule.MeetingFacts.EQUIPMENT_IS_APPROVED;
import static org.secrecy.policy.rule.MeetingFacts.ON_THE_LIST;
import static org.secrecy.policy.rule.MeetingFacts.PUBLICITY_IS_DECIDED;
import static org.secrecy.policy.rule.MeetingFacts.RECIPIENTS_ARE_NAMED;
import static org.secrecy.policy.rule.MeetingFacts.RECORDER_IS_NAMED;
import static org.secrecy.policy.rule.MeetingFacts.RECORDING_IS_ALLOWED;
import static org.secrecy.policy.rule.MeetingFacts.RECORD_IS_WITH_THEM;
import static org.secrecy.policy.rule.MeetingFacts.RELAYING_IS_DECIDED;
import static org.secrecy.policy.rule.MeetingFacts.VENUE_MEETS_CONDITIONS;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.secrecy.custody.Archive;
import org.secrecy.meeting.AdmitToMeeting;
import org.secrecy.meeting.CloseMeeting;
import org.secrecy.meeting.ConveneMeeting;
import org.secrecy.meeting.MeetingAction;
import org.secrecy.meeting.RecordAtMeeting;
import org.secrecy.meeting.RelayMeeting;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Matter;
import org.secrecy.policy.rule.Rule;

/** Chapter 6: meetings on classified matter. */
final class Meetings {

    /** 6.1.1: the venue meets secrecy conditions. */
    static final Rule<ConveneMeeting> VENUE = Rule.on(ConveneMeeting.class)
            .provision("6.1.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(VENUE_MEETS_CONDITIONS);

    /** 6.2.1: attendance is limited to a list… */
    static final Rule<ConveneMeeting> ATTENDANCE = Rule.on(ConveneMeeting.class)
            .provision("6.2.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(ATTENDANCE_IS_LIMITED);

    /** 6.2.1: …and nobody else is let in. */
    static final Rule<AdmitToMeeting> ADMISSION = Rule.on(AdmitToMeeting.class)
            .provision("6.2.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(ON_THE_LIST);

    /** 6.2.2: for top secret matter each attendee is designated by name… */
    static final Rule<ConveneMeeting> DESIGNATION = Rule.on(ConveneMeeting.class)
            .provision("6.2.2")
            .when(CONTENT_LEVEL.is(TOP_SECRET))
            .demand(ATTENDEES_ARE_DESIGNATED);

    /** 6.2.2: …and nobody else is let in. */
    static final Rule<AdmitToMeeting> ADMISSION_BY_NAME = Rule.on(AdmitToMeeting.class)
            .provision("6.2.2")
            .when(CONTENT_LEVEL.is(TOP_SECRET))
            .demand(DESIGNATED);

    /** 6.3.1: the equipment is approved for such meetings. */
    static final Rule<ConveneMeeting> EQUIPMENT = Rule.on(ConveneMeeting.class)
            .provision("6.3.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(EQUIPMENT_IS_APPROVED);

    /** 6.3.2: somebody named keeps the documents… */
    static final Rule<ConveneMeeting> DOCUMENTS_KEEPER = Rule.on(ConveneMeeting.class)
            .provision("6.3.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(DOCUMENTS_HAVE_A_KEEPER);

    /** 6.3.2: …which go to the archive when the work ends, at the latest at the end of the meeting's year: the meeting is closed… */
    static final Duty<ConveneMeeting> MEETING_IS_CLOSED = Duty.after(ConveneMeeting.class, "6.3.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .by(Meetings::keeper)
            .owes("办结会议，会议文件归档", "close the meeting and archive its documents")
            .due(Meetings::endOfTheYear)
            .dischargedBy(CloseMeeting.KIND);

    /** 6.3.2: …and then they are archived. */
    static final Duty<CloseMeeting> PAPERS_ARE_ARCHIVED = Duty.after(CloseMeeting.class, "6.3.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .by(Meetings::keeper)
            .owes("归档会议文件和记录", "archive the documents and the record")
            .ofEach(CloseMeeting::papers)
            .due(Meetings::dayOfClosing)
            .dischargedBy(Archive.KIND);

    /** 6.4.1: it is decided whether the content is relayed, and to whom. */
    static final Rule<ConveneMeeting> RELAYING = Rule.on(ConveneMeeting.class)
            .provision("6.4.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(RELAYING_IS_DECIDED);

    /** 6.4.2: it is relayed to nobody else. */
    static final Rule<RelayMeeting> RELAYED_TO_NOBODY_ELSE = Rule.on(RelayMeeting.class)
            .provision("6.4.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .forbidUnless(RECIPIENTS_ARE_NAMED);

    /** 6.5.1: it is decided whether the meeting is publicised, and with what line. */
    static final Rule<ConveneMeeting> PUBLICITY = Rule.on(ConveneMeeting.class)
            .provision("6.5.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(PUBLICITY_IS_DECIDED);

    /** 6.6.1: somebody named records. */
    static final Rule<ConveneMeeting> RECORDER = Rule.on(ConveneMeeting.class)
            .provision("6.6.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(RECORDER_IS_NAMED);

    /** 6.6.2: the record is kept together with the documents: both are there when the meeting is closed. */
    static final Rule<CloseMeeting> CLOSED_WITH_DOCUMENTS = Rule.on(CloseMeeting.class)
            .provision("6.6.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(DOCUMENTS_ARE_THERE);

    /** 6.6.2: neither without the other. */
    static final Rule<CloseMeeting> CLOSED_WITH_THE_RECORD = Rule.on(CloseMeeting.class)
            .provision("6.6.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(RECORD_IS_WITH_THEM);

    /** 6.6.2: the record is kept with the documents until then. */
    static final Duty<ConveneMeeting> RECORD_IS_KEPT = Duty.after(ConveneMeeting.class, "6.6.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .by(Meetings::recorder)
            .owes("会议记录与文件一同保存", "keep the record with the documents")
            .dischargedBy(CloseMeeting.KIND);

    /** 6.7.1: an attendee takes notes or recordings only where the meeting allows that. */
    static final Rule<RecordAtMeeting> RECORDED_AS_ALLOWED = Rule.on(RecordAtMeeting.class)
            .provision("6.7.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(RECORDING_IS_ALLOWED);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            VENUE,
            ATTENDANCE,
            ADMISSION,
            DESIGNATION,
            ADMISSION_BY_NAME,
            EQUIPMENT,
            DOCUMENTS_KEEPER,
            RELAYING,
            RELAYED_TO_NOBODY_ELSE,
            PUBLICITY,
            RECORDER,
            CLOSED_WITH_DOCUMENTS,
            CLOSED_WITH_THE_RECORD,
            RECORDED_AS_ALLOWED);

    static final ImmutableList<Duty<?>> DUTIES =
            ImmutableList.of(MEETING_IS_CLOSED, PAPERS_ARE_ARCHIVED, RECORD_IS_KEPT);

    private Meetings() {}

    private static <A extends MeetingAction> Debtor keeper(Matter<A> matter) {
        return Debtor.of(matter.action().meeting().documentsKeeper().orElseGet(matter.action()::actor));
    }

    private static Debtor recorder(Matter<ConveneMeeting> matter) {
        return Debtor.of(matter.action().meeting().recorder().orElseGet(matter.action()::actor));
    }

    private static <A extends MeetingAction> LocalDate endOfTheYear(Matter<A> matter) {
        return matter.action().meeting().heldOn().with(TemporalAdjusters.lastDayOfYear());
    }

    private static LocalDate dayOfClosing(Matter<CloseMeeting> matter) {
        return Comparators.min(matter.day(), endOfTheYear(matter));
    }
}
