package org.secrecy.ledger;

import java.util.Locale;
import org.secrecy.language.Phrase;

/**
 * A line of a ledger that could not be read, and why. Immutable and thread-safe.
 *
 * @param line the number of the line in the text, counted from 1
 * @param words what the line should have been and what it was
 */
public record LedgerProblem(long line, Phrase words) {

    /** The line and what is wrong with it, in the language of the locale. */
    public String message(Locale locale) {
        return Phrase.of("第{0}行：{1}", "line {0}: {1}").with(line, words).in(locale);
    }
}
