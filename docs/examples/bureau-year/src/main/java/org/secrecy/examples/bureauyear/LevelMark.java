package org.secrecy.examples.bureauyear;

import java.time.LocalDate;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Grade;
import org.secrecy.classification.Marking;
import org.secrecy.language.Phrase;

/** How secret a carrier is on a day, in one word or by its mark. */
final class LevelMark {

    private static final Phrase DECLASSIFIED = Phrase.of("已解密", "declassified");
    private static final Phrase MARK = Phrase.of("{1}", "{0} {1}");

    private LevelMark() {}

    static Phrase of(Classification classification, LocalDate day) {
        if (classification.grade() != Grade.STATE_SECRET) {
            return classification.grade().words();
        }
        return classification
                .levelOn(day)
                .map(level -> MARK.with(level, Marking.of(classification)))
                .orElse(DECLASSIFIED);
    }
}
