package org.secrecy.office;

import static com.google.common.base.Preconditions.checkArgument;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/**
 * A part of the bureau, or another body to which documents go. Immutable and thread-safe.
 *
 * @param name its name, by which it is known; not blank
 * @param kind the office, the archive, or any other unit
 */
public record Unit(String name, UnitKind kind) implements Worded {

    /** The name must not be blank. */
    public Unit {
        checkArgument(!name.isBlank(), "the name of a unit must not be blank");
    }

    /** The bureau's office of this name. */
    public static Unit office(String name) {
        return new Unit(name, UnitKind.OFFICE);
    }

    /** The bureau's archive of this name. */
    public static Unit archive(String name) {
        return new Unit(name, UnitKind.ARCHIVE);
    }

    /** A division, a subordinate unit or another body of this name. */
    public static Unit of(String name) {
        return new Unit(name, UnitKind.UNIT);
    }

    @Override
    public Phrase words() {
        return Phrase.of(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
