package org.secrecy.testkit.sample;

import org.secrecy.carrier.Distribution;
import org.secrecy.meeting.AdmitToMeeting;
import org.secrecy.meeting.CloseMeeting;
import org.secrecy.meeting.ConveneMeeting;
import org.secrecy.meeting.Equipment;
import org.secrecy.meeting.Meeting;
import org.secrecy.meeting.RecordAtMeeting;
import org.secrecy.meeting.Recording;
import org.secrecy.meeting.RelayMeeting;

/** Permitted acts at a meeting on secret matter (chapter 6). */
public interface MeetingActs extends World {

    /** 规划专题会: today's meeting on secret matter, of which everything is decided as it should be. */
    default Meeting meeting() {
        return Meeting.builder()
                .name("规划专题会")
                .heldOn(today())
                .content(secretPlan().carrier().classification())
                .venue("保密会议室")
                .venueMeetsConditions(true)
                .attendance(toLandUseAndZhou())
                .addEquipment(new Equipment("专用投影仪", true))
                .documentsKeeper(wu())
                .relayedTo(Distribution.to(landUse()))
                .publicised(false)
                .recorder(xu())
                .addAllowedRecordings(Recording.NOTES)
                .build();
    }

    /** Chen convenes the meeting. */
    default ConveneMeeting conveneMeeting() {
        return ConveneMeeting.builder()
                .meeting(meeting())
                .actor(chen())
                .at(now())
                .build();
    }

    /** Chen lets Li in, whose division is on the list. */
    default AdmitToMeeting admitToMeeting() {
        return AdmitToMeeting.builder()
                .meeting(meeting())
                .actor(chen())
                .at(now())
                .person(li())
                .build();
    }

    /** Li takes notes, as the meeting allows. */
    default RecordAtMeeting recordAtMeeting() {
        return RecordAtMeeting.builder()
                .meeting(meeting())
                .actor(li())
                .at(now())
                .recording(Recording.NOTES)
                .build();
    }

    /** Zhou relays the meeting to the land-use division, as was decided. */
    default RelayMeeting relayMeeting() {
        return RelayMeeting.builder()
                .meeting(meeting())
                .actor(zhou())
                .at(now())
                .to(Distribution.to(landUse()))
                .build();
    }

    /** Wu closes the meeting, with the secret plan as its document and the meeting record. */
    default CloseMeeting closeMeeting() {
        return CloseMeeting.builder()
                .meeting(meeting())
                .actor(wu())
                .at(now())
                .addDocuments(secretPlan().id())
                .record(meetingRecord().id())
                .build();
    }
}
