package org.secrecy.meeting;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** How an attendee records (provision 6.7.1). */
public enum Recording implements Worded {

    /** Written notes. */
    NOTES("笔记", "notes"),

    /** Photographs. */
    PHOTOGRAPH("拍照", "photographs"),

    /** Sound. */
    SOUND("录音", "sound recordings"),

    /** Video. */
    VIDEO("录像", "video recordings");

    private final Phrase words;

    Recording(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
