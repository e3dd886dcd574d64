package org.secrecy.testkit.fuzzing;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The bytes of an input as a row of choices; where they end, chance goes on, which the same bytes always begin alike. So that even the
 * shortest input changes much, and each byte that the fuzzer adds takes one choice out of chance's hands.
 *
 * <p>Used once, by one thread.
 */
final class Choices {

    private static final int BYTE = 256;
    private static final String ALPHABET =
            "秘密绝机★☆*年月日个长期半〇十百万0123456789０９ #〔〕号规发.-:TZ+\"\\{}[],aA\u0000\u200b\u202e\u3000\ufeff\ud83d\ude00";

    private final byte[] input;
    private final SplittableRandom chance;
    private int position;

    Choices(byte[] input) {
        this.input = input;
        this.chance = new SplittableRandom(Arrays.hashCode(input));
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        int chosen = next();
        for (long reach = BYTE; reach < bound; reach *= BYTE) {
            chosen = (chosen * BYTE + next()) & Integer.MAX_VALUE;
        }
        return chosen % bound;
    }

    private int next() {
        return position < input.length ? Byte.toUnsignedInt(input[position++]) : chance.nextInt(BYTE);
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return below(times) == 0;
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** A text that is no longer than that, of characters that mean something to some parser. */
    String text(int longest) {
        StringBuilder text = new StringBuilder();
        int length = below(longest + 1);
        while (text.length() < length) {
            text.append(ALPHABET.charAt(below(ALPHABET.length())));
        }
        return text.toString();
    }
}
