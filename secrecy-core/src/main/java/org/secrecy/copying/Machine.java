package org.secrecy.copying;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** A machine on which copies are made. */
public enum Machine implements Worded {

    /** An ordinary photocopier. */
    PHOTOCOPIER("复印机", "photocopier"),

    /** The colour copier, which only printing staff operate (provision 9.4.1). */
    COLOUR_COPIER("彩色复印机", "colour copier"),

    /** A fax machine, on which nothing classified is copied (provision 8.5.1). */
    FAX_MACHINE("传真机", "fax machine");

    private final Phrase words;

    Machine(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
