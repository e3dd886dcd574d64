package org.secrecy.policy.profile;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A network channel fitted with approved secrecy equipment (provision 10.1.1). Immutable and thread-safe.
 *
 * @param name the channel; not blank
 * @param basis the rule on which its approval rests; not blank
 */
public record Channel(String name, String basis) {

    /** Name and basis must not be blank. */
    public Channel {
        checkArgument(!name.isBlank(), "the name of a channel must not be blank");
        checkArgument(!basis.isBlank(), "the basis of a channel must not be blank");
    }
}
