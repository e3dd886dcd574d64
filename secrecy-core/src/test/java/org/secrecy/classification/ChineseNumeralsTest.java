package org.secrecy.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "两, 2",
        "十, 10",
        "拾, 10",
        "十五, 15",
        "二十三, 23",
        "一百零五, 105",
        "三千零二十, 3020",
        "三千二百一十, 3210",
        "玖仟玖佰玖拾玖, 9999",
        "二〇三〇, 2030",
        "零零五, 5"
    })
    void aWellFormedNumberIsRead(String written, int number) {
        assertThat(ChineseNumerals.read(written)).hasValue(number);
    }

    /** A unit stands after a digit and below the unit before it; a zero fills a gap between units, and only that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "百", "千五", "十十", "三十二十", "三十三百", "三千零", "三百零零", "三百零零五", "零十", "零三十", "三千二十", "三百零二十", "三百五",
                "二十零三", "十〇", "三十人", "人", "二〇三〇五"
            })
    void anythingElseIsNone(String written) {
        assertThat(ChineseNumerals.read(written)).isEmpty();
    }
}
