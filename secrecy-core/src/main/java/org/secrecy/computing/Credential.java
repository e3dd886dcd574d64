package org.secrecy.computing;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** What lets a stranger into a computer (provision 10.3.2). */
public enum Credential implements Worded {

    /** A password. */
    PASSWORD("口令", "a password"),

    /** Network parameters. */
    NETWORK_PARAMETERS("网络参数", "network parameters");

    private final Phrase words;

    Credential(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
