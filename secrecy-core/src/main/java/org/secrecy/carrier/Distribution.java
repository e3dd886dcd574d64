package org.secrecy.carrier;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/** The people and units who may know a document (知悉范围), approved with it. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Distribution {

    /** The units, every member of which may know. */
    ImmutableSet<Unit> units();

    /** The people who may know in person. */
    ImmutableSet<Person> people();

    /** A distribution to these units. */
    static Distribution to(Unit... units) {
        return builder().addUnits(units).build();
    }

    /** A builder; an empty distribution admits nobody. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether the person is in scope: named here, by identity, or a member of a unit named here. */
    default boolean includes(Person person) {
        for (Person named : people()) {
            if (person.is(named)) {
                return true;
            }
        }
        return person.unit().filter(units()::contains).isPresent();
    }

    /** Builds a distribution; not thread-safe. */
    final class Builder extends ImmutableDistribution.Builder {
        Builder() {}
    }
}
