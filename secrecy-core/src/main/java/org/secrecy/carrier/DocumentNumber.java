package org.secrecy.carrier;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.language.WrittenFormException;

/**
 * The number of a document (文号): the issuing organ's code, the year and the serial number, written {@code 规发〔2025〕12号}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organCode the code of the issuing organ: 1 to 20 letters, Chinese ones or others
 * @param year the year, 1900 to 9999
 * @param serial the number within the year, 1 to 999,999
 */
public record DocumentNumber(String organCode, int year, int serial) implements Worded, Comparable<DocumentNumber> {

    private static final Pattern WRITTEN = Pattern.compile("(\\p{L}{1,20})〔([0-9]{4})〕([1-9][0-9]{0,5})号");
    private static final List<String> PARTS = List.of("\\p{L}{1,20}", "〔", "[0-9]{4}", "〕", "[1-9][0-9]{0,5}", "号");
    private static final String BEGINNING_OF_YEAR = "[0-9]{1,3}";
    private static final Pattern ORGAN_CODE = Pattern.compile("\\p{L}{1,20}");
    private static final Phrase REQUIRED =
            Phrase.of("文号应写作“规发〔2025〕12号”的形式", "a document number must be written like 规发〔2025〕12号");
    private static final char BEFORE_YEAR = '〔';
    private static final char AFTER_YEAR = '〕';
    private static final char AFTER_SERIAL = '号';
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int LAST_SERIAL = 999_999;

    /** The bounds are those of the written form. */
    public DocumentNumber {
        checkArgument(
                ORGAN_CODE.matcher(organCode).matches(),
                "the organ's code must be 1 to 20 letters, but was %s",
                organCode);
        checkArgument(year >= FIRST_YEAR && year <= LAST_YEAR, "the year must be 1900 to 9999, but was %s", year);
        checkArgument(
                serial >= 1 && serial <= LAST_SERIAL, "the serial number must be 1 to 999999, but was %s", serial);
    }

    /** The number of this organ's document, in that year, of that serial number. */
    public static DocumentNumber of(String organCode, int year, int serial) {
        return new DocumentNumber(organCode, year, serial);
    }

    /**
     * The number of this written form, exactly as {@link #toString()} prints it.
     *
     * @throws WrittenFormException if the text is written otherwise
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentNumber parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new WrittenFormException(REQUIRED, text, firstFault(text));
        }
        int year = Integer.parseInt(written.group(2));
        if (year < FIRST_YEAR) {
            throw new WrittenFormException(REQUIRED, text, written.start(2));
        }
        return new DocumentNumber(written.group(1), year, Integer.parseInt(written.group(3)));
    }

    /** Whether the text is the written form of this number: {@code toString().equals(text)}, without writing it. */
    public boolean isWritten(String text) {
        return endIn(text) == text.length();
    }

    /** Where the written form of this number ends in a text that begins with it; -1 where the text does not. */
    int endIn(String text) {
        int year = organCode.length() + 1;
        int serial = year + YEAR_DIGITS + 1;
        int end = serial + Digits.count(this.serial) + 1;
        boolean written = text.length() >= end
                && text.startsWith(organCode)
                && text.charAt(year - 1) == BEFORE_YEAR
                && Digits.areAt(year, YEAR_DIGITS, this.year, text)
                && text.charAt(serial - 1) == AFTER_YEAR
                && Digits.areAt(serial, end - 1 - serial, this.serial, text)
                && text.charAt(end - 1) == AFTER_SERIAL;
        return written ? end : -1;
    }

    /** Where the parts that were read one by one stop fitting. */
    private static int firstFault(String text) {
        int position = 0;
        for (String part : PARTS) {
            Matcher matcher = Pattern.compile(part).matcher(text).region(position, text.length());
            if (!matcher.lookingAt()) {
                boolean endsTooEarly = text.substring(position).matches(BEGINNING_OF_YEAR);
                return endsTooEarly ? text.length() : position;
            }
            position = matcher.end();
        }
        return position;
    }

    // Written out, as is hashCode: what a record derives for itself takes a virtual machine that has just started
    // milliseconds to link.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DocumentNumber that
                        && serial == that.serial
                        && year == that.year
                        && organCode.equals(that.organCode));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * organCode.hashCode() + year) + serial;
    }

    /** By organ, year and serial number. */
    @Override
    public int compareTo(DocumentNumber other) {
        int byOrgan = organCode.compareTo(other.organCode);
        int byOrganAndYear = byOrgan != 0 ? byOrgan : Integer.compare(year, other.year);
        return byOrganAndYear != 0 ? byOrganAndYear : Integer.compare(serial, other.serial);
    }

    @Override
    public Phrase words() {
        return Phrase.of(toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return organCode + BEFORE_YEAR + year + AFTER_YEAR + serial + AFTER_SERIAL;
    }
}
