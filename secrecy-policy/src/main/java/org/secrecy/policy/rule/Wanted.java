package org.secrecy.policy.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import org.secrecy.policy.profile.Parameters;

/**
 * Whose approval is asked for. Immutable and thread-safe.
 *
 * @param posts the posts, the holder of any of which will do
 * @param line the line of business of which a leader in charge must be in charge; empty where that does not matter
 * @param bodies the bodies outside the bureau, any of which will do as well
 */
record Wanted(ImmutableSet<Post> posts, Optional<String> line, ImmutableSet<Body> bodies) {

    private static final ImmutableMap<Post, Wanted> EACH = each();

    static Wanted of(Post post) {
        return requireNonNull(EACH.get(post));
    }

    // Guava's Maps would do it, and a first decision would load that and its half dozen classes for nothing else.
    private static ImmutableMap<Post, Wanted> each() {
        ImmutableMap.Builder<Post, Wanted> each = ImmutableMap.builder();
        for (Post post : Post.values()) {
            each.put(post, ofAny(ImmutableSet.of(post)));
        }
        return each.buildOrThrow();
    }

    static Wanted ofAny(ImmutableSet<Post> posts) {
        return new Wanted(posts, Optional.empty(), ImmutableSet.of());
    }

    static Wanted ofBodies(ImmutableSet<Body> bodies) {
        return new Wanted(ImmutableSet.of(), Optional.empty(), bodies);
    }

    /** The leader in charge of the line, or of no line whoever acts for that. */
    static Wanted ofLeaderOf(Optional<String> line, Matter<?> matter) {
        return line.isPresent()
                ? new Wanted(of(Post.LEADER_IN_CHARGE).posts, line, ImmutableSet.of())
                : of(matter.settings().value(Parameters.LEADER_FOR_NO_LINE));
    }

    /** These or that body. */
    Wanted or(Body body) {
        return new Wanted(posts, line, ImmutableSet.of(body));
    }

    /** The posts in which an approval counts: those asked for, and the substitute where the actor holds one of them. */
    ImmutableSet<Post> capacities(Matter<?> matter) {
        return actorHoldsOne(matter)
                ? ImmutableSet.<Post>builder()
                        .addAll(posts)
                        .add(matter.settings().value(Parameters.SUBSTITUTE_APPROVER))
                        .build()
                : posts;
    }

    /** Whether an approval in this post counts: it is one of the {@linkplain #capacities capacities}. */
    boolean accepts(Post capacity, Matter<?> matter) {
        return posts.contains(capacity)
                || (actorHoldsOne(matter) && capacity == matter.settings().value(Parameters.SUBSTITUTE_APPROVER));
    }

    private boolean actorHoldsOne(Matter<?> matter) {
        Action act = matter.action();
        for (Post post : posts) {
            boolean holds = matter.holds(act.actor(), post);
            if (holds && (line.isEmpty() || matter.heldFor(line.get(), act.actor(), post, act.at()))) {
                return true;
            }
        }
        return false;
    }
}
