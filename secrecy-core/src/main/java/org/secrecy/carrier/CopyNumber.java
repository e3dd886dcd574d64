package org.secrecy.carrier;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;

/**
 * The number of one copy of a document (份号), written in six digits: {@code 000003}. Immutable and thread-safe.
 *
 * @param value the number, 1 to 999,999
 */
public record CopyNumber(int value) implements Comparable<CopyNumber> {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Phrase REQUIRED =
            Phrase.of("份号应为000001至999999的六位数字", "a copy number must be six digits from 000001 to 999999");
    private static final int LAST = 999_999;

    /** How many digits it is written in. */
    static final int DIGITS = 6;

    /** The number has at most six digits. */
    public CopyNumber {
        checkArgument(value >= 1 && value <= LAST, "a copy number must be 1 to 999999, but was %s", value);
    }

    /** The copy number of this value, 1 to 999,999. */
    public static CopyNumber of(int value) {
        return new CopyNumber(value);
    }

    /**
     * The copy number of this written form: exactly six digits, not all of them zero.
     *
     * @throws WrittenFormException if the text is written otherwise
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CopyNumber parse(String text) {
        if (!SIX_DIGITS.matcher(text).matches() || Integer.parseInt(text) == 0) {
            throw new WrittenFormException(REQUIRED, text, firstFault(text));
        }
        return new CopyNumber(Integer.parseInt(text));
    }

    /** The first character that is no digit, or the seventh, or the end where there are too few; 0 where all are zero. */
    private static int firstFault(String text) {
        int position = 0;
        while (position < Math.min(text.length(), DIGITS)
                && text.charAt(position) >= '0'
                && text.charAt(position) <= '9') {
            position++;
        }
        return SIX_DIGITS.matcher(text).matches() ? 0 : position;
    }

    // Written out, as is hashCode: what a record derives for itself takes a virtual machine that has just started
    // milliseconds to link.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CopyNumber that && value == that.value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public int compareTo(CopyNumber other) {
        return Integer.compare(value, other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        String digits = Integer.toString(value);
        return "000000".substring(digits.length()) + digits;
    }
}
