package org.secrecy.classification;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.secrecy.style.DomainStyle;

/** What a written marking says, and in what it departs from the exact form. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface MarkingReading {

    /** What it says. */
    Marking marking();

    /** In what it is irregular, in the order of {@link Irregularity}; empty where it is exact. */
    ImmutableSet<Irregularity> irregularities();

    /** A builder; the marking is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether the marking was written exactly. */
    default boolean isRegular() {
        return irregularities().isEmpty();
    }

    /** Builds a reading; not thread-safe. */
    final class Builder extends ImmutableMarkingReading.Builder {
        Builder() {}
    }
}
