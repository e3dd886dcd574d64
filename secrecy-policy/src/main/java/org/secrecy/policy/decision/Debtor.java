package org.secrecy.policy.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/** Who owes something: a person, whoever holds a post, or a unit. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Debtor extends Worded {

    /** The person. */
    Optional<Person> person();

    /** The post whose holder owes it. */
    Optional<Post> post();

    /** The unit. */
    Optional<Unit> unit();

    /** This person. */
    static Debtor of(Person person) {
        return new Builder().person(person).build();
    }

    /** Whoever holds this post. */
    static Debtor of(Post post) {
        return new Builder().post(post).build();
    }

    /** This unit. */
    static Debtor of(Unit unit) {
        return new Builder().unit(unit).build();
    }

    @Override
    default Phrase words() {
        return person().map(Person::words)
                .or(() -> post().map(Post::words))
                .or(() -> unit().map(Unit::words))
                .orElseThrow();
    }

    /** Exactly one of them owes. */
    @Value.Check
    default void check() {
        long named = java.util.stream.Stream.of(person(), post(), unit())
                .filter(Optional::isPresent)
                .count();
        checkArgument(named == 1, "exactly one person, post or unit must owe, but %s did", named);
    }

    /** Builds a debtor; not thread-safe. */
    final class Builder extends ImmutableDebtor.Builder {
        Builder() {}
    }
}
