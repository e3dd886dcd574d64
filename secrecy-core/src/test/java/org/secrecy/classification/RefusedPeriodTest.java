package org.secrecy.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secrecy.language.WrittenFormException;

/** Where a refusal of a period points, and where the bounds of its numbers lie. */
class RefusedPeriodTest {

    @Test
    void aMarkingThatBeginsWithTheStarLacksItsLevel() {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> Marking.parse("★10年"))
                .withMessage("a marking must begin with 绝密, 机密 or 秘密, but found \"★10年\" at position 0");
    }

    /** The position counts from the beginning of what is written, spaces included. */
    @ParameterizedTest
    @CsvSource({"'机密★  约十年', 5", "'机密★  前', 6", "'机密★会议\u200b开始前', 5", "'机密★ 会议\u200b开始前', 6"})
    void aRefusedConditionIsRefusedWhereItsFaultIs(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> Marking.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    @ParameterizedTest
    @CsvSource({"' 会议开始前', 0", "'会议开始前 ', 5", "'\u200b会议开始前', 0", "'会议开始前\u200b', 5"})
    void aConditionIsRefusedWhereItsFaultIs(String text, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> SecrecyPeriod.condition(text))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    @Test
    void theLongestTermIsReadAndNothingBeyond() {
        assertThat(Marking.parse("机密★9999年").period()).contains(SecrecyPeriod.years(9999));
        assertThatExceptionOfType(WrittenFormException.class).isThrownBy(() -> Marking.parse("机密★10000年"));
    }

    /** 4294967297 and 18446744073709551617 are one more than a power of two: where digits overflow, one is left. */
    @ParameterizedTest
    @CsvSource({"机密★4294967297年", "机密★18446744073709551617年"})
    void aNumberOfManyDigitsIsRefused(String written) {
        assertThatExceptionOfType(WrittenFormException.class).isThrownBy(() -> Marking.parse(written));
    }

    @Test
    void zerosBeforeANumberDoNotMakeItLong() {
        assertThat(Marking.parse("机密★000000000010年")).isEqualTo(Marking.parse("机密★10年"));
    }
}
