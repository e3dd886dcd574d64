package org.secrecy.testkit.arbitrary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;

/** People, bodies, instants and approvals. Thread-safe. */
public final class OfficeArbitraries {

    static final Unit OFFICE = Unit.office("办公室");
    static final Unit ARCHIVE = Unit.archive("档案室");
    static final Unit PLANNING = Unit.of("用地处");
    static final Unit WORKS = Unit.of("市政处");

    /** The first instant of the small world: the morning of a Tuesday. */
    static final Instant START = Instant.parse("2025-06-10T01:00:00Z");

    private static final int HOURS = 24 * 12;

    private OfficeArbitraries() {}

    /** One of a dozen people, most of whom hold a post. */
    public static Arbitrary<Person> people() {
        return Arbitraries.of(
                member("chen", "陈静", PLANNING),
                member("wu", "吴磊", WORKS),
                person("zhao", "赵强", Post.OFFICE_LEADER),
                person("qian", "钱进", Post.HEAD),
                person("sun", "孙丽", Post.DIRECTOR_IN_CHARGE),
                Person.builder()
                        .from(member("li", "李明", OFFICE))
                        .addPosts(Post.CONFIDENTIAL_OFFICER)
                        .build(),
                Person.builder()
                        .from(member("zhou", "周敏", OFFICE))
                        .addPosts(Post.DOCUMENT_KEEPER)
                        .build(),
                Person.builder()
                        .from(member("zheng", "郑洁", PLANNING))
                        .addPosts(Post.PART_TIME_SECRECY_OFFICER)
                        .build(),
                Person.builder()
                        .from(member("wang", "王芳", ARCHIVE))
                        .addPosts(Post.ARCHIVIST)
                        .build(),
                Person.builder()
                        .from(member("feng", "冯军", OFFICE))
                        .addPosts(Post.PRINTING_STAFF)
                        .build(),
                person("shi", "史文", Post.LEADER_IN_CHARGE, Post.SUPERVISING_LEADER),
                person("guo", "郭涛"));
    }

    /** One of four bodies. */
    public static Arbitrary<Unit> units() {
        return Arbitraries.of(OFFICE, ARCHIVE, PLANNING, WORKS);
    }

    /** A body that keeps carriers; the office most often. */
    static Arbitrary<Unit> keepers() {
        return Arbitraries.frequency(Tuple.of(3, OFFICE), Tuple.of(2, ARCHIVE), Tuple.of(2, PLANNING));
    }

    /** An instant of the small world, on the hour. */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, HOURS).map(hours -> START.plus(Duration.ofHours(hours)));
    }

    /** A day around the small world. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-3, 15).map(LocalDate.of(2025, 6, 10)::plusDays);
    }

    /** An approval of some act; most are for this kind, subject and applicant, and many count. */
    static Arbitrary<Approval> approvals(ActionKind kind, String subject, Action act) {
        Arbitrary<Post> posts = Arbitraries.of(
                Post.OFFICE_LEADER, Post.DIRECTOR_IN_CHARGE, Post.HEAD, Post.LEADER_IN_CHARGE, Post.OFFICE_DIRECTOR);
        Arbitrary<Integer> givenBefore = Arbitraries.frequency(Tuple.of(8, 2), Tuple.of(2, 0), Tuple.of(1, -1));
        Arbitrary<Optional<Integer>> ends = Arbitraries.frequency(
                Tuple.of(8, Optional.empty()), Tuple.of(1, Optional.of(0)), Tuple.of(1, Optional.of(1)));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 4);
        return Combinators.combine(people(), posts, givenBefore, ends, ends, ends, numbers, mostly(act.actor()))
                .as((approver, post, before, expires, revoked, lastDay, number, applicant) -> {
                    Approval.Builder approval = Approval.builder()
                            .id("批" + number)
                            .act(kind.code())
                            .addSubjects(subject)
                            .applicant(applicant)
                            .approver(approver)
                            .capacity(post)
                            .givenAt(act.at().minus(Duration.ofHours(before)))
                            .expiresAt(expires.map(hours -> act.at().plus(Duration.ofHours(hours))))
                            .revokedAt(revoked.map(hours -> act.at().plus(Duration.ofHours(hours))))
                            .lastDay(lastDay.map(
                                    weeks -> LocalDate.of(2025, 6, 14).plusWeeks(weeks)));
                    return (kind.code().equals(Approval.COPY) ? approval.copies(number) : approval).build();
                });
    }

    private static Arbitrary<Person> mostly(Person person) {
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(person)), Tuple.of(1, people()));
    }

    private static Person member(String id, String name, Unit unit) {
        return Person.builder().id(id).name(name).unit(unit).build();
    }

    private static Person person(String id, String name, Post... posts) {
        return Person.of(id, name, posts);
    }
}
