package org.secrecy.custody;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.style.DomainStyle;

/** One copy that is dispatched, and to whom (provision 3.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Consignment {

    /** The copy. */
    CopyNumber copy();

    /** To whom it goes. */
    Addressee recipient();

    /** The level of the stamp (密级章) that it bears; empty where it bears none (provision 3.2.3). */
    Optional<SecrecyLevel> stamp();

    /** A builder; copy and recipient are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a consignment; not thread-safe. */
    final class Builder extends ImmutableConsignment.Builder {
        Builder() {}
    }
}
