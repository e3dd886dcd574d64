package org.secrecy.policy.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.BiFunction;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.policy.profile.Parameter;
import org.secrecy.policy.profile.Settings;

/** How long something owed by the calendar may take, from the day on which its term begins. Immutable and thread-safe. */
public final class Term implements Worded {

    /** No day is set. */
    public static final Term NO_END = new Term(Phrase.of("不设期限", "no day is set"), (day, settings) -> Optional.empty());

    /** Until 31 January of the next year, inclusive. */
    public static final Term END_OF_NEXT_JANUARY = new Term(
            Phrase.of("次年1月31日以前", "by 31 January of the next year"),
            (day, settings) -> Optional.of(LocalDate.of(day.getYear() + 1, Month.JANUARY, Month.JANUARY.maxLength())));

    private final Phrase words;
    private final BiFunction<LocalDate, Settings, Optional<LocalDate>> due;

    private Term(Phrase words, BiFunction<LocalDate, Settings, Optional<LocalDate>> due) {
        this.words = words;
        this.due = due;
    }

    /** So many days again and again, as the profile says. */
    public static Term every(Parameter<Integer> days) {
        return new Term(
                Phrase.of("每隔参数" + days + "所定天数", "every so many days as the profile's " + days + " says"),
                (day, settings) -> Optional.of(day.plusDays(settings.value(days))));
    }

    /** The last day, inclusive, of the term that begins on the day; empty where none is set. */
    public Optional<LocalDate> due(LocalDate day, Settings settings) {
        return due.apply(day, settings);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
