package org.secrecy.benchmark.report;

import java.time.Duration;
import java.util.Locale;

/** Figures as a page writes them. */
final class Figures {

    private static final double MICROSECOND = 1e3;
    private static final double MILLISECOND = 1e6;
    private static final double EXACT = 10;

    private Figures() {}

    /** A time in the unit that suits it. */
    static String time(double nanoseconds) {
        if (Double.isNaN(nanoseconds)) {
            return "–";
        }
        if (nanoseconds < MICROSECOND) {
            return number(nanoseconds) + " ns";
        }
        return nanoseconds < MILLISECOND
                ? number(nanoseconds / MICROSECOND) + " µs"
                : number(nanoseconds / MILLISECOND) + " ms";
    }

    static String time(Duration time) {
        return time((double) time.toNanos());
    }

    static String bytes(double bytes) {
        return Double.isNaN(bytes) ? "–" : "%,.0f B".formatted(bytes);
    }

    static String ratio(double one, double other) {
        return ratio(one / other);
    }

    static String ratio(double ratio) {
        return "%.2f×".formatted(ratio);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < EXACT ? "%.2f" : "%.1f", value);
    }
}
