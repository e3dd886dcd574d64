package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.action.Action;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.ledger.LedgerProblem;

/** Ledgers of acts of every kind, in the order of time. Thread-safe. */
public final class LedgerArbitraries {

    private static final int MOST_ENTRIES = 8;

    private LedgerArbitraries() {}

    /** Up to eight entries in order; what they record need not fit together. */
    public static Arbitrary<Ledger> ledgers() {
        return ActionArbitraries.actions()
                .list()
                .ofMaxSize(MOST_ENTRIES)
                .map(LedgerArbitraries::inOrder)
                .map(Ledger::of);
    }

    private static ImmutableList<LedgerEntry> inOrder(List<Action> acts) {
        ImmutableList<Action> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Action::at), acts);
        return IntStream.range(0, sorted.size())
                .mapToObj(index -> new LedgerEntry(index + 1, sorted.get(index)))
                .collect(ImmutableList.toImmutableList());
    }

    /** An entry of any number. */
    public static Arbitrary<LedgerEntry> entries() {
        return Combinators.combine(numbers(), ActionArbitraries.actions()).as(LedgerEntry::new);
    }

    /** A line that could not be read. */
    public static Arbitrary<LedgerProblem> problems() {
        return Combinators.combine(numbers(), DecisionArbitraries.phrases()).as(LedgerProblem::new);
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.longs().between(1, Long.MAX_VALUE);
    }
}
