package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.secrecy.office.Person;

/** How many people a list names, each counted once, by identity. Lists are short, and nothing is made to count them. Thread-safe. */
final class DistinctPeople {

    private DistinctPeople() {}

    /** How many the list names. */
    static int in(ImmutableList<Person> named) {
        return without(null, named);
    }

    /** How many the list names besides this one; null leaves nobody out. */
    static int without(@Nullable Person leftOut, ImmutableList<Person> named) {
        int distinct = 0;
        for (int index = 0; index < named.size(); index++) {
            Person person = named.get(index);
            boolean counts = leftOut == null || !person.is(leftOut);
            distinct += counts && isFirstMention(named, index) ? 1 : 0;
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
