package org.secrecy.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.language.WrittenFormException;

class SecrecyPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 9999})
    void aTermIsWholeYearsFromOneUp(int years) {
        assertThat(SecrecyPeriod.years(years)).hasToString(years + "年");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void yearsBeyondTheirBoundsAreRefused(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecrecyPeriod.years(years))
                .withMessage("years must be 1 to 9999, but was " + years);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 11})
    void aTermBelowOneYearIsWholeMonths(int months) {
        assertThat(SecrecyPeriod.months(months)).hasToString(months + "个月");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 12, 13, Integer.MIN_VALUE})
    void monthsBeyondTheirBoundsAreRefused(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecrecyPeriod.months(months))
                .withMessage("months must be 1 to 11, but was " + months);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'months must be positive, but was 0'",
        "-12, 'months must be positive, but was -12'",
        "13, 'months must be 1 to 11 or whole years, but was 13'",
        "23, 'months must be 1 to 11 or whole years, but was 23'",
        "120000, 'years must be at most 9999, but was 10000'"
    })
    void aTermBuiltDirectlyKeepsTheSameBounds(int months, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecrecyPeriod.Term(months))
                .withMessage(message);
    }

    @Test
    void twelveMonthsAreOneYear() {
        assertThat(new SecrecyPeriod.Term(12)).isEqualTo(SecrecyPeriod.years(1)).hasToString("1年");
        assertThat(new SecrecyPeriod.Term(9999 * 12)).isEqualTo(SecrecyPeriod.years(9999));
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01, 1年1月1日", "2030-01-01, 2030年1月1日", "9999-12-31, 9999年12月31日"})
    void aDateIsWrittenWithoutZeros(LocalDate date, String written) {
        assertThat(SecrecyPeriod.until(date)).hasToString(written);
        assertThat(SecrecyPeriod.parse(written)).isEqualTo(SecrecyPeriod.until(date));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void aDateBeyondTheYearsOneTo9999IsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecrecyPeriod.until(LocalDate.of(year, 1, 1)))
                .withMessage("the year must be 1 to 9999, but was " + year);
    }

    @Test
    void longTermHasOneWrittenForm() {
        assertThat(SecrecyPeriod.longTerm()).hasToString("长期");
        assertThat(SecrecyPeriod.parse("长期")).isEqualTo(SecrecyPeriod.longTerm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1年", "9999年", "1个月", "11个月", "2030年1月1日", "2028年2月29日", "会议开始前", "长期"})
    void theExactFormIsReadAndPrintedUnchanged(String written) {
        assertThat(SecrecyPeriod.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "0年",
                "01年",
                "10000年",
                "０年",
                "１０年",
                "十年",
                "半年",
                "0个月",
                "12个月",
                "13个月",
                "120个月",
                "6月",
                "30天",
                "2周",
                "2030年01月01日",
                "2030年2月30日",
                "2027年2月29日",
                "2030年13月1日",
                "2030年0月1日",
                "2030年1月0日",
                "2030年1月32日",
                "0年1月1日",
                "10000年1月1日",
                "2030年1月",
                "2030年1月1号",
                "2030-01-01",
                "-3年",
                "约十年",
                "永久",
                "无限期",
                "★10年",
                " 10年",
                "10年 ",
                "10 年",
                "　长期",
                "长 期",
                " 会议开始前",
                "10年\n"
            })
    void anythingElseIsRefusedWhereItBegins(String written) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> SecrecyPeriod.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isBetween(0, written.length()));
    }

    @ParameterizedTest
    @CsvSource({"13个月, 0", "2030年2月30日, 0", "-3年, 0", "永久, 0", "十年, 0", "前, 1"})
    void aRefusalSaysWhereTheTextFails(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> SecrecyPeriod.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    @Test
    void anIrregularPeriodIsRefusedWithTheExactOneNamed() {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> SecrecyPeriod.parse("二十四个月"))
                .withMessage("a period must be written in its exact form \"2年\", but found \"二十四个月\" at position 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一期工程验收前", "会议开始前", "项目 竣工 后", "永久基本农田划定前", "长期规划公布前", "十年规划印发前", "生日", "星期日", "𠀀𠀁"})
    void anyOtherTextOfTwoCharactersIsACondition(String text) {
        assertThat(SecrecyPeriod.condition(text)).hasToString(text);
        assertThat(SecrecyPeriod.parse(text)).isEqualTo(SecrecyPeriod.condition(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "前", "𠀀", "前 ", "3个条件满足后", "３号楼竣工前", "٣号楼竣工前", "𝟑号楼竣工前", "★会议开始前", "☆会议开始前", "*会议开始前", "约十年",
                "约10年", "约１０年", "约10 年", "约十个月", "约三月", "第五日", "第5号", "第六天", "第七周", "竣工后两年", "竣工后贰年", "-3年", "约〇年",
                "约百年", "永久", "无限期", "永 久", "长期", "长 期", "半年", " 会议开始前", "会议开始前　"
            })
    void whatIsNoConditionCanNotBeBuiltAsOne(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SecrecyPeriod.condition(text));
    }

    /** 廿 and 卅 are the Chinese numerals for twenty and thirty. */
    @ParameterizedTest
    @ValueSource(strings = {"廿年", "约卅年"})
    void theShortNumeralsForTwentyAndThirtyEndATermAsOthersDo(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SecrecyPeriod.condition(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 120, 2036-03-01",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2026-01-31, 1, 2026-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2026-08-31, 1, 2026-09-30",
        "2026-02-28, 1, 2026-03-28",
        "2026-12-31, 11, 2027-11-30"
    })
    void aTermEndsOnTheCorrespondingDayOrOnTheMonthsLastWhereThereIsNone(
            LocalDate classifiedOn, int months, LocalDate last) {
        assertThat(new SecrecyPeriod.Term(months).lastSecretDay(classifiedOn)).contains(last);
    }

    @Test
    void aDateIsItselfTheLastSecretDay() {
        assertThat(SecrecyPeriod.until(DAY).lastSecretDay(DAY.minusYears(5))).contains(DAY);
    }

    @Test
    void aConditionAndLongTermHaveNoLastSecretDay() {
        assertThat(SecrecyPeriod.condition("会议开始前").lastSecretDay(DAY)).isEmpty();
        assertThat(SecrecyPeriod.longTerm().lastSecretDay(DAY)).isEmpty();
    }
}
