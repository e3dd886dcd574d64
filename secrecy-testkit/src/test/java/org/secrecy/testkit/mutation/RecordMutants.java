package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.secrecy.action.ActionKind;

/** The mutants of what only creates or discharges duties, and so needs no gate that covers it. Thread-safe. */
final class RecordMutants {

    private RecordMutants() {}

    /** Each such kind of act taken away. */
    static Stream<Mutant> all() {
        return Book.BUREAU.records().stream().map(RecordMutants::without);
    }

    private static Mutant without(ActionKind kind) {
        ImmutableSet<ActionKind> others =
                Book.BUREAU.records().stream().filter(one -> !one.equals(kind)).collect(ImmutableSet.toImmutableSet());
        return new Mutant(
                kind.code() + " must be covered",
                ImmutableSet.of(),
                action -> action.kind().equals(kind),
                Book.withRecords(others),
                UnaryOperator.identity());
    }
}
