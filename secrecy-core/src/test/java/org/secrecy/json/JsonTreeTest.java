package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a tree holds, and what is no tree. */
class JsonTreeTest {

    private static final String EVERYTHING = """
            {"object": {"empty": {}, "list": [], "nested": [[1], {"a": [true, false, null]}]},
             "text": "机密★5年", "whole": -7, "long": 9007199254740993, "longer": 92233720368547758080, "part": 1.5}""";

    private static JsonRefusedException refusal(String json) {
        return assertThrows(JsonRefusedException.class, () -> JsonTree.read(json));
    }

    @Test
    void aTreeHoldsWhatAMapperReads() {
        assertThat(JsonTree.read(EVERYTHING).toString())
                .isEqualTo(JsonMapper.shared().readTree(EVERYTHING).toString());
        assertThat(JsonTree.read(EVERYTHING).get("whole").isInt()).isTrue();
        assertThat(JsonTree.read(EVERYTHING).get("long").isLong()).isTrue();
        assertThat(JsonTree.read(EVERYTHING).get("longer").isBigInteger()).isTrue();
        assertThat(JsonTree.read(EVERYTHING).get("part").decimalValue()).isEqualByComparingTo("1.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "7",
                "1E1111111111111115111",
                "-1e-99999999999",
                "\"text\"",
                "[]",
                "{}",
                " [ 1 , 2 ] "
            })
    void aTreeMayBeAnyValue(String json) {
        JsonNode expected = JsonMapper.shared().readTree(json);
        assertThat(JsonTree.read(json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''             | 1",
                "'  '           | 3",
                "{              | 2",
                "[1, 2          | 6",
                "{\"a\": 1      | 8",
                "{} {}          | 5",
                "[1] 2          | 6",
                "{\"a\": tru}   | 7",
                "{a: 1}         | 2",
                "[1,]           | 4",
                "01             | 2",
            })
    void whatIsNotOneWholeTextIsRefusedAndSaysWhere(String json, int column) {
        JsonRefusedException refused = refusal(json);
        assertThat(refused).hasMessageContaining("the text must be JSON, whole and well-formed, but is not");
        assertThat(refused.line()).isEqualTo(1);
        assertThat(refused.column()).isEqualTo(column);
    }

    @Test
    void aMemberThatStandsTwiceIsRefused() {
        JsonRefusedException refused = refusal("{\"a\": {\"b\": 1,\n \"b\": 2}}");
        assertThat(refused).hasMessageContaining("a member must stand once, but one stands twice");
        assertThat(refused.line()).isEqualTo(2);
    }

    @Test
    void whatLiesTooDeepIsRefusedAndDoesNotExhaustTheStack() {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> JsonTree.read("[".repeat(100_000) + "]".repeat(100_000)));
    }

    @Test
    void aDayIsReadFromExactlyItsTextAndHasAYearOfFourDigits() {
        assertThat(JsonTree.day("0000-01-01")).isEqualTo("0000-01-01");
        assertThat(JsonTree.day("9999-12-31")).isEqualTo("9999-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonTree.day("+10000-01-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonTree.day("-0001-12-31"));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> JsonTree.day("2026-2-1"));
    }
}
