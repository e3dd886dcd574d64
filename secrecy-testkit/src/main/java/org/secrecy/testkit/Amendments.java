package org.secrecy.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Store;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.VisitPart;
import org.secrecy.meeting.AdmitToMeeting;
import org.secrecy.meeting.Equipment;
import org.secrecy.meeting.Meeting;
import org.secrecy.meeting.MeetingAction;
import org.secrecy.meeting.RecordAtMeeting;
import org.secrecy.office.Body;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Remedy;

/** What satisfies each member of an act that a remedy may ask to amend. Thread-safe. */
final class Amendments {

    private static final int PEOPLE = 9;
    private static final String TEXT = "已补";
    private static final Unit OFFICE = Unit.office("办公室");
    private static final Person NAMED = Person.of("remedy-named", "指定人员");

    /** The papers of a meeting, by numbers that no other carrier bears. */
    private static final DocumentNumber PAPERS = DocumentNumber.of("会", 1900, 1);

    /** What satisfies a member by itself, whatever else the act says. */
    private static final ImmutableMap<String, Object> VALUES = ImmutableMap.<String, Object>builder()
            .put("settledWithSender", TEXT)
            .put("body", Body.SECRECY_DEPARTMENT)
            .put("specialBasis", TEXT)
            .put("cabinet", new Cabinet(OFFICE, "1号柜", true))
            .put("locked", true)
            .put("destructionList", TEXT)
            .put("noLongerNeeded", true)
            .put("appraisedBy", Remedies.somebody(Post.ARCHIVIST))
            .put("unavoidableBecause", TEXT)
            .put("confidentialityUndertaking", TEXT)
            .put("arrangedBy", OFFICE)
            .put("need", TEXT)
            .put("meeting.venueMeetsConditions", true)
            .put("meeting.documentsKeeper", NAMED)
            .put("meeting.relayedTo", Distribution.builder().build())
            .put("meeting.publicised", false)
            .put("meeting.recorder", NAMED)
            .put("record", CarrierId.of(PAPERS, 2))
            .put("errand", TEXT)
            .put("introductionLetter", TEXT)
            .put("inReadingRoom", true)
            .put("organisation", TEXT)
            .buildOrThrow();

    private Amendments() {}

    /**
     * Amends the member as the remedy asks.
     *
     * @throws IllegalArgumentException if nothing is known to satisfy it in such an act
     */
    static void amend(ActTree act, Proposal proposal, Remedy.Amend amend) {
        String member = amend.member();
        @Nullable Object value = VALUES.get(member);
        if (value != null) {
            act.set(member, value);
            return;
        }
        Action action = proposal.action();
        switch (member) {
            case "keeper" -> act.set(member, officerOf(action, amend));
            case "pages" -> CustodyRemedies.complete(act, proposal);
            case "supervisors" -> act.add(member, (Object[]) people());
            case "protectiveMeasures" -> act.add(member, TEXT);
            case "documents" -> act.add(member, CarrierId.of(PAPERS, 1));
            case "parts" -> accompany(act, action, amend);
            case "meeting.attendance" -> admit(act, action, amend);
            case "meeting.equipment" ->
                act.set(
                        member,
                        meeting(action, amend).equipment().stream()
                                .map(piece -> new Equipment(piece.name(), true))
                                .toList());
            case "meeting.allowedRecordings" -> {
                if (!(action instanceof RecordAtMeeting recording)) {
                    throw Remedies.doesNotFit(action, amend);
                }
                act.add(member, recording.recording());
            }
            default -> throw Remedies.doesNotFit(action, amend);
        }
    }

    /** The part-time secrecy officer of the unit whose cabinet it is. */
    private static Person officerOf(Action action, Remedy.Amend amend) {
        if (!(action instanceof Store store)) {
            throw Remedies.doesNotFit(action, amend);
        }
        return Person.builder()
                .from(Remedies.somebody(Post.PART_TIME_SECRECY_OFFICER))
                .unit(store.cabinet().unit())
                .build();
    }

    /** More than any profile asks for. */
    private static Person[] people() {
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> Person.of("remedy-" + number, "人员" + number))
                .toArray(Person[]::new);
    }

    private static void accompany(ActTree act, Action action, Remedy.Amend amend) {
        if (!(action instanceof HostVisitors visit)) {
            throw Remedies.doesNotFit(action, amend);
        }
        act.set(
                "parts",
                visit.parts().stream()
                        .map(part -> VisitPart.builder()
                                .from(part)
                                .addCompanions(people())
                                .build())
                        .toList());
    }

    /** Puts the one who is let in on the list by name; where the meeting is convened, leaves people by name alone on it. */
    private static void admit(ActTree act, Action action, Remedy.Amend amend) {
        Distribution attendance = meeting(action, amend).attendance();
        if (action instanceof AdmitToMeeting admission) {
            act.add("meeting.attendance.people", admission.person());
        } else {
            act.set(
                    "meeting.attendance",
                    Distribution.builder()
                            .people(attendance.people().isEmpty() ? ImmutableSet.of(NAMED) : attendance.people())
                            .build());
        }
    }

    private static Meeting meeting(Action action, Remedy.Amend amend) {
        if (!(action instanceof MeetingAction about)) {
            throw Remedies.doesNotFit(action, amend);
        }
        return about.meeting();
    }
}
