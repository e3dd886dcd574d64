package org.secrecy.testkit.coverage;

import com.google.common.collect.ImmutableList;
import org.secrecy.language.Phrase;
import org.secrecy.testkit.coverage.CoveredProvision.Standing;

/**
 * What tests have exercised of one chapter, or of one further instrument. Immutable and thread-safe.
 *
 * @param number the chapter's number; empty for an instrument
 * @param title the chapter's title, or the instrument's name
 * @param provisions its provisions, in order
 */
public record CoverageSection(String number, Phrase title, ImmutableList<CoveredProvision> provisions) {

    /** The number, and the title in both languages. */
    Phrase heading() {
        return Phrase.of(number.isEmpty() ? title.chinese() : number + " " + title.chinese(), title.english());
    }

    /** The provisions that stand so. */
    public ImmutableList<CoveredProvision> provisions(Standing standing) {
        return provisions.stream()
                .filter(provision -> provision.standing() == standing)
                .collect(ImmutableList.toImmutableList());
    }

    /** How many sides of its rules were exercised. */
    public Share ruleSides() {
        return ProvisionCoverage.ruleSides(provisions);
    }

    /** How many of its provisions were exercised, of those that something decides. */
    public Share exercised() {
        return ProvisionCoverage.exercised(provisions);
    }
}
