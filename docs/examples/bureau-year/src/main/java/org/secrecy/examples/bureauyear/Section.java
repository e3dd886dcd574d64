package org.secrecy.examples.bureauyear;

import java.util.List;
import java.util.Locale;
import org.secrecy.language.Phrase;

/** One part of the report, under one title. */
interface Section {

    /** What it is about. */
    Phrase title();

    /** How many things it tells of; with none it has no lines. */
    int size();

    /** Its lines, in the language of the locale. */
    List<String> lines(Locale locale);
}
