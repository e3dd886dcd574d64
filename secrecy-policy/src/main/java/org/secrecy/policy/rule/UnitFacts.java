package org.secrecy.policy.rule;

import org.secrecy.custody.Receive;
import org.secrecy.custody.Store;
import org.secrecy.language.Phrase;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.supervision.HandIn;

/** The vocabulary of what comes into the keeping of a unit. Thread-safe. */
public final class UnitFacts {

    /** Whether a unit, neither the office nor the archive, keeps what is received. */
    public static final Question<Receive> RECEIVED_BY_A_UNIT = Question.of(
            Phrase.of("由单位保管", "a unit keeps it"),
            Phrase.of("不由单位保管", "no unit keeps it"),
            matter -> isUnit(matter.action().keeper()));

    /** Whether a unit puts into its cabinet what it did not keep before. */
    public static final Question<Store> COMES_INTO_A_UNITS_CABINET = Question.of(
            Phrase.of("转由单位保管", "it comes into a unit's keeping"),
            Phrase.of("不转由单位保管", "it does not come into a unit's keeping"),
            matter -> isUnit(matter.action().cabinet().unit())
                    && !matter.keeper().equals(matter.action().cabinet().unit()));

    /** Whether a unit takes what is handed in, and did not keep it before. */
    public static final Question<HandIn> HANDED_TO_A_UNIT = Question.of(
            Phrase.of("交由单位保管", "it is handed into a unit's keeping"),
            Phrase.of("不交由单位保管", "it is not handed into a unit's keeping"),
            matter -> isUnit(matter.action().keeper())
                    && !matter.keeper().equals(matter.action().keeper()));

    private UnitFacts() {}

    private static boolean isUnit(Unit unit) {
        return unit.kind() == UnitKind.UNIT;
    }
}
