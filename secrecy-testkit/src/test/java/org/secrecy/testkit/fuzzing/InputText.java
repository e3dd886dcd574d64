package org.secrecy.testkit.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the bytes of an input become a text, so that inputs can be read and written by hand. */
final class InputText {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final int HEXADECIMAL = 16;

    private InputText() {}

    /** The bytes as UTF-8. */
    static String of(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** The bytes as UTF-8, where a backslash, u and four digits stand for one character: half a surrogate pair is no UTF-8. */
    static String escaped(byte[] input) {
        return ESCAPE.matcher(of(input))
                .replaceAll(escape -> literal((char) Integer.parseInt(escape.group(1), HEXADECIMAL)));
    }

    private static String literal(char character) {
        return Matcher.quoteReplacement(String.valueOf(character));
    }
}
