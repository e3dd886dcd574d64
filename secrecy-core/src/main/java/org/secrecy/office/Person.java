package org.secrecy.office;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.style.DomainStyle;

/**
 * A person, as an act names them: identity, name, unit, and the posts that the act states for them.
 *
 * <p>Two mentions are of the same person when their {@linkplain #id() identities} are equal, whatever else they state; ask
 * {@link #is}. Where a {@link Roster} is given it is the roster that says who holds a post, not the mention. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Person extends Worded {

    /** What identifies the person in the systems of the unit; not blank. */
    String id();

    /** The name; not blank. */
    String name();

    /** The unit to which the person belongs; empty for outsiders and for leaders of the whole bureau. */
    Optional<Unit> unit();

    /** The posts that the person is stated to hold. */
    ImmutableSet<Post> posts();

    /** A person of this identity and name, who holds these posts. */
    static Person of(String id, String name, Post... posts) {
        return builder().id(id).name(name).addPosts(posts).build();
    }

    /** A builder; identity and name are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether the other is the same person, by identity. */
    default boolean is(Person other) {
        return id().equals(other.id());
    }

    @Override
    default Phrase words() {
        return Phrase.of(name());
    }

    /** Identity and name must not be blank. */
    @Value.Check
    default void check() {
        checkArgument(!id().isBlank(), "the identity of a person must not be blank");
        checkArgument(!name().isBlank(), "the name of a person must not be blank");
    }

    /** Builds a person; not thread-safe. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
