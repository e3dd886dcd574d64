package org.secrecy.action;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/**
 * A kind of act: its type, the closed name under which it is written, and its name in the field. Immutable and thread-safe.
 *
 * @param type the interface of acts of this kind
 * @param code the name in JSON and in approvals; the simple name of the type
 * @param words the name in Chinese and English
 */
public record ActionKind(Class<? extends Action> type, String code, Phrase words) implements Worded {

    /** The kind of acts of this type, named after it. */
    public static ActionKind of(Class<? extends Action> type, String chinese, String english) {
        return new ActionKind(type, type.getSimpleName(), Phrase.of(chinese, english));
    }

    /** Kinds are looked up at every decision: the name tells them apart. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
