package org.secrecy.policy.rule;

import com.google.common.collect.Iterables;
import java.util.function.Predicate;
import org.secrecy.carrier.Distribution;
import org.secrecy.language.Phrase;
import org.secrecy.meeting.AdmitToMeeting;
import org.secrecy.meeting.CloseMeeting;
import org.secrecy.meeting.ConveneMeeting;
import org.secrecy.meeting.Equipment;
import org.secrecy.meeting.Meeting;
import org.secrecy.meeting.RecordAtMeeting;
import org.secrecy.meeting.RelayMeeting;

/** The vocabulary of meetings. Thread-safe. */
public final class MeetingFacts {

    /** The venue meets secrecy conditions. */
    public static final Requirement<ConveneMeeting> VENUE_MEETS_CONDITIONS = Question.<ConveneMeeting>of(
                    Phrase.of("会场具备保密条件", "the venue meets secrecy conditions"),
                    Phrase.of("不具备", "it does not"),
                    matter -> matter.action().meeting().venueMeetsConditions())
            .demandedOf("meeting.venueMeetsConditions", "改在具备保密条件的场所", "hold it where secrecy conditions are met");

    /** Attendance is limited to a list. */
    public static final Requirement<ConveneMeeting> ATTENDANCE_IS_LIMITED = Question.<ConveneMeeting>of(
                    Phrase.of("参会范围以名单限定", "attendance is limited to a list"),
                    Phrase.of("没有名单", "there is none"),
                    matter -> !matter.action().meeting().attendance().people().isEmpty()
                            || !matter.action().meeting().attendance().units().isEmpty())
            .demandedOf("meeting.attendance", "列出参会名单", "draw up the list");

    /** Every attendee is designated by name. */
    public static final Requirement<ConveneMeeting> ATTENDEES_ARE_DESIGNATED = Question.<ConveneMeeting>of(
                    Phrase.of("参会人员逐人指定", "each attendee is designated by name"),
                    Phrase.of("有的只列单位", "some are listed by unit"),
                    matter -> matter.action().meeting().attendance().units().isEmpty())
            .demandedOf("meeting.attendance", "逐人指定参会人员", "designate each attendee by name");

    /** The one who is let in is on the list. */
    public static final Requirement<AdmitToMeeting> ON_THE_LIST = admitted(
            "参会人在名单上",
            "the attendee is on the list",
            act -> act.meeting().attendance().includes(act.person()));

    /** The one who is let in is designated by name. */
    public static final Requirement<AdmitToMeeting> DESIGNATED = admitted(
            "参会人已逐人指定",
            "the attendee is designated by name",
            act -> Iterables.any(act.meeting().attendance().people(), act.person()::is));

    /** All equipment used is approved for such meetings. */
    public static final Requirement<ConveneMeeting> EQUIPMENT_IS_APPROVED = Question.<ConveneMeeting>of(
                    Phrase.of("所用设备经批准用于涉密会议", "the equipment used is approved for such meetings"),
                    Phrase.of("有的未经批准", "some is not"),
                    matter -> Iterables.all(matter.action().meeting().equipment(), Equipment::approved))
            .demandedOf("meeting.equipment", "改用经批准的设备", "use equipment that is approved");

    /** Somebody named keeps the documents. */
    public static final Requirement<ConveneMeeting> DOCUMENTS_HAVE_A_KEEPER = decided(
            "会议文件有指名的保管人",
            "somebody named keeps the documents",
            meeting -> meeting.documentsKeeper().isPresent(),
            "meeting.documentsKeeper",
            "指定会议文件保管人",
            "name who keeps the documents");

    /** It is decided whether the content is relayed, and to whom. */
    public static final Requirement<ConveneMeeting> RELAYING_IS_DECIDED = decided(
            "已确定是否传达及传达范围",
            "it is decided whether the content is relayed, and to whom",
            meeting -> meeting.relayedTo().isPresent(),
            "meeting.relayedTo",
            "确定是否传达及传达范围",
            "decide whether it is relayed, and to whom");

    /** It is decided whether the meeting is publicised, and with what line. */
    public static final Requirement<ConveneMeeting> PUBLICITY_IS_DECIDED = decided(
            "已确定是否报道及宣传口径",
            "it is decided whether the meeting is publicised, and with what line",
            meeting -> meeting.publicised()
                    .filter(publicised -> !publicised || meeting.publicityLine().isPresent())
                    .isPresent(),
            "meeting.publicised",
            "确定是否报道及宣传口径",
            "decide whether it is publicised, and with what line");

    /** Somebody named records. */
    public static final Requirement<ConveneMeeting> RECORDER_IS_NAMED = decided(
            "有指名的记录人",
            "somebody named records",
            meeting -> meeting.recorder().isPresent(),
            "meeting.recorder",
            "指定记录人",
            "name who records");

    /** Everybody to whom it is relayed is among those to whom it may be. */
    public static final Condition<RelayMeeting> RECIPIENTS_ARE_NAMED = Question.<RelayMeeting>of(
                    Phrase.of("传达对象都在确定的范围内", "every recipient is one to whom the meeting is to be relayed"),
                    Phrase.of("有的不在范围内，或者会议不予传达", "some are not, or it is not to be relayed"),
                    matter -> matter.action()
                            .meeting()
                            .relayedTo()
                            .filter(range -> covers(range, matter.action().to()))
                            .isPresent())
            .isTrue();

    /** The documents are there. */
    public static final Requirement<CloseMeeting> DOCUMENTS_ARE_THERE = Question.<CloseMeeting>of(
                    Phrase.of("会议文件齐备", "the documents are there"),
                    Phrase.of("没有会议文件", "they are not"),
                    matter -> !matter.action().documents().isEmpty())
            .demandedOf("documents", "补齐会议文件", "bring the documents");

    /** The record is kept together with the documents. */
    public static final Requirement<CloseMeeting> RECORD_IS_WITH_THEM = Question.<CloseMeeting>of(
                    Phrase.of("会议记录与文件一同保存", "the record is kept together with the documents"),
                    Phrase.of("没有会议记录", "there is no record"),
                    matter -> matter.action().record().isPresent())
            .demandedOf("record", "补齐会议记录，与文件一同保存", "bring the record, and keep it with the documents");

    /** The meeting allows that kind of recording. */
    public static final Requirement<RecordAtMeeting> RECORDING_IS_ALLOWED = Question.<RecordAtMeeting>of(
                    Phrase.of("会议允许以该方式记录", "the meeting allows that kind of recording"),
                    Phrase.of("不允许", "it does not"),
                    matter -> matter.action()
                            .meeting()
                            .allowedRecordings()
                            .contains(matter.action().recording()))
            .demandedOf("meeting.allowedRecordings", "不作该种记录，或者由会议准许", "do without, or have the meeting allow it");

    private MeetingFacts() {}

    private static Requirement<AdmitToMeeting> admitted(
            String chinese, String english, Predicate<AdmitToMeeting> test) {
        return Question.<AdmitToMeeting>of(
                        Phrase.of(chinese, english),
                        Phrase.of("并非如此", "that is not so"),
                        matter -> test.test(matter.action()))
                .demandedOf("meeting.attendance", "由召集人将其列入名单并指名", "have the convener put them on the list by name");
    }

    private static Requirement<ConveneMeeting> decided(
            String chinese, String english, Predicate<Meeting> test, String member, String cureChinese, String cure) {
        return Question.<ConveneMeeting>of(
                        Phrase.of(chinese, english),
                        Phrase.of("并非如此", "that is not so"),
                        matter -> test.test(matter.action().meeting()))
                .demandedOf(member, cureChinese, cure);
    }

    private static boolean covers(Distribution range, Distribution recipients) {
        return range.units().containsAll(recipients.units()) && Iterables.all(recipients.people(), range::includes);
    }
}
