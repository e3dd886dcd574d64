package org.secrecy.carrier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.language.WrittenFormException;

/**
 * What identifies one carrier: the number of the document and the number of the copy, written {@code 规发〔2025〕12号#000003}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document number
 * @param copy the copy number
 */
public record CarrierId(DocumentNumber document, CopyNumber copy) implements Worded, Comparable<CarrierId> {

    private static final char SEPARATOR = '#';
    private static final Phrase REQUIRED =
            Phrase.of("载体编号应为文号、“#”和份号", "a carrier number must be a document number, #, and a copy number");

    /** The copy of that number of the document. */
    public static CarrierId of(DocumentNumber document, int copy) {
        return new CarrierId(document, CopyNumber.of(copy));
    }

    /**
     * The carrier number of this written form, exactly as {@link #toString()} prints it.
     *
     * @throws WrittenFormException if the text is written otherwise; it says where
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CarrierId parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new WrittenFormException(REQUIRED, text, text.length());
        }
        DocumentNumber document;
        try {
            document = DocumentNumber.parse(text.substring(0, separator));
        } catch (WrittenFormException failure) {
            throw failure.within(text, 0);
        }
        try {
            return new CarrierId(document, CopyNumber.parse(text.substring(separator + 1)));
        } catch (WrittenFormException failure) {
            throw failure.within(text, separator + 1);
        }
    }

    /** Whether the text is the written form of this number: {@code toString().equals(text)}, without writing it. */
    public boolean isWritten(String text) {
        int separator = document.endIn(text);
        return separator >= 0
                && text.length() == separator + 1 + CopyNumber.DIGITS
                && text.charAt(separator) == SEPARATOR
                && Digits.areAt(separator + 1, CopyNumber.DIGITS, copy.value(), text);
    }

    // Written out, as is hashCode: what a record derives for itself takes a virtual machine that has just started
    // milliseconds to link.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof CarrierId that && document.equals(that.document) && copy.equals(that.copy));
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + copy.hashCode();
    }

    /** By document number and copy number. */
    @Override
    public int compareTo(CarrierId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : copy.compareTo(other.copy);
    }

    @Override
    public Phrase words() {
        return Phrase.of(toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return document.toString() + SEPARATOR + copy;
    }
}
