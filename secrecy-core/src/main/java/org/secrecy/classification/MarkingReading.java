package org.secrecy.classification;

import com.google.common.collect.ImmutableSet;

/**
 * What a written marking says, and in what it departs from the exact form. Immutable and thread-safe.
 *
 * @param marking what it says
 * @param irregularities in what it is irregular, in the order of {@link Irregularity}; empty where it is exact
 */
public record MarkingReading(Marking marking, ImmutableSet<Irregularity> irregularities) {

    /** Whether the marking was written exactly. */
    public boolean isRegular() {
        return irregularities.isEmpty();
    }
}
