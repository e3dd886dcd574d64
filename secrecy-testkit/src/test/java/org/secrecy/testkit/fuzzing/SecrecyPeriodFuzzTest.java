package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.secrecy.classification.Marking;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.language.WrittenFormException;

class SecrecyPeriodFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @FuzzTest(maxDuration = "4m")
    void everyTextIsAPeriodOrRefused(byte[] input) {
        String text = InputText.escaped(input);
        WrittenFormPromises.keepExactly(SecrecyPeriod::parse, text);
        aConditionIsBuiltFromWhatIsRead(text);
    }

    /** Building a condition and reading one ask the same of it, and a period can be marked. */
    private static void aConditionIsBuiltFromWhatIsRead(String text) {
        try {
            SecrecyPeriod period = SecrecyPeriod.condition(text);
            Promise.that(
                    SecrecyPeriod.parse(text).equals(period),
                    () -> "a condition must be read as itself, but was not: " + text);
            Promise.that(period.lastSecretDay(DAY).isEmpty(), () -> "a condition has no last day: " + text);
            Marking marking = Marking.of(SecrecyLevel.SECRET, period);
            Promise.that(
                    Marking.parse(marking.toString()).equals(marking),
                    () -> "a condition must be read from a marking, but was not: " + marking);
        } catch (WrittenFormException refused) {
            Refusals.keepPromises(refused, text);
        }
    }
}
