package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;

/** The few values of which the small domains are made. */
final class SmallWorld {

    static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
    static final Instant BEFORE = Instant.parse("2026-05-01T02:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final CarrierId ID = CarrierId.parse("规发〔2026〕12号#000003");
    static final Unit OFFICE = Unit.office("办公室");
    static final Unit PLANNING = Unit.of("用地处");
    static final ImmutableList<Unit> KEEPERS = ImmutableList.of(OFFICE, PLANNING, Unit.archive("档案室"));
    static final Person ACTOR = Person.of("guo", "郭亮");
    static final Person APPROVER = Person.of("zhao", "赵强");

    /** Each level, internal, and open. */
    static final ImmutableList<Classification> CLASSIFICATIONS = Stream.concat(
                    Arrays.stream(SecrecyLevel.values())
                            .map(level -> Classification.stateSecret(level, LocalDate.of(2026, 1, 5))),
                    Stream.of(Classification.internal(), Classification.open()))
            .collect(ImmutableList.toImmutableList());

    private SmallWorld() {}

    static Carrier.Builder carrier(Classification classification) {
        return Carrier.builder()
                .id(ID)
                .title("近期建设规划")
                .medium(Medium.FILE)
                .origin(Origin.OWN)
                .classification(classification)
                .distribution(Distribution.to(PLANNING));
    }

    static Custody kept(Carrier carrier, Unit keeper) {
        return Custody.begin(carrier, keeper, BEFORE);
    }

    static Custody circulating(Custody kept, Person holder) {
        return Custody.builder()
                .from(kept)
                .stage(Stage.CIRCULATING)
                .holder(holder)
                .build();
    }

    /** Every post, and none. */
    static ImmutableList<Optional<Post>> postsAndNone() {
        return Stream.concat(
                        Stream.of(Optional.<Post>empty()),
                        Arrays.stream(Post.values()).map(Optional::of))
                .collect(ImmutableList.toImmutableList());
    }

    /** The actor, holding no post, and holding that post. */
    static ImmutableList<Person> actorAndHolderOf(Post post) {
        return ImmutableList.of(ACTOR, Person.of(ACTOR.id(), ACTOR.name(), post));
    }

    /** An approval for the actor in that capacity; none for no post. Of copying it is for two. */
    static ImmutableList<Approval> approvals(String act, Person applicant, Optional<Post> post) {
        return post
                .map(capacity -> Approval.builder()
                        .id("批1")
                        .act(act)
                        .addSubjects(ID.toString())
                        .applicant(applicant)
                        .approver(APPROVER)
                        .capacity(capacity)
                        .givenAt(BEFORE)
                        .copies(act.equals(Approval.COPY) ? Optional.of(2) : Optional.empty())
                        .build())
                .stream()
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableSet<CopyNumber> copyNumbers(int wanted) {
        return IntStream.rangeClosed(1, wanted)
                .mapToObj(number -> CopyNumber.of(10 + number))
                .collect(ImmutableSet.toImmutableSet());
    }
}
