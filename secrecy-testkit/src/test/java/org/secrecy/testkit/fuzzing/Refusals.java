package org.secrecy.testkit.fuzzing;

import java.util.List;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;

/** What every refusal promises: it speaks in both languages, and repeats of what it was given no more than an excerpt. */
final class Refusals {

    private static final int LONGEST = 2_000;

    private Refusals() {}

    /** A text that was refused; it says where. */
    static void keepPromises(WrittenFormException refused, String text) {
        areBounded(refused.words());
        Promise.that(
                refused.position() >= 0 && refused.position() <= text.length(),
                () -> "the position must lie in the text, but was " + refused.position() + ": " + text);
    }

    /** A JSON text that was refused; it says where. */
    static void keepPromises(JsonRefusedException refused) {
        areBounded(refused.words());
        areBounded(refused.wordsInLine());
        Promise.that(refused.path().length() <= LONGEST, () -> "a path must be short, but was " + refused.path());
        Promise.that(
                refused.line() >= 0 && refused.column() >= 0,
                () -> "a place must not be negative, but was line " + refused.line() + ", column " + refused.column());
    }

    /** Words that may hold a part of what was read. */
    static void areBounded(Phrase words) {
        for (String sentence : List.of(words.chinese(), words.english())) {
            Promise.that(!sentence.isBlank(), () -> "a refusal must say something, but is blank");
            Promise.that(
                    sentence.length() <= LONGEST,
                    () -> "a refusal must have at most " + LONGEST + " characters, but had " + sentence.length() + ": "
                            + sentence.substring(0, LONGEST));
        }
    }
}
