package org.secrecy.incident;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** How a breach is answered, by its gravity (provision 8.6.1). */
public enum Measure implements Worded {

    /** Criticism and education. */
    CRITICISM_AND_EDUCATION("批评教育", "criticism and education"),

    /** Disciplinary action. */
    DISCIPLINE("纪律处分", "discipline"),

    /** Legal liability. */
    LEGAL_LIABILITY("追究法律责任", "legal liability");

    private final Phrase words;

    Measure(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
