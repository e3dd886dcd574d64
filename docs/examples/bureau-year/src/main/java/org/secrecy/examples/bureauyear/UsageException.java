package org.secrecy.examples.bureauyear;

import java.util.Locale;
import org.secrecy.language.Phrase;

/** Arguments that the program does not understand. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Phrase words;
    private final Locale locale;

    UsageException(Phrase words, Locale locale) {
        super(words.english());
        this.words = words;
        this.locale = locale;
    }

    /** What is wrong with them. */
    Phrase words() {
        return words;
    }

    /** The language that they ask for, as far as they can be understood. */
    Locale locale() {
        return locale;
    }
}
