package org.secrecy.policy.decision;

import static com.google.common.base.Preconditions.checkArgument;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/**
 * A body of rules that a provision belongs to: the bureau's regulation, or what another unit adds. Immutable and thread-safe.
 *
 * @param code what identifies it; not blank
 * @param words its name
 */
public record Instrument(String code, Phrase words) implements Worded {

    /** The code must not be blank. */
    public Instrument {
        checkArgument(!code.isBlank(), "the code of an instrument must not be blank");
    }

    /** The instrument of this code and name. */
    public static Instrument of(String code, String chinese, String english) {
        return new Instrument(code, Phrase.of(chinese, english));
    }
}
