package org.secrecy.custody;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** Where a carrier stands. */
public enum Stage implements Worded {

    /** With the body that keeps it: taken in, put away in a cabinet, or in the archive. */
    KEPT("保管中", "kept"),

    /** A fresh copy in the hands of the one who made it, until it is stored or returned. */
    IN_HAND("复印后在手", "in the copier's hands"),

    /** Out: going round its readers. */
    CIRCULATING("传阅中", "circulating"),

    /** Out: lent. */
    ON_LOAN("借出", "on loan"),

    /** Sent to another body; it has left and is not out. */
    DISPATCHED("已发出", "dispatched"),

    /** Its whereabouts are unknown, and that is reported. */
    MISSING("下落不明", "missing"),

    /** Destroyed. */
    DESTROYED("已销毁", "destroyed");

    private final Phrase words;

    Stage(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    /** Whether the carrier is out: on loan or circulating. */
    public boolean isOut() {
        return this == CIRCULATING || this == ON_LOAN;
    }

    /** Whether the carrier is still the body's: kept, in the copier's hands, or out. */
    public boolean isHere() {
        return this == KEPT || this == IN_HAND || isOut();
    }

    @Override
    public Phrase words() {
        return words;
    }
}
