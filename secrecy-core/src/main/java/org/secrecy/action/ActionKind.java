package org.secrecy.action;

import org.jspecify.annotations.Nullable;
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

    /** Kinds are looked up at every decision: nearly always it is the same one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ActionKind that
                        && type.equals(that.type)
                        && code.equals(that.code)
                        && words.equals(that.words));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
