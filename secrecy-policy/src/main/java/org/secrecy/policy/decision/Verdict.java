package org.secrecy.policy.decision;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** The answer, in one word. */
public enum Verdict implements Worded {

    /** The act may happen. */
    PERMITTED("准许", "permitted"),

    /** The act may not happen as it is; the remedies say what would make it permitted. */
    LACKING("条件不具备", "lacking"),

    /** Whether the act may happen could not be decided; it may not. */
    UNDECIDED("无法判定", "undecided"),

    /** The act may not happen, and nothing cures that. */
    FORBIDDEN("禁止", "forbidden");

    private final Phrase words;

    Verdict(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
