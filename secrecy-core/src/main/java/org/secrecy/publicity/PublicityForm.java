package org.secrecy.publicity;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** What is submitted to an outlet. */
public enum PublicityForm implements Worded {

    /** A text. */
    WRITING("文字", "writing"),

    /** A sound recording. */
    SOUND("录音", "sound"),

    /** A video recording. */
    VIDEO("录像", "video");

    private final Phrase words;

    PublicityForm(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
