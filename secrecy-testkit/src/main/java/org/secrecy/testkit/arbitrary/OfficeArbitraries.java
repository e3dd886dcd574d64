package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;

/** People, bodies, lines of business, instants and rosters. Thread-safe. */
public final class OfficeArbitraries {

    static final Unit OFFICE = Unit.office("办公室");
    static final Unit ARCHIVE = Unit.archive("档案室");
    static final Unit PLANNING = Unit.of("用地处");
    static final Unit WORKS = Unit.of("市政处");

    /** The lines of business of the small world; the first is that of most matter. */
    static final ImmutableList<String> LINES = ImmutableList.of("用地", "市政");

    /** The first instant of the small world: the morning of a Tuesday. */
    static final Instant START = Instant.parse("2025-06-10T01:00:00Z");

    /** The day of that instant. */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 10);

    /** The people of the small world: somebody for each post, somebody with two, and some with none. */
    static final ImmutableList<Person> PEOPLE = ImmutableList.of(
            member("chen", "陈静", PLANNING),
            member("wu", "吴磊", WORKS),
            Person.of("guo", "郭涛"),
            Person.of("qian", "钱进", Post.HEAD),
            Person.of("zhao", "赵强", Post.OFFICE_LEADER),
            Person.of("shi", "史文", Post.LEADER_IN_CHARGE, Post.SUPERVISING_LEADER),
            Person.of("he", "何平", Post.SUPERVISING_LEADER),
            member("jiang", "蒋华", OFFICE, Post.OFFICE_DIRECTOR),
            Person.of("sun", "孙丽", Post.DIRECTOR_IN_CHARGE),
            Person.of("han", "韩冰", Post.CLASSIFICATION_AUTHORITY),
            member("li", "李明", OFFICE, Post.CONFIDENTIAL_OFFICER),
            member("zhou", "周敏", OFFICE, Post.DOCUMENT_KEEPER),
            member("zheng", "郑洁", PLANNING, Post.PART_TIME_SECRECY_OFFICER),
            member("wang", "王芳", ARCHIVE, Post.ARCHIVIST),
            member("feng", "冯军", OFFICE, Post.PRINTING_STAFF),
            member("tang", "唐勇", OFFICE, Post.FAX_OPERATOR));

    private static final int HOURS = 24 * 12;

    private OfficeArbitraries() {}

    /** One of the people, most of whom hold a post. */
    public static Arbitrary<Person> people() {
        return Arbitraries.of(PEOPLE);
    }

    /** One of those who hold the post. */
    static Arbitrary<Person> holders(Post post) {
        return Arbitraries.of(
                PEOPLE.stream().filter(person -> person.posts().contains(post)).toList());
    }

    /** Mostly one who holds the post. */
    static Arbitrary<Person> mostly(Post post) {
        return Chance.mostly(holders(post), people());
    }

    /** One of four bodies. */
    public static Arbitrary<Unit> units() {
        return Arbitraries.of(OFFICE, ARCHIVE, PLANNING, WORKS);
    }

    /** A body that keeps carriers; the office most often. */
    static Arbitrary<Unit> keepers() {
        return Arbitraries.frequency(Tuple.of(3, OFFICE), Tuple.of(2, ARCHIVE), Tuple.of(2, PLANNING));
    }

    /** A line of business, or none. */
    static Arbitrary<Optional<String>> lines() {
        return Arbitraries.of(LINES).optional(0.6);
    }

    /** An instant of the small world, on the hour. */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, HOURS).map(hours -> START.plus(Duration.ofHours(hours)));
    }

    /** A day around the small world. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-3, 15).map(FIRST_DAY::plusDays);
    }

    /** Anybody at any instant. */
    static Arbitrary<Occasion> occasions() {
        return occasions(people());
    }

    /** One of these actors at any instant. */
    static Arbitrary<Occasion> occasions(Arbitrary<Person> actors) {
        return Combinators.combine(actors, instants()).as(Occasion::new);
    }

    /** An appointment to a post of one of the people, mostly one that they state and still hold. */
    public static Arbitrary<Appointment> appointments() {
        Arbitrary<Optional<LocalDate>> ends = Chance.mostlyJust(Optional.empty(), days().map(Optional::of));
        return Combinators.combine(people(), Arbitraries.of(Post.class), Chance.seldomTrue(), days(), ends, lines())
                .as((person, other, otherwise, day, end, line) -> {
                    LocalDate since = otherwise ? day : FIRST_DAY.minusYears(5);
                    return Appointment.builder()
                            .person(person)
                            .post(person.posts().stream()
                                    .findFirst()
                                    .filter(post -> !otherwise)
                                    .orElse(other))
                            .unit(person.unit())
                            .since(since)
                            .until(end.filter(last -> !last.isBefore(since)))
                            .line(line)
                            .build();
                });
    }

    /** A roster: the small world's people in the posts that they state, each missing seldom, and some other appointments. */
    public static Arbitrary<Roster> rosters() {
        Arbitrary<Roster> stated = Combinators.combine(PEOPLE.stream()
                        .flatMap(person -> person.posts().stream().map(post -> stated(person, post)))
                        .toList())
                .as(all -> Roster.builder()
                        .addAllAppointments(
                                all.stream().flatMap(Optional::stream).toList())
                        .build());
        return Combinators.combine(stated, appointments().list().ofMaxSize(3))
                .as((roster, more) ->
                        Roster.builder().from(roster).addAllAppointments(more).build());
    }

    private static Arbitrary<Optional<Appointment>> stated(Person person, Post post) {
        Appointment.Builder appointment = Appointment.builder()
                .person(person)
                .post(post)
                .unit(person.unit())
                .since(FIRST_DAY.minusYears(5));
        return Chance.mostlyStated(
                (post == Post.LEADER_IN_CHARGE ? appointment.line(LINES.get(0)) : appointment).build());
    }

    private static Person member(String id, String name, Unit unit, Post... posts) {
        return Person.builder().id(id).name(name).unit(unit).addPosts(posts).build();
    }

    /**
     * Who acts when. Immutable and thread-safe.
     *
     * @param actor who
     * @param at when
     */
    record Occasion(Person actor, Instant at) {}
}
