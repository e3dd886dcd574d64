package org.secrecy.meeting;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A piece of equipment used at a meeting (provision 6.3.1). Immutable and thread-safe.
 *
 * @param name what it is; not blank
 * @param approved whether it is approved for meetings on classified matter
 */
public record Equipment(String name, boolean approved) {

    /** The name must not be blank. */
    public Equipment {
        checkArgument(!name.isBlank(), "the name of a piece of equipment must not be blank");
    }
}
