package org.secrecy.language;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One statement in Chinese and in English.
 *
 * <p>A phrase may hold numbered places, {@code {0}} to {@code {9}}, which {@link #with} fills: a phrase or a {@link Worded}
 * thing in the language of the statement, a collection as its elements in a row, anything else as it prints itself. Immutable and
 * thread-safe.
 *
 * @param chinese the statement in Chinese, not blank
 * @param english the statement in English, not blank
 */
public record Phrase(String chinese, String english) implements Worded, Serializable {

    /** Both languages must say something. */
    public Phrase {
        checkArgument(!chinese.isBlank(), "the Chinese words must not be blank");
        checkArgument(!english.isBlank(), "the English words must not be blank");
    }

    /** The phrase that says this in Chinese and that in English. */
    public static Phrase of(String chinese, String english) {
        return new Phrase(chinese, english);
    }

    /** The phrase that reads the same in both languages: a number, a name, a date. */
    public static Phrase of(String same) {
        return new Phrase(same, same);
    }

    /** The statement in the language of the locale: Chinese for every Chinese locale, English for all others. */
    public String in(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    /** This phrase with its numbered places filled, {@code {0}} by the first of these. */
    public Phrase with(Object... things) {
        return new Phrase(
                fill(chinese, things, thing -> inChinese(thing)), fill(english, things, thing -> inEnglish(thing)));
    }

    /** How many things fill it: one more than the highest number of a place, 0 where it has none. */
    public int places() {
        return Math.max(places(chinese), places(english));
    }

    private static int places(String text) {
        int places = 0;
        for (int index = text.indexOf('{'); index >= 0; index = text.indexOf('{', index + 1)) {
            places = isPlace(text, index) ? Math.max(places, text.charAt(index + 1) - '0' + 1) : places;
        }
        return places;
    }

    /** This phrase and then the other, joined by a separator for each language. */
    public Phrase then(Phrase separator, Phrase next) {
        return new Phrase(chinese + separator.chinese + next.chinese, english + separator.english + next.english);
    }

    /** All of these in a row, with one separator for each language; at least one. */
    public static Phrase join(Phrase separator, Collection<Phrase> phrases) {
        return phrases.stream()
                .reduce((one, next) -> one.then(separator, next))
                .orElseThrow(() -> new IllegalArgumentException("phrases must not be empty, but were"));
    }

    @Override
    public Phrase words() {
        return this;
    }

    private static String fill(String text, Object[] things, Function<Object, String> writer) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int index = 0;
        while (index < text.length()) {
            if (isPlace(text, index)) {
                int number = text.charAt(index + 1) - '0';
                checkArgument(
                        number < things.length,
                        "the place {%s} must be filled, but only %s were given",
                        number,
                        things.length);
                filled.append(writer.apply(things[number]));
                index += 3;
            } else {
                filled.append(text.charAt(index++));
            }
        }
        return filled.toString();
    }

    private static boolean isPlace(String text, int index) {
        return text.charAt(index) == '{'
                && index + 2 < text.length()
                && text.charAt(index + 2) == '}'
                && text.charAt(index + 1) >= '0'
                && text.charAt(index + 1) <= '9';
    }

    private static String inChinese(Object thing) {
        if (thing instanceof Collection<?> many) {
            return many.stream().map(Phrase::inChinese).collect(Collectors.joining("、"));
        }
        return thing instanceof Worded worded ? worded.words().chinese() : thing.toString();
    }

    private static String inEnglish(Object thing) {
        if (thing instanceof Collection<?> many) {
            return many.stream().map(Phrase::inEnglish).collect(Collectors.joining(", "));
        }
        return thing instanceof Worded worded ? worded.words().english() : thing.toString();
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
