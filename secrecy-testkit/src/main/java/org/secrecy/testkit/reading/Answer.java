package org.secrecy.testkit.reading;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.List;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/**
 * What the reading answers to one act. Immutable and thread-safe.
 *
 * @param verdict whether the act may happen
 * @param findings everything that stands against it
 * @param advice what is worth saying and stops nothing
 * @param remedies what would make it permitted, all of it together; empty unless the verdict is LACKING
 * @param obligations what is owed if it happens; empty unless the verdict is PERMITTED
 */
public record Answer(
        Verdict verdict,
        ImmutableList<Found> findings,
        ImmutableList<Found> advice,
        ImmutableList<Remedy> remedies,
        ImmutableList<Obligation> obligations) {

    /**
     * In what the decision of an engine differs from this, in words; nothing where it agrees. Neither the order of things nor the words
     * of reasons, remedies and tasks take part.
     */
    public ImmutableList<String> differences(Decision decision) {
        ImmutableList.Builder<String> differences = ImmutableList.builder();
        if (verdict != decision.verdict()) {
            differences.add("the verdict must be " + verdict + ", but was " + decision.verdict());
        }
        compare(differences, "findings", wordlessFindings(findings), wordlessFindings(read(decision.findings())));
        compare(differences, "advice", wordlessFindings(advice), wordlessFindings(read(decision.advice())));
        // What the words alone tell apart, one may say once and the other twice.
        compare(
                differences,
                "remedies",
                ImmutableSet.copyOf(Wordless.remedies(remedies)),
                ImmutableSet.copyOf(Wordless.remedies(decision.remedies())));
        compare(
                differences,
                "obligations",
                Wordless.obligations(obligations),
                Wordless.obligations(decision.obligations()));
        return differences.build();
    }

    private static ImmutableList<Found> read(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Found(finding.severity(), finding.provision(), finding.remedies()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Found> wordlessFindings(List<Found> findings) {
        return findings.stream()
                .map(found -> new Found(found.severity(), found.provision(), Wordless.remedies(found.remedies())))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> void compare(
            ImmutableList.Builder<String> differences, String what, Collection<T> expected, Collection<T> actual) {
        Multiset<T> missing = Multisets.difference(HashMultiset.create(expected), HashMultiset.create(actual));
        Multiset<T> surplus = Multisets.difference(HashMultiset.create(actual), HashMultiset.create(expected));
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            differences.add(what + " must hold " + List.copyOf(missing) + " besides, and must not hold "
                    + List.copyOf(surplus));
        }
    }
}
