package org.secrecy.custody;

import org.secrecy.carrier.CarrierId;

/**
 * Where a copy stands, as the custody of its original knows it. Immutable and thread-safe.
 *
 * @param carrier the copy
 * @param stage where it stands
 */
public record CopyStanding(CarrierId carrier, Stage stage) {

    /**
     * Whether it is accounted for: kept, dispatched, destroyed, or reported missing; not while it is out or still in the copier's
     * hands (provision 9.3.2).
     */
    public boolean isAccountedFor() {
        return !stage.isOut() && stage != Stage.IN_HAND;
    }
}
