package org.secrecy.classification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;

/** Reads one secrecy period, noting every irregularity (provision 3.1.3). Used once, by one thread. */
final class PeriodReader {

    private static final String NUMBER = "([0-9０-９]+|[" + ChineseNumerals.CHARACTERS + "]+)";
    private static final Pattern YEARS = Pattern.compile(NUMBER + "年");
    private static final Pattern MONTHS = Pattern.compile(NUMBER + "个月");
    private static final Pattern DATE = Pattern.compile(NUMBER + "年" + NUMBER + "月" + NUMBER + "日");
    private static final String HALF_YEAR = "半年";

    /** Beyond every bound: where more digits follow, a number stays there and does not overflow. */
    private static final int TOO_GREAT = 1_000_000;

    private static final Phrase YEARS_REQUIRED =
            Phrase.of("年数应为1至9999的整数", "years must be a whole number from 1 to 9999");
    private static final Phrase MONTHS_REQUIRED =
            Phrase.of("月数应为1至11，或者12的整倍数", "months must be 1 to 11, or a multiple of 12");
    private static final Phrase DATE_REQUIRED =
            Phrase.of("日期应为1至9999年间实有的日期", "a date must exist and lie in the years 1 to 9999");
    private static final Phrase EXACT =
            Phrase.of("保密期限应按规范形式“{0}”书写", "a period must be written in its exact form \"{0}\"");

    private final String text;
    private final Set<Irregularity> irregularities = EnumSet.noneOf(Irregularity.class);

    PeriodReader(String text) {
        this.text = text;
    }

    static SecrecyPeriod readExactly(String text) {
        SecrecyPeriod period = new PeriodReader(text).read();
        if (!period.toString().equals(text)) {
            throw new WrittenFormException(EXACT.with(period), text, 0);
        }
        return period;
    }

    Set<Irregularity> irregularities() {
        return irregularities;
    }

    SecrecyPeriod read() {
        String dense = Spaces.remove(text);
        Matcher years = YEARS.matcher(dense);
        Matcher months = MONTHS.matcher(dense);
        Matcher date = DATE.matcher(dense);
        SecrecyPeriod period;
        if (dense.equals(SecrecyPeriod.LONG_TERM_TEXT)) {
            period = SecrecyPeriod.longTerm();
        } else if (dense.equals(HALF_YEAR)) {
            irregularities.add(Irregularity.HALF_YEAR);
            period = SecrecyPeriod.months(SecrecyPeriod.MONTHS_OF_YEAR / 2);
        } else if (years.matches()) {
            period = SecrecyPeriod.years(number(years.group(1), SecrecyPeriod.LONGEST_YEARS, YEARS_REQUIRED));
        } else if (months.matches()) {
            period = months(months.group(1));
        } else if (date.matches()) {
            period = date(date);
        } else {
            return condition();
        }
        if (!dense.equals(text)) {
            irregularities.add(Irregularity.SPACES);
        }
        return period;
    }

    private SecrecyPeriod months(String digits) {
        int months = number(digits, SecrecyPeriod.LONGEST_YEARS * SecrecyPeriod.MONTHS_OF_YEAR, MONTHS_REQUIRED);
        if (months < SecrecyPeriod.MONTHS_OF_YEAR) {
            return SecrecyPeriod.months(months);
        }
        if (months % SecrecyPeriod.MONTHS_OF_YEAR != 0) {
            throw new WrittenFormException(MONTHS_REQUIRED, text, 0);
        }
        irregularities.add(Irregularity.YEARS_IN_MONTHS);
        return SecrecyPeriod.years(months / SecrecyPeriod.MONTHS_OF_YEAR);
    }

    private SecrecyPeriod date(Matcher date) {
        int year = number(date.group(1), SecrecyPeriod.LONGEST_YEARS, DATE_REQUIRED);
        int month = number(date.group(2), SecrecyPeriod.LONGEST_YEARS, DATE_REQUIRED);
        int day = number(date.group(3), SecrecyPeriod.LONGEST_YEARS, DATE_REQUIRED);
        try {
            return SecrecyPeriod.until(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            throw new WrittenFormException(DATE_REQUIRED, text, 0);
        }
    }

    private SecrecyPeriod condition() {
        String stripped = Spaces.strip(text);
        if (!stripped.equals(text)) {
            irregularities.add(Irregularity.SPACES);
        }
        ConditionText.failure(stripped).ifPresent(failure -> {
            throw failure.within(text, text.indexOf(stripped));
        });
        return SecrecyPeriod.condition(stripped);
    }

    private int number(String written, int most, Phrase required) {
        OptionalInt number =
                Character.isDigit(written.charAt(0)) ? OptionalInt.of(arabic(written)) : ChineseNumerals.read(written);
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > most) {
            throw new WrittenFormException(required, text, 0);
        }
        if (!Character.isDigit(written.charAt(0))) {
            irregularities.add(Irregularity.CHINESE_NUMERALS);
        }
        if (Character.digit(written.charAt(0), 10) == 0 || "〇零".indexOf(written.charAt(0)) >= 0) {
            irregularities.add(Irregularity.LEADING_ZEROS);
        }
        return number.getAsInt();
    }

    private int arabic(String digits) {
        int value = 0;
        for (int index = 0; index < digits.length(); index++) {
            if (digits.charAt(index) > '9') {
                irregularities.add(Irregularity.FULL_WIDTH_DIGITS);
            }
            value = Math.min(value * 10 + Character.digit(digits.charAt(index), 10), TOO_GREAT);
        }
        return value;
    }
}
