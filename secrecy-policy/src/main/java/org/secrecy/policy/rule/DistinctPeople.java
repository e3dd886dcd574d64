package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.secrecy.office.Person;

/** How many people a list names, each counted once, by identity. Thread-safe. */
final class DistinctPeople {

    private DistinctPeople() {}

    /** How many the list names. */
    static int in(ImmutableList<Person> named) {
        Set<String> identities = new HashSet<>();
        for (Person person : named) {
            identities.add(person.id());
        }
        return identities.size();
    }

    /** How many the list names besides this one. */
    static int besides(Person leftOut, ImmutableList<Person> named) {
        Set<String> identities = new HashSet<>();
        for (Person person : named) {
            if (!person.is(leftOut)) {
                identities.add(person.id());
            }
        }
        return identities.size();
    }
}
