package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import org.secrecy.office.Unit;

/**
 * A cabinet for carriers (provision 3.6.1). Immutable and thread-safe.
 *
 * @param unit the body whose cabinet it is
 * @param name its name there; not blank
 * @param dedicated whether it serves classified carriers alone
 */
public record Cabinet(Unit unit, String name, boolean dedicated) {

    /** The name must not be blank. */
    public Cabinet {
        checkArgument(!name.isBlank(), "the name of a cabinet must not be blank");
    }

    /** The unit and the name, which identify it: {@code 办公室/1号柜}. */
    @Override
    public String toString() {
        return unit.name() + "/" + name;
    }
}
