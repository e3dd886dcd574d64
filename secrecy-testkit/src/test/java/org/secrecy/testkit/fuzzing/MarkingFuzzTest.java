package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.secrecy.classification.Marking;
import org.secrecy.language.WrittenFormException;

class MarkingFuzzTest {

    @FuzzTest(maxDuration = "4m")
    void everyTextIsAMarkingOrRefused(byte[] input) {
        String text = InputText.escaped(input);
        WrittenFormPromises.keep(Marking::parse, text);
        whatIsPrintedIsRegular(text);
    }

    /** Whatever was irregular, a marking prints in the exact form. */
    private static void whatIsPrintedIsRegular(String text) {
        try {
            Marking marking = Marking.parse(text);
            Promise.that(
                    Marking.read(marking.toString()).isRegular()
                            || marking.period().isEmpty(),
                    () -> "what is printed must be regular, but was not: " + marking);
        } catch (WrittenFormException refused) {
            Refusals.keepPromises(refused, text);
        }
    }
}
