package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import org.secrecy.action.Action;
import org.secrecy.custody.CustodyBook;
import org.secrecy.policy.SecrecyPolicy;

/** Compares the engine with the reading, and counts the acts compared. Not thread-safe. */
final class Agreement {

    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();
    private static final ReferenceEvaluator READING = ReferenceEvaluator.standard();

    private int acts;

    void check(Action act, CustodyBook book) {
        acts++;
        ImmutableList<String> differences = READING.answer(act, book).differences(POLICY.decide(act, book));
        if (!differences.isEmpty()) {
            throw new AssertionError(act + "\n" + book + "\n" + differences);
        }
    }

    int acts() {
        return acts;
    }
}
