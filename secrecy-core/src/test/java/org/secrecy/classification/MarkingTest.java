package org.secrecy.classification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.secrecy.classification.Irregularity.CHINESE_NUMERALS;
import static org.secrecy.classification.Irregularity.FULL_WIDTH_DIGITS;
import static org.secrecy.classification.Irregularity.HALF_YEAR;
import static org.secrecy.classification.Irregularity.LEADING_ZEROS;
import static org.secrecy.classification.Irregularity.NO_PERIOD;
import static org.secrecy.classification.Irregularity.OTHER_STAR;
import static org.secrecy.classification.Irregularity.SPACES;
import static org.secrecy.classification.Irregularity.YEARS_IN_MONTHS;
import static org.secrecy.classification.SecrecyLevel.HIGHLY_SECRET;
import static org.secrecy.classification.SecrecyLevel.SECRET;
import static org.secrecy.classification.SecrecyLevel.TOP_SECRET;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.language.WrittenFormException;

class MarkingTest {

    @ParameterizedTest
    @MethodSource("exactMarkings")
    void anExactMarkingIsPrintedAndReadWithoutIrregularity(String written, Marking marking) {
        MarkingReading reading = Marking.read(written);

        assertThat(marking).hasToString(written);
        assertThat(reading.marking()).isEqualTo(marking);
        assertThat(reading.irregularities()).isEmpty();
        assertThat(reading.isRegular()).isTrue();
    }

    static Stream<Arguments> exactMarkings() {
        return Stream.of(
                Arguments.of("机密★10年", Marking.of(HIGHLY_SECRET, SecrecyPeriod.years(10))),
                Arguments.of("秘密★6个月", Marking.of(SECRET, SecrecyPeriod.months(6))),
                Arguments.of("绝密★长期", Marking.of(TOP_SECRET, SecrecyPeriod.longTerm())),
                Arguments.of("机密★2030年1月1日", Marking.of(HIGHLY_SECRET, SecrecyPeriod.until(LocalDate.of(2030, 1, 1)))),
                Arguments.of("秘密★会议开始前", Marking.of(SECRET, SecrecyPeriod.condition("会议开始前"))),
                Arguments.of("秘密★一期工程验收前", Marking.of(SECRET, SecrecyPeriod.condition("一期工程验收前"))),
                Arguments.of("秘密★方案 印发 后", Marking.of(SECRET, SecrecyPeriod.condition("方案 印发 后"))),
                Arguments.of("秘密★方案★印发后", Marking.of(SECRET, SecrecyPeriod.condition("方案★印发后"))),
                Arguments.of("秘密★三年行动计划印发前", Marking.of(SECRET, SecrecyPeriod.condition("三年行动计划印发前"))));
    }

    @ParameterizedTest
    @MethodSource("irregularMarkings")
    void anIrregularFormIsReadAndNamed(String written, String exact, Set<Irregularity> irregularities) {
        MarkingReading reading = Marking.read(written);

        assertThat(reading.marking()).hasToString(exact);
        assertThat(reading.irregularities()).containsExactlyElementsOf(irregularities);
        assertThat(reading.isRegular()).isFalse();
        assertThat(Marking.parse(written)).isEqualTo(reading.marking());
    }

    static Stream<Arguments> irregularMarkings() {
        return Stream.of(
                irregular("机密★", "机密★", NO_PERIOD),
                irregular("机密★十年", "机密★10年", CHINESE_NUMERALS),
                irregular("机密★二十年", "机密★20年", CHINESE_NUMERALS),
                irregular("机密★两年", "机密★2年", CHINESE_NUMERALS),
                irregular("机密★一百零五年", "机密★105年", CHINESE_NUMERALS),
                irregular("机密★贰拾年", "机密★20年", CHINESE_NUMERALS),
                irregular("秘密★六个月", "秘密★6个月", CHINESE_NUMERALS),
                irregular("秘密★十一个月", "秘密★11个月", CHINESE_NUMERALS),
                irregular("机密★二〇三〇年一月一日", "机密★2030年1月1日", CHINESE_NUMERALS),
                irregular("机密★二〇三〇年十二月三十一日", "机密★2030年12月31日", CHINESE_NUMERALS),
                irregular("机密★１０年", "机密★10年", FULL_WIDTH_DIGITS),
                irregular("机密★２０３０年1月1日", "机密★2030年1月1日", FULL_WIDTH_DIGITS),
                irregular("机密★010年", "机密★10年", LEADING_ZEROS),
                irregular("机密★〇五年", "机密★5年", CHINESE_NUMERALS, LEADING_ZEROS),
                irregular("机密★零五年", "机密★5年", CHINESE_NUMERALS, LEADING_ZEROS),
                irregular("机密★0000000000010年", "机密★10年", LEADING_ZEROS),
                irregular("机密★2030年01月01日", "机密★2030年1月1日", LEADING_ZEROS),
                irregular("机密★ 10年", "机密★10年", SPACES),
                irregular("机密 ★10年", "机密★10年", SPACES),
                irregular("机 密★10年", "机密★10年", SPACES),
                irregular(" 机密★10年", "机密★10年", SPACES),
                irregular("机密★10年 ", "机密★10年", SPACES),
                irregular("机密★10 年", "机密★10年", SPACES),
                irregular("机密　★　10年", "机密★10年", SPACES),
                irregular("机密★2030年 1月 1日", "机密★2030年1月1日", SPACES),
                irregular("绝密★长 期", "绝密★长期", SPACES),
                irregular("秘密★ 会议开始前", "秘密★会议开始前", SPACES),
                irregular("秘密★方案 印发后　", "秘密★方案 印发后", SPACES),
                irregular("机密☆10年", "机密★10年", OTHER_STAR),
                irregular("机密*10年", "机密★10年", OTHER_STAR),
                irregular("秘密☆会议开始前", "秘密★会议开始前", OTHER_STAR),
                irregular("秘密★半年", "秘密★6个月", HALF_YEAR),
                irregular("机密★12个月", "机密★1年", YEARS_IN_MONTHS),
                irregular("机密★120个月", "机密★10年", YEARS_IN_MONTHS),
                irregular("机密★119988个月", "机密★9999年", YEARS_IN_MONTHS),
                irregular("机密☆", "机密★", NO_PERIOD, OTHER_STAR),
                irregular("机密 ★ ", "机密★", NO_PERIOD, SPACES),
                irregular("秘密* 半 年", "秘密★6个月", SPACES, OTHER_STAR, HALF_YEAR),
                irregular("机密☆ 十二 个月", "机密★1年", CHINESE_NUMERALS, SPACES, OTHER_STAR, YEARS_IN_MONTHS),
                irregular(
                        "机密*　０１２０个月", "机密★10年", FULL_WIDTH_DIGITS, LEADING_ZEROS, SPACES, OTHER_STAR, YEARS_IN_MONTHS),
                irregular("机密★二〇三〇年０1月1日", "机密★2030年1月1日", CHINESE_NUMERALS, FULL_WIDTH_DIGITS, LEADING_ZEROS));
    }

    private static Arguments irregular(String written, String exact, Irregularity... irregularities) {
        return Arguments.of(written, exact, ImmutableSet.copyOf(irregularities));
    }

    @Test
    void everyCombinationOfIrregularFormsIsReadAndNamed() {
        List<String> stars = ImmutableList.of("★", "☆", "*");
        List<String> numbers = ImmutableList.of("24", "２４", "二十四", "024", "０２４");
        List<String> spaces = ImmutableList.of("", " ", "　");
        for (List<String> parts : Lists.cartesianProduct(stars, numbers, spaces, ImmutableList.of("年", "个月"))) {
            String written = "绝密" + parts.get(2) + parts.get(0) + parts.get(1) + parts.get(3);
            Set<Irregularity> expected = EnumSet.noneOf(Irregularity.class);
            addIf(expected, OTHER_STAR, !parts.get(0).equals("★"));
            addIf(expected, CHINESE_NUMERALS, parts.get(1).startsWith("二"));
            addIf(expected, FULL_WIDTH_DIGITS, parts.get(1).endsWith("４"));
            addIf(
                    expected,
                    LEADING_ZEROS,
                    parts.get(1).length() == 3 && !parts.get(1).startsWith("二"));
            addIf(expected, SPACES, !parts.get(2).isEmpty());
            addIf(expected, YEARS_IN_MONTHS, parts.get(3).equals("个月"));

            MarkingReading reading = Marking.read(written);

            assertThat(reading.irregularities()).as(written).containsExactlyElementsOf(expected);
            assertThat(reading.marking()).hasToString(parts.get(3).equals("年") ? "绝密★24年" : "绝密★2年");
        }
    }

    private static void addIf(Set<Irregularity> set, Irregularity irregularity, boolean present) {
        if (present) {
            set.add(irregularity);
        }
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',0",
                "机密,2",
                "机密10年,2",
                "机密·10年,2",
                "10年,0",
                "★10年,0",
                "内部★10年,0",
                "公开★,0",
                "机秘★10年,0",
                "MM★10年,0",
                "机密★0年,3",
                "机密★00年,3",
                "机密★０年,3",
                "机密★〇年,3",
                "机密★10000年,3",
                "机密★99999999999年,3",
                "机密★-3年,3",
                "机密★+3年,3",
                "机密★1.5年,3",
                "机密★约十年,3",
                "机密★约10年,3",
                "机密★1十年,3",
                "机密★十十年,3",
                "机密★一万年,3",
                "机密★0个月,3",
                "机密★13个月,3",
                "机密★十八个月,3",
                "机密★119989个月,3",
                "机密★120000个月,3",
                "机密★6月,3",
                "机密★六月,3",
                "机密★3天,3",
                "机密★三天,3",
                "机密★2周,3",
                "机密★两周,3",
                "机密★2030年2月30日,3",
                "机密★2027年2月29日,3",
                "机密★2030年13月1日,3",
                "机密★2030年0月1日,3",
                "机密★2030年1月0日,3",
                "机密★0年1月1日,3",
                "机密★10000年1月1日,3",
                "机密★2030年1月,3",
                "机密★2030年1月1号,3",
                "机密★2030-01-01,3",
                "机密★二〇三〇年一月,3",
                "机密★10,3",
                "机密★永久,3",
                "机密★无限期,3",
                "机密★永 久,3",
                "机密★★10年,3",
                "机密★☆10年,3",
                "机密★*10年,3",
                "机密★3个条件满足后,3",
                "机密★前,4"
            })
    void anythingElseIsRejectedWithThePosition(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> Marking.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    /** The star is ★; of others {@code ☆} and {@code *} are taken, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"机密＊10年", "机密✱10年", "机密✮10年", "机密⭐10年", "机密※10年", "机密-10年"})
    void noOtherSignStandsForTheStar(String written) {
        assertThatExceptionOfType(WrittenFormException.class).isThrownBy(() -> Marking.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★10年\n", "机密\t★10年", "机密★10\u00a0年", "机密★会议\n开始前"})
    void noOtherWhiteSpaceCountsAsASpace(String written) {
        assertThatExceptionOfType(WrittenFormException.class).isThrownBy(() -> Marking.parse(written));
    }

    @Test
    void aRefusalStatesTheRequirementThenTheFactThenThePosition() {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> Marking.parse("机密★13个月"))
                .withMessage("months must be 1 to 11, or a multiple of 12, but found \"13个月\" at position 3");
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> Marking.parse("机密"))
                .withMessage("level and period must be separated by a star, ★, but the text ends at position 2");
    }

    @Test
    void theEnglishWordsOfARefusalAreWrittenWithEnglishPunctuation() {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> Marking.parse("内部★"))
                .withMessage("a marking must begin with 绝密, 机密 or 秘密, but found \"内部★\" at position 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "９", "零", "十", "二", " ", "　", "★", "年", "1年", "2030年1月1日", "千百十", "机密"})
    void hugeInputsAreRejectedWithoutHanging(String piece) {
        String huge = piece.repeat(200_000 / piece.length());

        assertTimeoutPreemptively(ofSeconds(10), () -> {
            for (String written :
                    List.of(huge, "机密" + huge, "机密★约" + huge + "1年", "机密★1" + huge, "机密★" + huge + "7月")) {
                assertThatExceptionOfType(WrittenFormException.class)
                        .isThrownBy(() -> Marking.parse(written))
                        .satisfies(failure ->
                                assertThat(failure.message(Locale.ROOT)).hasSizeLessThan(200));
            }
        });
    }

    @Test
    void theBareMarkingNamesNoPeriod() {
        assertThat(Marking.of(SECRET).period()).isEmpty();
        assertThat(Marking.of(SECRET)).hasToString("秘密★");
        assertThat(Marking.parse("秘密★")).isEqualTo(Marking.of(SECRET));
    }

    @Test
    void aStateSecretIsMarkedWithItsLevelAndPeriod() {
        LocalDate day = LocalDate.of(2026, 1, 5);

        assertThat(Marking.of(Classification.stateSecret(SECRET, SecrecyPeriod.years(5), day)))
                .isEqualTo(Marking.of(SECRET, SecrecyPeriod.years(5)));
        assertThat(Marking.of(Classification.stateSecret(TOP_SECRET, day))).isEqualTo(Marking.of(TOP_SECRET));
    }

    @Test
    void whatIsNoStateSecretCanNotBeMarked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marking.of(Classification.internal()))
                .withMessage("what is marked must be a state secret, but was internal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marking.of(Classification.open()))
                .withMessage("what is marked must be a state secret, but was open");
    }

    @Test
    void markingsAreEqualByLevelAndPeriod() {
        new EqualsTester()
                .addEqualityGroup(Marking.of(SECRET), Marking.parse("秘密★"), Marking.parse("秘密☆"))
                .addEqualityGroup(Marking.of(TOP_SECRET))
                .addEqualityGroup(Marking.of(SECRET, SecrecyPeriod.years(1)), Marking.parse("秘密★十二个月"))
                .addEqualityGroup(Marking.of(HIGHLY_SECRET, SecrecyPeriod.years(1)))
                .addEqualityGroup(Marking.of(SECRET, SecrecyPeriod.longTerm()))
                .addEqualityGroup(Marking.of(SECRET, SecrecyPeriod.condition("会议开始前")))
                .testEquals();
    }
}
