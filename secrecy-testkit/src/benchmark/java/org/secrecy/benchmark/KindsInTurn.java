package org.secrecy.benchmark;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.secrecy.testkit.Proposal;

/** The acts of one kind after another, round and round. Used by one thread at a time. */
final class KindsInTurn {

    static final String ALL = "all";

    private final List<Proposal[]> acts;
    private int turn;

    private KindsInTurn(ImmutableCollection<ImmutableList<Proposal>> acts) {
        this.acts = acts.stream().map(SeededActs::inTurn).toList();
    }

    static KindsInTurn none() {
        return new KindsInTurn(ImmutableList.of());
    }

    /** Permitted acts of the kind of this code, or of all. */
    static KindsInTurn permitted(String code) {
        return new KindsInTurn(
                code.equals(ALL)
                        ? SeededActs.permittedByKind().values()
                        : ImmutableList.of(SeededActs.permitted(SeededActs.kind(code), SeededActs.IN_TURN)));
    }

    /** Refused acts of the kind of this code, or of all. */
    static KindsInTurn refused(String code) {
        return new KindsInTurn(
                code.equals(ALL)
                        ? SeededActs.refusedByKind().values()
                        : ImmutableList.of(SeededActs.refused(SeededActs.kind(code), SeededActs.IN_TURN)));
    }

    Proposal[] next() {
        Proposal[] next = acts.get(turn);
        turn = (turn + 1) % acts.size();
        return next;
    }
}
