package org.secrecy.policy.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.language.Phrase;
import org.secrecy.style.DomainStyle;

/** What a profile says of one parameter: its words, its mark and bounds, and its values. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface ParameterEntry {

    /** The parameter. */
    Parameter<?> parameter();

    /** Choice or limit. */
    Mark mark();

    /** For a limit, which direction is tighter. */
    Optional<Tighter> tighter();

    /** For a number, the least that it may be, inclusive. */
    Optional<Integer> minimum();

    /** For a number, the most that it may be, inclusive. */
    Optional<Integer> maximum();

    /** For a number, what it counts: days, hours, people, years. */
    Optional<String> unit();

    /** The provisions that it serves, by number. */
    ImmutableList<String> provisions();

    /** What it is, in words. */
    Phrase words();

    /** Its values, the earliest first; at least one, no two from the same day. */
    ImmutableList<DatedValue> values();

    /** A builder; parameter, mark, words and values are required. */
    static Builder builder() {
        return new Builder();
    }

    /** What a number may be: from its minimum, or 0, to its maximum, or the greatest number of its type. */
    default Range<Integer> bounds() {
        return Range.closed(minimum().orElse(0), maximum().orElse(Integer.MAX_VALUE));
    }

    /** The value that holds on the day; empty before the first. */
    default Optional<DatedValue> on(LocalDate day) {
        for (DatedValue value : values().reverse()) {
            if (!value.from().isAfter(day)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Builds an entry; not thread-safe. */
    final class Builder extends ImmutableParameterEntry.Builder {
        Builder() {}

        /** It is a limit, in this direction. */
        Builder limit(Tighter direction) {
            return mark(Mark.LIMIT).tighter(direction);
        }
    }
}
