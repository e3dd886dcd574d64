package org.secrecy.policy.decision;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** How a finding weighs. */
public enum Severity implements Worded {

    /** Nothing cures it. */
    FORBIDDEN("禁止", "forbidden", Verdict.FORBIDDEN),

    /** A rule could not be evaluated, no gate covers the act, or the act does not fit the custody. */
    UNDECIDED("无法判定", "undecided", Verdict.UNDECIDED),

    /** Something is lacking; a remedy says what. */
    LACKING("条件不具备", "lacking", Verdict.LACKING),

    /** Something worth saying; it stops nothing. */
    ADVICE("提示", "advice", Verdict.PERMITTED);

    private final Phrase words;
    private final Verdict verdict;

    Severity(String chinese, String english, Verdict verdict) {
        this.words = Phrase.of(chinese, english);
        this.verdict = verdict;
    }

    /** The verdict where no finding weighs more. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
