package org.secrecy.office;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** The kinds of body that keep carriers. */
public enum UnitKind implements Worded {

    /** The bureau's office, which keeps documents centrally. */
    OFFICE("办公室", "the office"),

    /** A division or subordinate unit, which keeps its own through its part-time secrecy officer. */
    UNIT("处室或直属单位", "a unit"),

    /** The bureau's archive. */
    ARCHIVE("档案室", "the archive");

    private final Phrase words;

    UnitKind(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
