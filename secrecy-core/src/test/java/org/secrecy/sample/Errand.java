package org.secrecy.sample;

import java.util.Optional;

/**
 * A record of this library's own packages that may lack a member.
 *
 * @param purpose what it is for
 * @param hours how long it takes
 * @param escort who goes along
 */
public record Errand(String purpose, int hours, Optional<String> escort) {

    /** Whether it takes more than a day; no member, for it can be told from the hours. */
    public boolean isLong() {
        return hours > 24;
    }
}
