package org.secrecy.classification;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** The three kinds of matter that a {@link Classification} tells apart. */
public enum Grade implements Worded {

    /** 国家秘密: a state secret, which has a level and a period. */
    STATE_SECRET("国家秘密", "state secret"),

    /** 内部: internal, not a level of state secret and never marked as one. */
    INTERNAL("内部", "internal"),

    /** 公开: open to all. */
    OPEN("公开", "open");

    private final Phrase words;

    Grade(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
