package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import org.secrecy.office.Person;

/**
 * How many people a list names, each counted once, by identity. Each is compared with those before: who supervises a destruction or
 * accompanies visitors are a few, and a set of them, made at every decision, took a fifth of it. Thread-safe.
 */
final class DistinctPeople {

    private DistinctPeople() {}

    /** How many the list names. */
    static int in(ImmutableList<Person> named) {
        int distinct = 0;
        for (int index = 0; index < named.size(); index++) {
            distinct += isFirstMention(named, index) ? 1 : 0;
        }
        return distinct;
    }

    /** How many the list names besides this one. */
    static int besides(Person leftOut, ImmutableList<Person> named) {
        int distinct = 0;
        for (int index = 0; index < named.size(); index++) {
            distinct += !named.get(index).is(leftOut) && isFirstMention(named, index) ? 1 : 0;
        }
        return distinct;
    }

    private static boolean isFirstMention(ImmutableList<Person> people, int index) {
        for (int earlier = 0; earlier < index; earlier++) {
            if (people.get(earlier).is(people.get(index))) {
                return false;
            }
        }
        return true;
    }
}
