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

/** Who owes something: a person, whoever holds a post (in a unit), or a unit. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Debtor extends Worded {

    /** The person. */
    Optional<Person> person();

    /** The post whose holder owes it, in the unit where one is named. */
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

    /** Whoever holds this post in that unit. */
    static Debtor of(Post post, Unit unit) {
        return new Builder().post(post).unit(unit).build();
    }

    /** This unit. */
    static Debtor of(Unit unit) {
        return new Builder().unit(unit).build();
    }

    @Override
    default Phrase words() {
        if (post().isPresent() && unit().isPresent()) {
            return Phrase.of("{1}{0}", "the {0} of {1}").with(post().get(), unit().get());
        }
        return person().map(Person::words)
                .or(() -> post().map(Phrase.of("{0}", "the {0}")::with))
                .or(() -> unit().map(Unit::words))
                .orElseThrow();
    }

    /** A person, a post, a unit, or a post in a unit. */
    @Value.Check
    default void check() {
        checkArgument(
                person().isPresent() != (post().isPresent() || unit().isPresent()),
                "a person, or a post or unit, must owe, but %s did",
                person().isPresent() ? "both" : "neither");
    }

    /** Builds a debtor; not thread-safe. */
    final class Builder extends ImmutableDebtor.Builder {
        Builder() {}
    }
}
