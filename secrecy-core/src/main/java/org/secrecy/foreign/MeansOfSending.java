package org.secrecy.foreign;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** How something is sent abroad (provision 5.6.1). A fax has an act of its own, as it meets chapter 8 as well. */
public enum MeansOfSending implements Worded {

    /** By telephone. */
    TELEPHONE("长途电话", "telephone"),

    /** By letter. */
    LETTER("书信", "letter"),

    /** By the press. */
    PRESS("报刊", "press"),

    /** By any other channel. */
    OTHER("其他渠道", "other channel");

    private final Phrase words;

    MeansOfSending(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
