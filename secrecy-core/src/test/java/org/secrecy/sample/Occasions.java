package org.secrecy.sample;

import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.INDUSTRY;
import static org.secrecy.sample.Samples.TODAY;
import static org.secrecy.sample.Samples.WANG;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.fullCarrier;

import org.secrecy.carrier.Distribution;
import org.secrecy.foreign.VisitPart;
import org.secrecy.foreign.Visitor;
import org.secrecy.foreign.VisitorKind;
import org.secrecy.meeting.Equipment;
import org.secrecy.meeting.Meeting;
import org.secrecy.meeting.Recording;
import org.secrecy.office.Person;

/** A meeting at each state of what is decided about it, a part of a visit, and a visitor. */
public final class Occasions {

    private Occasions() {}

    /** A meeting of which nothing is decided yet. */
    public static Meeting meeting() {
        return Meeting.builder()
                .name("会2026-9")
                .heldOn(TODAY)
                .content(carrier(1).classification())
                .venue("第一会议室")
                .venueMeetsConditions(false)
                .attendance(Distribution.to())
                .build();
    }

    /** A meeting of which it is decided that it is neither relayed nor publicised. */
    public static Meeting meetingToBeKept() {
        return Meeting.builder()
                .from(meeting())
                .relayedTo(Distribution.to())
                .publicised(false)
                .build();
    }

    /** A meeting of which everything is decided. */
    public static Meeting fullMeeting() {
        return Meeting.builder()
                .from(meeting())
                .venueMeetsConditions(true)
                .attendance(fullCarrier(1).distribution())
                .addEquipment(new Equipment("投影仪", true), new Equipment("话筒", false))
                .documentsKeeper(CHEN)
                .relayedTo(Distribution.to(INDUSTRY))
                .publicised(true)
                .publicityLine("统一口径")
                .recorder(WANG)
                .addAllowedRecordings(Recording.NOTES, Recording.PHOTOGRAPH)
                .build();
    }

    /** The part of a visit that these accompany. */
    public static VisitPart part(Person... companions) {
        return VisitPart.builder().name("参观").addCompanions(companions).build();
    }

    public static Visitor visitor() {
        return new Visitor("史密斯", VisitorKind.FOREIGNER, "某公司经理");
    }
}
