package org.secrecy.policy.profile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A value of a parameter, from which day it holds, and where it comes from. Immutable and thread-safe.
 *
 * @param from the first day on which it holds
 * @param value the value, of the parameter's type
 * @param source the text or decision that sets it; not blank
 */
public record DatedValue(LocalDate from, Object value, String source) {

    /** The source must not be blank. */
    public DatedValue {
        checkArgument(!source.isBlank(), "the source of a value must not be blank");
    }
}
