package org.secrecy.custody;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secrecy.carrier.CarrierId;

/** The list of copies in a custody, each standing once. */
final class CopyStandings {

    private CopyStandings() {}

    /** The list with each of these standings in place of what it said of the same copy, or at its end. */
    static ImmutableList<CopyStanding> with(List<CopyStanding> copies, List<CopyStanding> news) {
        Map<CarrierId, CopyStanding> byCopy = new LinkedHashMap<>();
        copies.forEach(copy -> byCopy.put(copy.carrier(), copy));
        news.forEach(copy -> byCopy.put(copy.carrier(), copy));
        return ImmutableList.copyOf(byCopy.values());
    }
}
