package org.secrecy.foreign;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A visitor, as the record of a reception names them (provision 5.3.1). Immutable and thread-safe.
 *
 * @param name the name; not blank
 * @param kind foreigner, compatriot or overseas Chinese
 * @param identity who they are: state, organisation, position; not blank
 */
public record Visitor(String name, VisitorKind kind, String identity) {

    /** Name and identity must not be blank. */
    public Visitor {
        checkArgument(!name.isBlank(), "the name of a visitor must not be blank");
        checkArgument(!identity.isBlank(), "the identity of a visitor must not be blank");
    }
}
