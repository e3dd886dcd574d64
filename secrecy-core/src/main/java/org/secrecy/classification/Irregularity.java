package org.secrecy.classification;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** A way in which a marking may depart from its exact form and still be understood (provision 3.1.3). */
public enum Irregularity implements Worded {

    /** No period after the star: the longest period by law counts. */
    NO_PERIOD("未写保密期限", "no period is written"),

    /** A number is written in Chinese numerals. */
    CHINESE_NUMERALS("使用了汉字数字", "a number is written in Chinese numerals"),

    /** A number is written in full-width digits. */
    FULL_WIDTH_DIGITS("使用了全角数字", "a number is written in full-width digits"),

    /** A number begins with zeros. */
    LEADING_ZEROS("数字带有前导零", "a number begins with a zero"),

    /** There are spaces, ordinary or full-width. */
    SPACES("含有空格", "there are spaces"),

    /** Another star stands in place of ★. */
    OTHER_STAR("没有使用“★”", "another sign stands for the star"),

    /** Six months are written as half a year, 半年. */
    HALF_YEAR("六个月写作半年", "six months are written as half a year"),

    /** Whole years are written in months. */
    YEARS_IN_MONTHS("整年写作月数", "whole years are written in months");

    private final Phrase words;

    Irregularity(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
