package org.secrecy.policy.decision;

import java.util.Collection;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** Puts into words that any of some posts or bodies will do. */
final class Choice {

    private static final Phrase OR = Phrase.of("或", " or the ");

    private Choice() {}

    static Phrase any(Collection<? extends Worded> holders) {
        return Phrase.join(OR, holders);
    }
}
