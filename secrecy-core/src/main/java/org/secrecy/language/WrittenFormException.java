package org.secrecy.language;

import java.util.Locale;

/**
 * A text that is not the written form of the value it should be.
 *
 * <p>The message states the requirement, then the fact, then the position. It repeats at most twelve characters of the text.
 */
public final class WrittenFormException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_EXCERPT = 12;

    private final Phrase requirement;
    private final String text;
    private final int position;

    /**
     * Says what is required and where the text departs from it.
     *
     * @param requirement what the text should have been
     * @param text the whole text
     * @param position where it fails, counted in characters from 0; the text's length where it ends too early
     */
    public WrittenFormException(Phrase requirement, String text, int position) {
        super(words(requirement, text, position).english());
        this.requirement = requirement;
        this.text = text;
        this.position = position;
    }

    /** Where the text fails, counted in characters from 0; the text's length where it ends too early. */
    public int position() {
        return position;
    }

    /** The requirement, the fact and the position, in the language of the locale. */
    public String message(Locale locale) {
        return words().in(locale);
    }

    /** The requirement, the fact and the position, in both languages. */
    public Phrase words() {
        return words(requirement, text, position);
    }

    /** The same failure, seen in a longer text that holds this one from the given offset on. */
    public WrittenFormException within(String longerText, int offset) {
        return new WrittenFormException(requirement, longerText, offset + position);
    }

    private static Phrase words(Phrase requirement, String text, int position) {
        if (position >= text.length()) {
            return Phrase.of("{0}，但文本在第{1}字符处结束", "{0}, but the text ends at position {1}")
                    .with(requirement, position);
        }
        int end = Math.min(text.length(), position + LONGEST_EXCERPT);
        return Phrase.of("{0}，但第{1}字符处是“{2}”", "{0}, but found \"{2}\" at position {1}")
                .with(requirement, position, text.substring(position, end));
    }
}
