package org.secrecy.policy.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.secrecy.action.RegulationTime;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.policy.profile.Parameter;
import org.secrecy.policy.profile.Settings;

/** How long something owed by the calendar may take, from the day on which its term begins. Immutable and thread-safe. */
public final class Term implements Worded {

    /** No day is set. */
    public static final Term NO_END =
            new Term(Phrase.of("不设期限", "no day is set"), settings -> true, (day, settings) -> Optional.empty());

    /** Until 31 January of the next year, inclusive. */
    public static final Term END_OF_NEXT_JANUARY = new Term(
            Phrase.of("次年1月31日以前", "by 31 January of the next year"),
            settings -> true,
            (day, settings) -> Optional.of(
                    RegulationTime.daysAfter(day.with(TemporalAdjusters.lastDayOfYear()), Month.JANUARY.maxLength())));

    private final Phrase words;
    private final Predicate<Settings> known;
    private final BiFunction<LocalDate, Settings, Optional<LocalDate>> due;

    private Term(Phrase words, Predicate<Settings> known, BiFunction<LocalDate, Settings, Optional<LocalDate>> due) {
        this.words = words;
        this.known = known;
        this.due = due;
    }

    /** So many days again and again, as the profile says. */
    public static Term every(Parameter<Integer> days) {
        return new Term(
                Phrase.of("每隔参数" + days + "所定天数", "every so many days as the profile's " + days + " says"),
                settings -> settings.has(days),
                (day, settings) -> Optional.of(RegulationTime.daysAfter(day, settings.value(days))));
    }

    /** Whether the profile says how long it is: it does not on days before its first value. */
    public boolean isKnown(Settings settings) {
        return known.test(settings);
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
