package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.secrecy.office.Body;
import org.secrecy.office.Post;

/**
 * The approval that a provision asks for. Immutable and thread-safe.
 *
 * @param posts the capacities of a leader, any of which will do
 * @param bodies the kinds of organ, any of which will do
 * @param line the line of business of which the leader must be in charge; empty where none is asked for
 * @param servesFor of an organ's approval: the posts whose approval need not be obtained beside it
 */
record Wanted(
        ImmutableSet<Post> posts, ImmutableSet<Body> bodies, Optional<String> line, ImmutableSet<Post> servesFor) {

    static Wanted by(Post... posts) {
        return by(ImmutableSet.copyOf(posts));
    }

    static Wanted by(ImmutableSet<Post> posts) {
        return new Wanted(posts, ImmutableSet.of(), Optional.empty(), ImmutableSet.of());
    }

    /** By the leader in charge of that line of business. */
    static Wanted byLeaderOf(String line) {
        return new Wanted(
                ImmutableSet.of(Post.LEADER_IN_CHARGE), ImmutableSet.of(), Optional.of(line), ImmutableSet.of());
    }

    static Wanted by(Body... bodies) {
        return byBodies(ImmutableSet.copyOf(bodies));
    }

    static Wanted byBodies(ImmutableSet<Body> bodies) {
        return new Wanted(ImmutableSet.of(), bodies, Optional.empty(), ImmutableSet.of());
    }

    /** The same, which makes the approval of these posts unnecessary. */
    Wanted servingFor(Post... others) {
        return new Wanted(posts, bodies, line, ImmutableSet.copyOf(others));
    }
}
