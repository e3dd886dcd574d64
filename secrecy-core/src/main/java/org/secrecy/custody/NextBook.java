package org.secrecy.custody;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.secrecy.carrier.CarrierId;

/**
 * The book that an act leaves, while it is written. When all has moved, each original is written once, with all that is new of its copies, so
 * that an act that makes or moves a thousand copies does not write a thousand books. Used once, by one thread.
 */
final class NextBook {

    private final Map<CarrierId, Custody> custodies;
    private final Set<CarrierId> moved = new LinkedHashSet<>();
    private boolean begun;

    NextBook(ImmutableMap<CarrierId, Custody> before) {
        this.custodies = new LinkedHashMap<>(before);
    }

    /** The custody of a carrier that is known. */
    Custody known(CarrierId carrier) {
        Custody known = custodies.get(carrier);
        if (known == null) {
            throw new IllegalStateException("the carrier must be in custody, but is not: " + carrier);
        }
        return known;
    }

    /** The carrier stands as this custody says from now on; its originals will know. */
    void move(Custody custody) {
        custodies.put(custody.id(), custody);
        moved.add(custody.id());
    }

    /** A custody begins; an original will know its copies, whichever of them came first. */
    void begin(Custody custody) {
        custodies.put(custody.id(), custody);
        begun = true;
    }

    /** All has moved: the custodies by carrier, in the order in which they began. */
    ImmutableMap<CarrierId, Custody> finished() {
        Map<CarrierId, List<CopyStanding>> news = new LinkedHashMap<>();
        moved.forEach(copy -> tellOriginals(known(copy), news));
        if (begun) {
            custodies.values().forEach(copy -> tellOriginals(copy, news));
        }
        news.forEach(
                (original, standings) -> custodies.put(original, known(original).knowing(standings)));
        return ImmutableMap.copyOf(custodies);
    }

    /** Where the copy stands is news for its original, and for the original's own original; for each once. */
    private void tellOriginals(Custody copy, Map<CarrierId, List<CopyStanding>> news) {
        Custody original = originalOf(copy);
        if (original == null) {
            return;
        }
        CopyStanding standing = new CopyStanding(copy.id(), copy.stage());
        Set<CarrierId> told = new HashSet<>(Set.of(copy.id()));
        while (original != null && told.add(original.id())) {
            news.computeIfAbsent(original.id(), id -> new ArrayList<>()).add(standing);
            original = originalOf(original);
        }
    }

    private @Nullable Custody originalOf(Custody copy) {
        return copy.carrier().copiedFrom().map(custodies::get).orElse(null);
    }
}
