package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.meeting.AdmitToMeeting;
import org.secrecy.meeting.CloseMeeting;
import org.secrecy.meeting.ConveneMeeting;
import org.secrecy.meeting.Equipment;
import org.secrecy.meeting.Meeting;
import org.secrecy.meeting.RecordAtMeeting;
import org.secrecy.meeting.Recording;
import org.secrecy.meeting.RelayMeeting;
import org.secrecy.office.Person;
import org.secrecy.testkit.Proposal;

/** Meetings, complete and lacking in each way, and the acts at and after them. Thread-safe. */
public final class MeetingArbitraries {

    private MeetingArbitraries() {}

    /** A meeting, on classified matter as a rule, about which mostly everything is decided. */
    public static Arbitrary<Meeting> meetings() {
        Arbitrary<Meeting> arranged = Combinators.combine(
                        CarrierArbitraries.sensitiveMatters(),
                        OfficeArbitraries.days(),
                        Chance.mostlyTrue(),
                        attendances(),
                        equipment().list().ofMaxSize(2),
                        OfficeArbitraries.people().optional(0.9),
                        OfficeArbitraries.people().optional(0.9))
                .as((content, day, conditions, attendance, equipment, keeper, recorder) -> Meeting.builder()
                        .name("规划专题会")
                        .heldOn(day)
                        .content(content)
                        .venue("三楼会议室")
                        .venueMeetsConditions(conditions)
                        .attendance(attendance)
                        .equipment(equipment)
                        .documentsKeeper(keeper)
                        .recorder(recorder)
                        .build());
        Arbitrary<Optional<Distribution>> relays = Arbitraries.frequencyOf(
                Tuple.of(4, people(1).map(Optional::of)),
                Tuple.of(3, CarrierArbitraries.distributions().map(Optional::of)),
                Tuple.of(2, people(0).map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(
                        arranged,
                        relays,
                        Arbitraries.of(true, false).optional(0.9),
                        Chance.mostlyStated("只报道会议召开"),
                        Arbitraries.of(Recording.class).set().ofMaxSize(3))
                .as((meeting, relayed, publicised, line, allowed) -> Meeting.builder()
                        .from(meeting)
                        .relayedTo(relayed)
                        .publicised(publicised)
                        .publicityLine(line.filter(text -> publicised.orElse(false)))
                        .allowedRecordings(allowed)
                        .build());
    }

    /** People by name alone, or units among them, or seldom nobody. */
    private static Arbitrary<Distribution> attendances() {
        return Arbitraries.frequencyOf(
                Tuple.of(7, people(3)), Tuple.of(3, CarrierArbitraries.distributions()), Tuple.of(1, people(0)));
    }

    /** Some people by name, at least so many. */
    private static Arbitrary<Distribution> people(int least) {
        return OfficeArbitraries.people()
                .set()
                .ofMinSize(least)
                .ofMaxSize(2 * least)
                .map(people -> Distribution.builder().people(people).build());
    }

    /** A piece of equipment, mostly an approved one. */
    public static Arbitrary<Equipment> equipment() {
        return Chance.mostlyJust(true, Arbitraries.of(true, false)).map(approved -> new Equipment("扩音机", approved));
    }

    static Arbitrary<Proposal> convenings() {
        return CarrierProposals.meetingNothing(Combinators.combine(OfficeArbitraries.occasions(), meetings())
                .as((occasion, meeting) -> ConveneMeeting.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .meeting(meeting)
                        .build()));
    }

    static Arbitrary<Proposal> admissions() {
        return CarrierProposals.meetingNothing(Combinators.combine(OfficeArbitraries.occasions(), meetings())
                .flatAs((occasion, meeting) -> attendees(meeting)
                        .map(person -> AdmitToMeeting.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .meeting(meeting)
                                .person(person)
                                .build())));
    }

    /** Somebody on the list twice in three times. */
    private static Arbitrary<Person> attendees(Meeting meeting) {
        return oneOf(
                OfficeArbitraries.PEOPLE.stream()
                        .filter(meeting.attendance()::includes)
                        .toList(),
                OfficeArbitraries.people());
    }

    private static <T> Arbitrary<T> oneOf(List<T> wanted, Arbitrary<T> other) {
        return wanted.isEmpty()
                ? other
                : Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(wanted)), Tuple.of(1, other));
    }

    static Arbitrary<Proposal> recordings() {
        return CarrierProposals.meetingNothing(meetings()
                .flatMap(meeting -> Combinators.combine(
                                OfficeArbitraries.occasions(attendees(meeting)),
                                oneOf(meeting.allowedRecordings().asList(), Arbitraries.of(Recording.class)))
                        .as((occasion, recording) -> RecordAtMeeting.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .meeting(meeting)
                                .recording(recording)
                                .build())));
    }

    static Arbitrary<Proposal> relayings() {
        return CarrierProposals.meetingNothing(meetings()
                .flatMap(meeting -> Combinators.combine(OfficeArbitraries.occasions(), recipients(meeting))
                        .as((occasion, to) -> RelayMeeting.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .meeting(meeting)
                                .to(to)
                                .build())));
    }

    /** Mostly those to whom it is to be relayed, or some of them. */
    private static Arbitrary<Distribution> recipients(Meeting meeting) {
        Arbitrary<Distribution> others = CarrierArbitraries.distributions().filter(MeetingArbitraries::namesSomebody);
        return meeting.relayedTo()
                .filter(MeetingArbitraries::namesSomebody)
                .map(named -> Chance.mostly(Arbitraries.of(named, oneOf(named)), others))
                .orElse(others);
    }

    private static Distribution oneOf(Distribution named) {
        return Distribution.builder()
                .people(named.people().stream().limit(1).toList())
                .units(named.people().isEmpty() ? named.units() : ImmutableSet.of())
                .build();
    }

    private static boolean namesSomebody(Distribution distribution) {
        return !distribution.people().isEmpty() || !distribution.units().isEmpty();
    }

    static Arbitrary<Proposal> closings() {
        Arbitrary<ImmutableSet<CarrierId>> documents = Chance.mostly(
                CarrierArbitraries.carrierIds().set().ofMinSize(1).ofMaxSize(3).map(ImmutableSet::copyOf),
                Arbitraries.just(ImmutableSet.of()));
        return CarrierProposals.meetingNothing(Combinators.combine(
                        OfficeArbitraries.occasions(),
                        meetings(),
                        documents,
                        Chance.mostlyStated(CarrierId.of(CarrierArbitraries.DOCUMENT, 9)))
                .as((occasion, meeting, papers, record) -> CloseMeeting.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .meeting(meeting)
                        .documents(papers)
                        .record(record)
                        .build()));
    }
}
