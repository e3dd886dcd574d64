package org.secrecy.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Grade;
import org.secrecy.classification.Marking;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.copying.CopyGrant;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.foreign.VisitPart;
import org.secrecy.foreign.Visitor;
import org.secrecy.language.Phrase;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.ledger.LedgerProblem;
import org.secrecy.loan.Borrow;
import org.secrecy.meeting.Equipment;
import org.secrecy.meeting.Meeting;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;
import org.secrecy.sample.Occasions;
import org.secrecy.sample.Samples;

/** Values of every type, as full as they can be and as empty, and the mappers that must agree on them. */
final class JsonSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private JsonSamples() {}

    /** A value and the type as which it is read. */
    record Sample(Class<?> type, Object value) {

        @Override
        public String toString() {
            return type.getSimpleName() + ": " + value;
        }
    }

    /** A mapper of one generation. */
    interface Codec {

        String write(Object value);

        <T> T read(String json, Class<T> type);
    }

    /** Values that state all they can. */
    static ImmutableList<Sample> full() {
        return ImmutableList.<Sample>builder()
                .addAll(Samples.fullActs().values().stream()
                        .map(act -> sample(act.kind().type(), act))
                        .toList())
                .add(sample(Unit.class, Samples.ARCHIVE_ROOM))
                .add(sample(
                        Person.class,
                        Person.builder()
                                .from(Samples.CHEN)
                                .posts(ImmutableList.copyOf(Post.values()))
                                .build()))
                .add(sample(Appointment.class, appointment()))
                .add(sample(Roster.class, Roster.of(appointment(), appointment())))
                .add(sample(org.secrecy.office.Approval.class, Samples.fullApproval()))
                .add(sample(org.secrecy.office.Approval.class, Samples.organsApproval()))
                .add(sample(
                        Classification.class,
                        Classification.builder()
                                .grade(Grade.STATE_SECRET)
                                .level(SecrecyLevel.SECRET)
                                .period(SecrecyPeriod.condition("会议 开始前"))
                                .classifiedOn(DAY)
                                .fulfilledOn(DAY.plusDays(9))
                                .build()))
                .add(sample(SecrecyPeriod.class, SecrecyPeriod.years(9999)))
                .add(sample(SecrecyPeriod.class, SecrecyPeriod.months(11)))
                .add(sample(SecrecyPeriod.class, SecrecyPeriod.until(LocalDate.of(1, 1, 1))))
                .add(sample(SecrecyPeriod.class, SecrecyPeriod.condition("“{}\\\"条件")))
                .add(sample(SecrecyPeriod.class, SecrecyPeriod.longTerm()))
                .add(sample(Marking.class, Marking.of(SecrecyLevel.TOP_SECRET, SecrecyPeriod.longTerm())))
                .add(sample(Samples.DOCUMENT.getClass(), Samples.DOCUMENT))
                .add(sample(CopyNumber.class, CopyNumber.of(7)))
                .add(sample(CarrierId.class, Samples.FIRST))
                .add(sample(
                        Distribution.class,
                        Distribution.builder()
                                .addUnits(Samples.PLANNING, Samples.INDUSTRY)
                                .addPeople(Samples.ZHAO, Samples.CHEN)
                                .build()))
                .add(sample(org.secrecy.carrier.Carrier.class, Samples.fullCarrier(1)))
                .add(sample(Addressee.class, Addressee.of(Samples.PLANNING)))
                .add(sample(Addressee.class, Addressee.of(Samples.WANG)))
                .add(sample(Consignment.class, Samples.consignment()))
                .add(sample(Meeting.class, Occasions.fullMeeting()))
                .add(sample(Equipment.class, new Equipment("投影仪", true)))
                .add(sample(VisitPart.class, Occasions.part(Samples.WANG, Samples.CHEN)))
                .add(sample(Visitor.class, Occasions.visitor()))
                .add(sample(org.secrecy.custody.Cabinet.class, Samples.CABINET))
                .add(sample(org.secrecy.loan.Loan.class, Samples.loan()))
                .add(sample(CopyGrant.class, new CopyGrant("批1", 2, 5)))
                .add(sample(CopyStanding.class, new CopyStanding(Samples.FIRST, Stage.DISPATCHED)))
                .add(sample(Custody.class, Samples.fullCustody()))
                .add(sample(LedgerEntry.class, entry()))
                .add(sample(LedgerProblem.class, new LedgerProblem(3, Phrase.of("错", "wrong"))))
                .add(sample(Ledger.Line.class, new Ledger.Line(4, entry())))
                .add(sample(Phrase.class, Phrase.of("保管", "custody")))
                .build();
    }

    /** Values that state what they must and no more. */
    static ImmutableList<Sample> minimal() {
        return ImmutableList.<Sample>builder()
                .addAll(Samples.minimalActs().values().stream()
                        .map(act -> sample(act.kind().type(), act))
                        .toList())
                .add(sample(Unit.class, Unit.of("甲")))
                .add(sample(Person.class, Person.of("P", "甲")))
                .add(sample(
                        Appointment.class,
                        Appointment.builder()
                                .person(Samples.LI)
                                .post(Post.HEAD)
                                .since(DAY)
                                .build()))
                .add(sample(Roster.class, Roster.of()))
                .add(sample(
                        org.secrecy.office.Approval.class,
                        Samples.approval("Borrow").build()))
                .add(sample(Classification.class, Classification.stateSecret(SecrecyLevel.TOP_SECRET, DAY)))
                .add(sample(Classification.class, Classification.internal()))
                .add(sample(Classification.class, Classification.open()))
                .add(sample(Marking.class, Marking.of(SecrecyLevel.SECRET)))
                .add(sample(Distribution.class, Distribution.to()))
                .add(sample(org.secrecy.carrier.Carrier.class, Samples.carrier(1)))
                .add(sample(
                        Consignment.class,
                        Samples.dispatch(Samples.NOON, 1).consignments().get(0)))
                .add(sample(Meeting.class, Occasions.meeting()))
                .add(sample(Meeting.class, Occasions.meetingToBeKept()))
                .add(sample(Equipment.class, new Equipment("话筒", false)))
                .add(sample(VisitPart.class, Occasions.part()))
                .add(sample(Custody.class, Samples.custody(Stage.KEPT)))
                .add(sample(LedgerEntry.class, new LedgerEntry(Long.MAX_VALUE, Samples.endWork(1, Samples.NOON))))
                .build();
    }

    static Stream<Sample> all() {
        return Stream.concat(full().stream(), minimal().stream());
    }

    /** Every constant of every enum that stands in a value. */
    static Stream<Enum<?>> names() {
        return Stream.of(
                        SecrecyLevel.values(),
                        Grade.values(),
                        org.secrecy.classification.Irregularity.values(),
                        org.secrecy.carrier.Medium.values(),
                        org.secrecy.carrier.Origin.values(),
                        Post.values(),
                        org.secrecy.office.UnitKind.values(),
                        Stage.values(),
                        org.secrecy.copying.Machine.values(),
                        org.secrecy.carrier.PersonalFile.values(),
                        org.secrecy.office.Body.values(),
                        org.secrecy.incident.Measure.values(),
                        org.secrecy.publicity.PublicityForm.values(),
                        org.secrecy.foreign.VisitorKind.values(),
                        org.secrecy.foreign.MeansOfSending.values(),
                        org.secrecy.meeting.Recording.values(),
                        org.secrecy.computing.Credential.values())
                .flatMap(Stream::of);
    }

    static Codec strict3() {
        return codec3(SecrecyJson.standard().mapper());
    }

    static Codec plain3() {
        return with3(new SecrecyModule());
    }

    static Codec with3(SecrecyModule module) {
        return codec3(tools.jackson.databind.json.JsonMapper.builder()
                .addModule(module)
                .build());
    }

    static Codec strict2() {
        return codec2(SecrecyJackson2Module.strictMapper());
    }

    static Codec plain2() {
        return with2(new SecrecyJackson2Module());
    }

    static Codec with2(SecrecyJackson2Module module) {
        com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.json.JsonMapper();
        return codec2(mapper.registerModule(module));
    }

    /** A mapper that passes over members it does not know. */
    static Codec lenient3() {
        return codec3(tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new SecrecyModule())
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    /** A mapper that passes over members it does not know. */
    static Codec lenient2() {
        return codec2(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new SecrecyJackson2Module())
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    static ImmutableList<Codec> codecs() {
        return ImmutableList.of(strict3(), plain3(), strict2(), plain2());
    }

    private static Codec codec3(tools.jackson.databind.json.JsonMapper mapper) {
        return new Codec() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        };
    }

    private static Codec codec2(com.fasterxml.jackson.databind.ObjectMapper mapper) {
        return new Codec() {
            @Override
            public String write(Object value) {
                try {
                    return mapper.writeValueAsString(value);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                try {
                    return mapper.readValue(json, type);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        };
    }

    private static Appointment appointment() {
        return Appointment.builder()
                .person(Samples.LI)
                .post(Post.PART_TIME_SECRECY_OFFICER)
                .unit(Samples.PLANNING)
                .line("产业发展")
                .since(DAY)
                .until(DAY.plusYears(1))
                .build();
    }

    private static LedgerEntry entry() {
        return new LedgerEntry(1, Samples.full(Borrow.KIND));
    }

    private static Sample sample(Class<?> type, Object value) {
        return new Sample(type, value);
    }
}
