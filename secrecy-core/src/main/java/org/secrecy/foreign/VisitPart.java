package org.secrecy.foreign;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** One part of a visit, and who of the staff accompanies it (provision 5.2.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface VisitPart {

    /** What the part is; not blank. */
    String name();

    /** The members of staff who accompany it; one listed twice is one person. */
    ImmutableList<Person> companions();

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** It is named. */
    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "the name of a part of the visit must not be blank");
    }

    /** Builds a part; not thread-safe. */
    final class Builder extends ImmutableVisitPart.Builder {
        Builder() {}
    }
}
