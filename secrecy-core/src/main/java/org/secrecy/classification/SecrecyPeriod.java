package org.secrecy.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a state secret stays secret: a term, a date, a condition, or long-term (provisions 3.1.2 to 3.1.4).
 *
 * <p>The written form is the one used in markings: {@code 10年}, {@code 6个月}, {@code 2030年1月1日}, {@code 会议开始前},
 * {@code 长期}. Whatever can be built can be written and parsed again. Immutable and thread-safe.
 */
public sealed interface SecrecyPeriod {

    /**
     * A term of whole years, or of whole months below one year, counted from the day of classification.
     *
     * @param months the length in months: 1 to 11, or a multiple of 12 up to 9,999 years
     */
    record Term(int months) implements SecrecyPeriod {

        /** A term is 1 to 11 months, or whole years. */
        public Term {
            checkArgument(months >= 1, "months must be positive, but was %s", months);
            checkArgument(
                    months < MONTHS_OF_YEAR || months % MONTHS_OF_YEAR == 0,
                    "months must be 1 to 11 or whole years, but was %s",
                    months);
            checkArgument(
                    months <= LONGEST_YEARS * MONTHS_OF_YEAR,
                    "years must be at most %s, but was %s",
                    LONGEST_YEARS,
                    months / 12);
        }

        @Override
        public Optional<LocalDate> lastSecretDay(LocalDate classifiedOn) {
            return Optional.of(classifiedOn.plusMonths(months));
        }

        @Override
        public String toString() {
            return months % MONTHS_OF_YEAR == 0 ? months / MONTHS_OF_YEAR + "年" : months + "个月";
        }
    }

    /**
     * A period that ends on a date.
     *
     * @param lastSecretDay the last secret day itself, in the years 1 to 9999
     */
    record Until(LocalDate lastSecretDay) implements SecrecyPeriod {

        /** The year has one to four digits. */
        public Until {
            int year = lastSecretDay.getYear();
            checkArgument(year >= 1 && year <= LONGEST_YEARS, "the year must be 1 to 9999, but was %s", year);
        }

        @Override
        public Optional<LocalDate> lastSecretDay(LocalDate classifiedOn) {
            return Optional.of(lastSecretDay);
        }

        @Override
        public String toString() {
            return lastSecretDay.getYear() + "年" + lastSecretDay.getMonthValue() + "月" + lastSecretDay.getDayOfMonth()
                    + "日";
        }
    }

    /**
     * A period that ends when something has happened; it has no last secret day until that is recorded.
     *
     * @param text what must happen, such as {@code 会议开始前}: at least two characters, and nothing that reads as a term, a date
     *     or an unlimited time (provision 3.1.3)
     */
    record Condition(String text) implements SecrecyPeriod {

        /** The text must be a condition by the one check that parsing uses as well. */
        public Condition {
            ConditionText.check(text);
        }

        @Override
        public Optional<LocalDate> lastSecretDay(LocalDate classifiedOn) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Long-term, 长期: no last secret day. The law asks a special basis for it (provision 3.1.2). */
    record LongTerm() implements SecrecyPeriod {

        @Override
        public Optional<LocalDate> lastSecretDay(LocalDate classifiedOn) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return LONG_TERM_TEXT;
        }
    }

    /** The written form of the long-term period. */
    String LONG_TERM_TEXT = "长期";

    /** The longest term in years, and the last year of a date: what four digits can write. */
    int LONGEST_YEARS = 9999;

    /** Twelve months are one year. */
    int MONTHS_OF_YEAR = 12;

    /** A term of whole years, 1 to 9,999. */
    static SecrecyPeriod years(int years) {
        checkArgument(years >= 1 && years <= LONGEST_YEARS, "years must be 1 to %s, but was %s", LONGEST_YEARS, years);
        return new Term(years * MONTHS_OF_YEAR);
    }

    /** A term of whole months, 1 to 11. */
    static SecrecyPeriod months(int months) {
        checkArgument(months >= 1 && months < MONTHS_OF_YEAR, "months must be 1 to 11, but was %s", months);
        return new Term(months);
    }

    /** A period that ends on a date, which is the last secret day itself. */
    static SecrecyPeriod until(LocalDate lastSecretDay) {
        return new Until(lastSecretDay);
    }

    /** A period that ends when this has happened. */
    static SecrecyPeriod condition(String text) {
        return new Condition(text);
    }

    /** The long-term period, 长期. */
    static SecrecyPeriod longTerm() {
        return new LongTerm();
    }

    /**
     * The period of this written form, exactly as {@code toString()} prints it.
     *
     * @throws org.secrecy.language.WrittenFormException if the text is no period, or is written irregularly
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SecrecyPeriod parse(String text) {
        return PeriodReader.readExactly(text);
    }

    /**
     * The last day on which matter classified on that day is secret, inclusive: for a term the corresponding day (the month's
     * last day where there is none), for a date that date; empty for a condition and for long-term (provision 3.1.4).
     */
    Optional<LocalDate> lastSecretDay(LocalDate classifiedOn);

    /** The written form, such as {@code 10年}. */
    @JsonValue
    @Override
    String toString();
}
