package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.language.Worded;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import org.secrecy.policy.rule.ApprovalFacts;
import org.secrecy.policy.rule.Condition;
import org.secrecy.policy.rule.Fact;
import org.secrecy.policy.rule.Limit;
import org.secrecy.policy.rule.Quantity;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Requirement;
import org.secrecy.policy.rule.Role;

/** Conditions and requirements with one mistake: the same fact asked of another operand. Thread-safe. */
final class Conditions {

    private Conditions() {}

    /** Every mistake in a condition. */
    static <A extends Action> Stream<Altered<Condition<A>>> alter(Condition<A> condition) {
        return alterRequirement(condition.curedBy(matter -> {
                    throw new IllegalStateException("nothing cures this: " + condition);
                }))
                .map(altered -> new Altered<>(altered.how(), altered.thing().condition()));
    }

    /** Every mistake in a requirement. */
    @SuppressWarnings("unchecked") // a condition of acts asks a fact of those acts
    static <A extends Action> Stream<Altered<Requirement<A>>> alterRequirement(Requirement<A> requirement) {
        Condition<A> condition = requirement.condition();
        Object fact = condition.fact();
        if (fact instanceof Question<?> question) {
            return Stream.of(negated((Question<A>) question, condition))
                    .map(other -> new Altered<>("negated", new Requirement<>(other, requirement.remedy())));
        }
        if (fact instanceof Fact<?, ?> named && condition.operand() instanceof ImmutableSet<?> values) {
            return ofValues((Fact<A, ?>) named, values)
                    .map(other -> new Altered<>(other.how(), new Requirement<>(other.thing(), requirement.remedy())));
        }
        if (fact instanceof Quantity<?> quantity) {
            return shifted((Quantity<A>) quantity, condition)
                    .map(other -> new Altered<>(other.how(), new Requirement<>(other.thing(), requirement.remedy())));
        }
        if (fact instanceof Role<?> role && condition.operand() instanceof ImmutableSet<?> posts) {
            return ofPosts((Role<A>) role, (ImmutableSet<Post>) posts);
        }
        return condition.fact().equals("approval") ? approvals(condition.operand()) : Stream.of();
    }

    private static <A extends Action> Condition<A> negated(Question<A> question, Condition<A> condition) {
        return condition.operand().equals(true) ? question.isFalse() : question.isTrue();
    }

    @SuppressWarnings("unchecked") // a fact is compared with its own values
    private static <A extends Action, T extends Enum<T> & Worded> Stream<Altered<Condition<A>>> ofValues(
            Fact<A, T> fact, ImmutableSet<?> values) {
        return Values.alteredSets((ImmutableSet<T>) values)
                .map(other -> new Altered<>(other.how(), fact.isOneOf(other.thing())));
    }

    private static <A extends Action> Stream<Altered<Condition<A>>> shifted(
            Quantity<A> quantity, Condition<A> condition) {
        return IntStream.of(-1, 1).mapToObj(by -> new Altered<>("limit " + by, shifted(quantity, condition, by)));
    }

    @SuppressWarnings("unchecked") // numbers of one act are compared with one another
    private static <A extends Action> Condition<A> shifted(Quantity<A> quantity, Condition<A> condition, int by) {
        if (condition.operand() instanceof Quantity<?> other) {
            return quantity.atMost(Quantity.of("另一数", "other number", matter -> ((Quantity<A>) other).in(matter) + by));
        }
        Limit limit = (Limit) condition.operand();
        Limit other = new Limit(
                limit + " " + by, limit.words(), settings -> limit.number().applyAsInt(settings) + by);
        return condition.operator().equals("at most") ? quantity.atMost(other) : quantity.atLeast(other);
    }

    /** Each of the posts dropped where there are several, one more, and each swapped for its neighbours. */
    private static <A extends Action> Stream<Altered<Requirement<A>>> ofPosts(Role<A> role, ImmutableSet<Post> posts) {
        Stream<Altered<ImmutableSet<Post>>> swapped = posts.stream()
                .flatMap(post -> Values.neighbours(post)
                        .map(other -> new Altered<>(other + " for " + post, swapped(posts, post, other))));
        return Stream.concat(swapped, Values.alteredSets(posts))
                .filter(other -> !other.thing().isEmpty())
                .map(other -> new Altered<>(other.how(), role.isA(other.thing().toArray(Post[]::new))));
    }

    private static ImmutableSet<Post> swapped(ImmutableSet<Post> posts, Post post, Post other) {
        return posts.stream().map(one -> one == post ? other : one).collect(ImmutableSet.toImmutableSet());
    }

    /** The approval of a neighbouring post, or of an organ's where a post's is asked and the other way round. */
    @SuppressWarnings("unchecked") // what may be asked of any act may be asked of these
    private static <A extends Action> Stream<Altered<Requirement<A>>> approvals(Object operand) {
        Stream<Post> posts = operand instanceof Post post ? Values.neighbours(post) : Stream.of(Post.values());
        Stream<Altered<Requirement<Action>>> byPosts =
                posts.map(post -> new Altered<>("approval by " + post, ApprovalFacts.approvalBy(post)));
        Stream<Altered<Requirement<Action>>> byOrgan = operand == Body.COMPETENT_ORGAN
                ? Stream.of()
                : Stream.of(new Altered<>("approval by an organ", ApprovalFacts.approvalByCompetentOrgan()));
        return Stream.concat(byPosts, byOrgan)
                .map(other -> new Altered<>(other.how(), (Requirement<A>) (Requirement<?>) other.thing()));
    }
}
