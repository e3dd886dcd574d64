package org.secrecy.carrier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/** To whom a carrier goes: a unit as such, or a person (provision 3.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Addressee {

    /** The unit; empty where it goes to a person. */
    Optional<Unit> unit();

    /** The person; empty where it goes to a unit. */
    Optional<Person> person();

    /** This unit, as a unit. */
    static Addressee of(Unit unit) {
        return builder().unit(unit).build();
    }

    /** This person. */
    static Addressee of(Person person) {
        return builder().person(person).build();
    }

    /** A builder; exactly one of unit and person is required. */
    static Builder builder() {
        return new Builder();
    }

    /** It is a unit or a person. */
    @Value.Check
    default void check() {
        checkArgument(
                unit().isPresent() != person().isPresent(),
                "an addressee must be a unit or a person, but was %s",
                unit().isPresent() ? "both" : "neither");
    }

    /** Builds an addressee; not thread-safe. */
    final class Builder extends ImmutableAddressee.Builder {
        Builder() {}
    }
}
