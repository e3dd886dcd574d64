package org.secrecy.carrier;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** Where a carrier came from (provision 3.7.1). */
public enum Origin implements Worded {

    /** Issued by an organ above. */
    ABOVE("上级下发", "from above"),

    /** Reported by a unit below. */
    BELOW("下级上报", "from below"),

    /** Sent by an organ of the same rank. */
    PEER("同级交流", "from a peer"),

    /** Made by the bureau itself. */
    OWN("本机关形成", "the bureau's own");

    private final Phrase words;

    Origin(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
