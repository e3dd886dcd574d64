package org.secrecy.testkit.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.secrecy.testkit.coverage.CoveredProvision.Standing;

/**
 * What tests have exercised of a regulation. Immutable and thread-safe.
 *
 * @param decisions how many decisions were observed
 * @param sections the chapters of the bureau's regulation, and each further instrument
 */
public record ProvisionCoverage(long decisions, ImmutableList<CoverageSection> sections) {

    /** How many sides of all rules were exercised. */
    public Share ruleSides() {
        return ruleSides(provisions());
    }

    /** How many provisions were exercised, of those that something decides. */
    public Share exercised() {
        return exercised(provisions());
    }

    private List<CoveredProvision> provisions() {
        return sections.stream()
                .flatMap(section -> section.provisions().stream())
                .toList();
    }

    /** A rule that claims several provisions counts once. */
    static Share ruleSides(List<CoveredProvision> provisions) {
        ImmutableSet<RuleSides> rules = provisions.stream()
                .flatMap(provision -> provision.rules().stream())
                .collect(ImmutableSet.toImmutableSet());
        int all = rules.stream().mapToInt(rule -> rule.decisions().size()).sum();
        int missing = rules.stream().mapToInt(rule -> rule.missing().size()).sum();
        return new Share(all - missing, all);
    }

    static Share exercised(List<CoveredProvision> provisions) {
        int notDecided = count(provisions, Standing.NOT_DECIDED);
        return new Share(
                provisions.size() - notDecided - count(provisions, Standing.MISSING), provisions.size() - notDecided);
    }

    private static int count(List<CoveredProvision> provisions, Standing standing) {
        return (int) provisions.stream()
                .filter(provision -> provision.standing() == standing)
                .count();
    }
}
