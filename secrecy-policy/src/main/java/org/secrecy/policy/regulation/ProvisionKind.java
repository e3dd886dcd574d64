package org.secrecy.policy.regulation;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** What a provision is in software. */
public enum ProvisionKind implements Worded {

    /** It can stop an act. */
    GATE("把关", "gate"),

    /** It says something about an act and never stops it. */
    ADVICE("提示", "advice"),

    /** Something is owed after an act, or by the calendar. */
    DUTY("义务", "duty"),

    /** What a value must contain; the type makes the wrong value impossible to build. */
    FORM("形式", "form"),

    /** How people behave; no software decides it. */
    CONDUCT("操守", "conduct");

    private final Phrase words;

    ProvisionKind(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
