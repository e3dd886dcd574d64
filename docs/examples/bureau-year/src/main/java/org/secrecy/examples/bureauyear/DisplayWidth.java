package org.secrecy.examples.bureauyear;

/** How many columns a text takes on a terminal: a Chinese character takes two. */
final class DisplayWidth {

    /** The ranges of wide characters that ledgers hold: first and last of each, inclusive. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul
        {0x2E80, 0x303E}, // radicals, ideographic punctuation
        {0x3041, 0xA4CF}, // kana, unified ideographs
        {0xAC00, 0xD7A3}, // Hangul syllables
        {0xF900, 0xFAFF}, // compatibility ideographs
        {0xFE30, 0xFE6F}, // compatibility forms
        {0xFF00, 0xFF60}, // full-width forms
        {0xFFE0, 0xFFE6}, // full-width signs
        {0x20000, 0x3FFFD} // rarer ideographs
    };

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
