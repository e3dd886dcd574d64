package org.secrecy.classification;

import java.util.OptionalInt;

/** Reads whole numbers below ten thousand as they are written in Chinese: 十五, 一百零五, 二〇三〇. */
final class ChineseNumerals {

    /** Every character that can stand in a number written in Chinese, ordinary and formal. */
    static final String CHARACTERS = "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅半";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final int MOST_DIGITS = 4;

    private ChineseNumerals() {}

    /** The number, or empty where the text is not one. */
    static OptionalInt read(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        return text.chars().allMatch(character -> digit((char) character) >= 0) ? readDigits(text) : readUnits(text);
    }

    /** Digit by digit, as years are written: 二〇三〇. */
    private static OptionalInt readDigits(String text) {
        if (text.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(text.chars().reduce(0, (sum, character) -> sum * 10 + digit((char) character)));
    }

    /** With units, as amounts are written: 三千零二十, 十五. A zero must fill each gap between units, and only a gap. */
    private static OptionalInt readUnits(String text) {
        int sum = 0;
        int lastUnit = 10_000;
        int index = 0;
        while (index < text.length()) {
            boolean zero = isZero(text.charAt(index));
            if (zero) {
                index++;
            }
            boolean tenWithoutOne = index == 0 && unit(text.charAt(0)) == 10;
            int digit = index < text.length() ? digit(text.charAt(index)) : -1;
            if (!tenWithoutOne) {
                index++;
            }
            int unit = index < text.length() ? unit(text.charAt(index)) : 1;
            boolean gap = unit * 10 < lastUnit;
            boolean wellFormed =
                    unit >= 1 && unit < lastUnit && (tenWithoutOne || digit > 0) && (sum == 0 ? !zero : zero == gap);
            if (!wellFormed) {
                return OptionalInt.empty();
            }
            index++;
            sum += (tenWithoutOne ? 1 : digit) * unit;
            lastUnit = unit;
        }
        return OptionalInt.of(sum);
    }

    private static boolean isZero(char character) {
        return digit(character) == 0;
    }

    private static int digit(char character) {
        if (character == '两') {
            return 2;
        }
        return Math.max(DIGITS.indexOf(character), FORMAL_DIGITS.indexOf(character));
    }

    private static int unit(char character) {
        return switch (character) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> -1;
        };
    }
}
