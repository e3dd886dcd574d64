package org.secrecy.language;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;
import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement in Chinese and in English, neither blank.
 *
 * <p>A phrase may hold numbered places, {@code {0}} to {@code {9}}, which {@link #with} fills: a phrase or a {@link Worded}
 * thing in the language of the statement, a collection as its elements in a row, anything else as it prints itself. Worded things are
 * put into words when a language is asked for, so that what nobody reads costs next to nothing. Immutable and thread-safe.
 */
@JsonAutoDetect(getterVisibility = NONE, isGetterVisibility = NONE, fieldVisibility = NONE)
public final class Phrase implements Worded, Serializable {

    private static final long serialVersionUID = 1;
    private static final Object[] NOTHING = {};
    private static final int PLACE_LENGTH = 3;
    private static final int USUAL_LENGTH = 64;
    private static final String WHOLE = "{0}";
    private static final Phrase COMMA = of("、", ", ");

    private final String chinese;
    private final String english;
    private final int places;
    private final boolean blankBesidePlaces;
    private final transient Object[] things;

    private Phrase(String chinese, String english, int places, boolean blankBesidePlaces, Object[] things) {
        this.chinese = chinese;
        this.english = english;
        this.places = places;
        this.blankBesidePlaces = blankBesidePlaces;
        this.things = things;
    }

    /**
     * The phrase that says this in Chinese and that in English.
     *
     * @throws IllegalArgumentException if either is blank
     */
    @JsonCreator
    public static Phrase of(
            @JsonProperty(value = "chinese", required = true) String chinese,
            @JsonProperty(value = "english", required = true) String english) {
        int places = Math.max(places(chinese), places(english));
        return new Phrase(
                notBlank("Chinese", chinese),
                notBlank("English", english),
                places,
                places > 0 && (isBlankBesidePlaces(chinese) || isBlankBesidePlaces(english)),
                NOTHING);
    }

    /**
     * The phrase that reads the same in both languages: a number, a name, a date.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Phrase of(String same) {
        return of(same, same);
    }

    /** The statement in Chinese. */
    @JsonProperty
    public String chinese() {
        return isFilled() ? sentence(true) : chinese;
    }

    /** The statement in English. */
    @JsonProperty
    public String english() {
        return isFilled() ? sentence(false) : english;
    }

    /** The statement in the language of the locale: Chinese for every Chinese locale, English for all others. */
    public String in(Locale locale) {
        return isChinese(locale) ? chinese() : english();
    }

    /**
     * This phrase with its numbered places filled, {@code {0}} by the first of these. What fills a place is never read as a place itself: a
     * filled phrase has none left.
     *
     * @param things phrases and worded things, which are put into words later; anything else, of which what it prints now counts; or
     *     collections of them
     * @throws IllegalArgumentException if there are fewer than places, or the statement would be blank
     */
    public Phrase with(Object... things) {
        checkArgument(
                places <= things.length,
                "the place {%s} must be filled, but only %s were given",
                places - 1,
                things.length);
        if (places == 0) {
            return this;
        }
        Object[] kept = new Object[places];
        for (int index = 0; index < kept.length; index++) {
            kept[index] = kept(things[index]);
        }
        Phrase filled = new Phrase(chinese, english, 0, false, kept);
        return blankBesidePlaces ? filled.checked() : filled;
    }

    /** Whether it depends on what fills the text that it says anything. */
    private static boolean isBlankBesidePlaces(String text) {
        int index = 0;
        while (index < text.length()) {
            if (isPlace(text, index)) {
                index += PLACE_LENGTH;
            } else if (Character.isWhitespace(text.charAt(index))) {
                index++;
            } else {
                return false;
            }
        }
        return true;
    }

    private Phrase checked() {
        return new Phrase(notBlank("Chinese", chinese()), notBlank("English", english()), 0, false, NOTHING);
    }

    /** What can't change is written later, if at all. */
    private static Object kept(Object thing) {
        if (thing instanceof Worded || thing instanceof Integer || thing instanceof LocalDate) {
            return thing;
        }
        return thing instanceof Collection<?> many
                ? new Row(COMMA, many.stream().map(Phrase::kept).collect(ImmutableList.toImmutableList()))
                : thing.toString();
    }

    /** How many things fill it: one more than the highest number of a place, 0 where it has none. */
    public int places() {
        return places;
    }

    private boolean isFilled() {
        return things.length > 0;
    }

    private static int places(String text) {
        int places = 0;
        for (int index = text.indexOf('{'); index >= 0; index = text.indexOf('{', index + 1)) {
            places = isPlace(text, index) ? Math.max(places, text.charAt(index + 1) - '0' + 1) : places;
        }
        return places;
    }

    /**
     * All of these in a row, with one separator for each language; at least one. They are put into words when a language is asked for.
     *
     * @throws IllegalArgumentException if there are none, or the separator or a phrase among them has a place left to fill
     */
    public static Phrase join(Phrase separator, Collection<? extends Worded> things) {
        ImmutableList<Worded> row = ImmutableList.copyOf(things);
        checkArgument(!row.isEmpty(), "what stands in a row must be at least one thing, but was none");
        checkFilled(requireNonNull(separator));
        for (Worded thing : row) {
            checkFilled(thing);
        }
        return new Phrase(WHOLE, WHOLE, 0, false, new Object[] {new Row(separator, row)});
    }

    private static void checkFilled(Worded thing) {
        checkArgument(
                !(thing instanceof Phrase phrase) || phrase.places == 0,
                "what stands in a row must have no place left to fill, but was %s",
                thing);
    }

    @Override
    public Phrase words() {
        return this;
    }

    private String sentence(boolean inChinese) {
        StringBuilder sentence = new StringBuilder(USUAL_LENGTH);
        write(inChinese, sentence);
        return sentence.toString();
    }

    private void write(boolean inChinese, StringBuilder sentence) {
        String text = inChinese ? chinese : english;
        int rest = 0;
        for (int index = isFilled() ? text.indexOf('{') : -1; index >= 0; index = text.indexOf('{', index + 1)) {
            if (isPlace(text, index)) {
                sentence.append(text, rest, index);
                write(things[text.charAt(index + 1) - '0'], inChinese, sentence);
                rest = index + PLACE_LENGTH;
            }
        }
        sentence.append(text, rest, text.length());
    }

    private static void write(Object thing, boolean inChinese, StringBuilder sentence) {
        if (thing instanceof Worded worded) {
            worded.words().write(inChinese, sentence);
        } else if (thing instanceof Row row) {
            row.write(inChinese, sentence);
        } else {
            sentence.append(thing);
        }
    }

    /** Things one after another; none where an empty collection fills a place. */
    private record Row(Phrase separator, ImmutableList<?> things) {

        private void write(boolean inChinese, StringBuilder sentence) {
            for (int index = 0; index < things.size(); index++) {
                if (index > 0) {
                    separator.write(inChinese, sentence);
                }
                Phrase.write(things.get(index), inChinese, sentence);
            }
        }
    }

    private static boolean isPlace(String text, int index) {
        return text.charAt(index) == '{'
                && index + 2 < text.length()
                && text.charAt(index + 2) == '}'
                && text.charAt(index + 1) >= '0'
                && text.charAt(index + 1) <= '9';
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static String notBlank(String language, String words) {
        checkArgument(!words.isBlank(), "the %s words must not be blank", language);
        return words;
    }

    /** Phrases are equal that say the same in both languages. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Phrase that
                        && chinese().equals(that.chinese())
                        && english().equals(that.english()));
    }

    @Override
    public int hashCode() {
        return 31 * chinese().hashCode() + english().hashCode();
    }

    @Override
    public String toString() {
        return "Phrase[chinese=" + chinese() + ", english=" + english() + "]";
    }

    /** What is written is the statement, whatever it is filled with. */
    private Object writeReplace() {
        return new Written(chinese(), english());
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a phrase must be read as what was written for it, but was not");
    }

    private record Written(String chinese, String english) implements Serializable {

        private Object readResolve() {
            return of(chinese, english);
        }
    }
}
