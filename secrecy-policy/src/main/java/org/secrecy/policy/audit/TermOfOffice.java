package org.secrecy.policy.audit;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;

/**
 * The time that somebody is in one of some posts without a break. Immutable and thread-safe.
 *
 * @param person who
 * @param since the first day, inclusive
 * @param until the last day, inclusive; empty while it goes on
 */
record TermOfOffice(Person person, LocalDate since, Optional<LocalDate> until) {

    /** The terms in these posts, of each person in order; appointments that meet are one term. */
    static ImmutableList<TermOfOffice> of(Roster roster, ImmutableSet<Post> posts) {
        Map<String, Deque<TermOfOffice>> terms = new LinkedHashMap<>();
        roster.appointments().stream()
                .filter(line -> posts.contains(line.post()))
                .map(line -> new TermOfOffice(line.person(), line.since(), line.until()))
                .sorted(Comparator.comparing(TermOfOffice::since))
                .forEach(term -> add(terms.computeIfAbsent(term.person().id(), id -> new ArrayDeque<>()), term));
        return terms.values().stream().flatMap(Deque::stream).collect(ImmutableList.toImmutableList());
    }

    private static void add(Deque<TermOfOffice> terms, TermOfOffice next) {
        boolean joined = !terms.isEmpty() && terms.getLast().meets(next);
        terms.addLast(joined ? terms.removeLast().and(next) : next);
    }

    private boolean meets(TermOfOffice later) {
        return until.map(last -> !later.since.isAfter(last.plusDays(1))).orElse(true);
    }

    private TermOfOffice and(TermOfOffice later) {
        boolean goesOn = until.isEmpty() || later.until.isEmpty();
        return new TermOfOffice(
                person,
                since,
                goesOn ? Optional.empty() : Optional.of(Comparators.max(until.get(), later.until.get())));
    }
}
