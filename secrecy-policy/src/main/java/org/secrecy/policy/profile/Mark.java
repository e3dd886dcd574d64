package org.secrecy.policy.profile;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** Whether a profile may change a value freely. */
public enum Mark implements Worded {

    /** †: the text leaves it open; a profile may set it otherwise. */
    CHOICE("可选", "choice"),

    /** ‡: the text or the law states it; a profile may only tighten it. */
    LIMIT("上限或下限", "limit");

    private final Phrase words;

    Mark(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
