package org.secrecy.carrier;

/** Numbers that stand in a text in decimal digits, read without taking them out of it. Thread-safe. */
final class Digits {

    private static final int BASE = 10;

    private Digits() {}

    /** How many digits the number has; it is not negative. */
    static int count(int number) {
        int digits = 1;
        for (int rest = number / BASE; rest > 0; rest /= BASE) {
            digits++;
        }
        return digits;
    }

    /** Whether the number stands at that place, in so many digits, at most nine, with zeros before it where it has fewer. */
    static boolean areAt(int start, int digits, int number, String text) {
        int read = 0;
        for (int place = start; place < start + digits; place++) {
            int digit = text.charAt(place) - '0';
            if (digit < 0 || digit >= BASE) {
                return false;
            }
            read = read * BASE + digit;
        }
        return read == number;
    }
}
