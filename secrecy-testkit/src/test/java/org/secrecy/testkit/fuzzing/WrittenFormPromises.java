package org.secrecy.testkit.fuzzing;

import java.util.function.Function;
import org.secrecy.language.WrittenFormException;

/** What every written form promises, whatever text it is given. */
final class WrittenFormPromises {

    private WrittenFormPromises() {}

    /** The text is refused by the one documented exception, or read as a value whose own text is this text. */
    static <T> void keepExactly(Function<String, T> parse, String text) {
        keep(parse, text);
        try {
            String printed = parse.apply(text).toString();
            Promise.that(
                    printed.equals(text), () -> "the text must be printed again, but " + text + " became " + printed);
        } catch (WrittenFormException refused) {
            Refusals.keepPromises(refused, text);
        }
    }

    /** The text is refused by the one documented exception, or read as a value whose own text is read as an equal value. */
    static <T> void keep(Function<String, T> parse, String text) {
        Promise.soon(() -> {
            try {
                survives(parse, parse.apply(text));
            } catch (WrittenFormException refused) {
                Refusals.keepPromises(refused, text);
            }
        });
    }

    private static <T> void survives(Function<String, T> parse, T value) {
        String printed = value.toString();
        T again;
        try {
            again = parse.apply(printed);
        } catch (WrittenFormException refused) {
            throw new AssertionError("what is printed must be read, but was refused: " + printed, refused);
        }
        Promise.that(
                again.equals(value) && again.hashCode() == value.hashCode(),
                () -> "what is printed must be read as an equal value, but was not: " + printed);
        Promise.that(
                again.toString().equals(printed),
                () -> "what is read again must be printed the same, but " + printed + " became " + again);
    }
}
