package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.secrecy.policy.SecrecyPolicy;
import tools.jackson.databind.JsonNode;

class ChangedLedgerFuzzTest {

    private static final int MOST_LINES = 40;
    private static final ImmutableList<JsonNode> YEAR = Seeds.ledger();

    /** Some lines of the year, from anywhere on; of these some are changed, taken away, told twice or out of order. */
    @FuzzTest(maxDuration = "8m")
    void everyChangedLedgerCanBeAudited(byte[] input) {
        Choices choices = new Choices(input);
        int first = choices.below(YEAR.size());
        int last = Math.min(YEAR.size(), first + 1 + choices.below(MOST_LINES));
        List<String> lines = new ArrayList<>();
        YEAR.subList(first, last).forEach(line -> lines.add(line.toString()));
        int changes = 1 + choices.below(5);
        for (int change = 0; change < changes; change++) {
            changeLine(lines, YEAR.subList(first, last), choices);
        }
        String text = String.join("\n", lines);
        Reported.with(text, () -> LedgerPromises.keep(text, SecrecyPolicy.standard()));
    }

    private static void changeLine(List<String> lines, List<JsonNode> entries, Choices choices) {
        int line = choices.below(lines.size());
        switch (choices.below(7)) {
            case 0 -> lines.set(line, "");
            case 1 -> lines.add(line, lines.get(line));
            case 2 -> Collections.swap(lines, line, choices.below(lines.size()));
            default -> lines.set(line, ChangedJson.of(entries.get(Math.min(line, entries.size() - 1)), choices));
        }
    }
}
