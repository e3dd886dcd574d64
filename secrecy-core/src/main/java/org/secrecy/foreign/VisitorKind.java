package org.secrecy.foreign;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** Who counts as a visitor in foreign affairs (chapter 5). */
public enum VisitorKind implements Worded {

    /** A foreigner. */
    FOREIGNER("外国人", "foreigner"),

    /** A compatriot from Hong Kong, Macau or Taiwan. */
    COMPATRIOT("港澳台同胞", "compatriot from Hong Kong, Macau or Taiwan"),

    /** An overseas Chinese. */
    OVERSEAS_CHINESE("海外侨胞", "overseas Chinese");

    private final Phrase words;

    VisitorKind(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
