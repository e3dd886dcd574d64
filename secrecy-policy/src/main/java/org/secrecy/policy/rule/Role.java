package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;

/**
 * A part that a person takes in an act: bearer, reader, operator. Immutable and thread-safe.
 *
 * @param <A> the kind of act it can be asked of
 */
public final class Role<A extends Action> {

    private static final Phrase HOLDS = Phrase.of("{0}为{1}", "the {0} holds the post of {1}");
    private static final Phrase MUST_HOLD =
            Phrase.of("{0}应为{1}，但{2}不是", "the {0} must hold the post of {1}, but {2} does not");
    private static final Phrase MUST_BE_ON_ROSTER = Phrase.of(
            "{0}应为{1}，但任职名册上{2}于{3}不在该职",
            "the {0} must hold the post of {1}, but by the roster {2} does not hold it on {3}");
    private static final Phrase MUST_BE_NAMED =
            Phrase.of("{0}应为指名的{1}，但没有指名", "the {0} must be named and hold the post of {1}, but nobody is named");
    private static final Phrase MUST_BE = Phrase.of("要求{0}，但{1}不符合", "it must be that {0}, but {1} is not");
    private static final Phrase NOBODY = Phrase.of("要求{0}，但没有指名", "it must be that {0}, but nobody is named");
    private static final Phrase OR = Phrase.of("或", " or ");

    private final String member;
    private final Phrase name;
    private final Function<A, Optional<Person>> person;

    private Role(String member, Phrase name, Function<A, Optional<Person>> person) {
        this.member = member;
        this.name = name;
        this.person = person;
    }

    /**
     * A part of this name.
     *
     * @param member the member of the act that names the person
     */
    public static <A extends Action> Role<A> of(
            String member, String chinese, String english, Function<A, Optional<Person>> person) {
        return new Role<>(member, Phrase.of(chinese, english), person);
    }

    /** Somebody named takes the part who holds one of these posts; the remedy is to have such a person take it. */
    public Requirement<A> isA(Post... posts) {
        ImmutableSet<Post> any = ImmutableSet.copyOf(posts);
        Phrase wanted = Phrase.join(OR, any);
        Condition<A> condition = Condition.of(
                this,
                "is a",
                any,
                HOLDS.with(name, wanted),
                matter -> isTaken(matter, any),
                matter -> person(matter)
                        .map(one -> matter.hasRoster()
                                ? MUST_BE_ON_ROSTER.with(name, wanted, one, matter.day())
                                : MUST_HOLD.with(name, wanted, one))
                        .orElseGet(() -> MUST_BE_NAMED.with(name, wanted)));
        return condition.curedBy(matter -> new Remedy.Assign(member, name, any));
    }

    /** The person who takes the part is such as the sentence says. */
    public Condition<A> is(Phrase sentence, BiPredicate<Matter<? extends A>, Person> test) {
        return Condition.of(
                this,
                "is",
                sentence,
                sentence,
                matter -> person(matter).filter(one -> test.test(matter, one)).isPresent(),
                matter ->
                        person(matter).map(one -> MUST_BE.with(sentence, one)).orElseGet(() -> NOBODY.with(sentence)));
    }

    private boolean isTaken(Matter<? extends A> matter, ImmutableSet<Post> posts) {
        Optional<Person> taker = person(matter);
        return taker.isPresent() && holdsOne(matter, taker.get(), posts);
    }

    private static boolean holdsOne(Matter<?> matter, Person person, ImmutableSet<Post> posts) {
        for (Post post : posts) {
            if (matter.holds(person, post)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Person> person(Matter<? extends A> matter) {
        return person.apply(matter.action());
    }

    @Override
    public String toString() {
        return name.english();
    }
}
