package org.secrecy.copying;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What one approval grants of copies of one carrier, and how many were made under it (provision 9.2.2). Immutable and thread-safe.
 *
 * @param approval the identity of the approval; not blank
 * @param granted how many it allows, at least one
 * @param made how many were made under it, over all acts; may exceed what was granted, for what happened, happened
 */
public record CopyGrant(String approval, int granted, int made) {

    /** Numbers are not negative. */
    public CopyGrant {
        checkArgument(!approval.isBlank(), "the identity of an approval must not be blank");
        checkArgument(granted >= 1, "copies granted must be positive, but was %s", granted);
        checkArgument(made >= 0, "copies made must not be negative, but was %s", made);
    }

    /** How many more may be made; 0 where none. */
    public int remaining() {
        return Math.max(0, granted - made);
    }

    /** This grant after that many more copies; no more than {@link Integer#MAX_VALUE} are counted, of which none is left anyway. */
    public CopyGrant afterMaking(int copies) {
        return new CopyGrant(approval, granted, (int) Math.min(Integer.MAX_VALUE, (long) made + copies));
    }
}
