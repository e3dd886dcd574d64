package org.secrecy.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secrecy.classification.SecrecyLevel.HIGHLY_SECRET;
import static org.secrecy.classification.SecrecyLevel.SECRET;
import static org.secrecy.classification.SecrecyLevel.TOP_SECRET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.language.WrittenFormException;

class SecrecyLevelTest {

    @ParameterizedTest
    @CsvSource({
        "TOP_SECRET, UM, 绝密, top secret, 30",
        "HIGHLY_SECRET, JM, 机密, highly secret, 20",
        "SECRET, MM, 秘密, secret, 10"
    })
    void aLevelHasItsCodeItsNamesAndItsLongestPeriod(
            SecrecyLevel level, String code, String chinese, String english, int years) {
        assertThat(level.code()).isEqualTo(code);
        assertThat(level.chineseName()).isEqualTo(chinese);
        assertThat(level.words().chinese()).isEqualTo(chinese);
        assertThat(level.words().english()).isEqualTo(english);
        assertThat(level.statutoryYears()).isEqualTo(years);
    }

    @Test
    void thereAreThreeLevelsFromHighToLow() {
        assertThat(SecrecyLevel.values()).containsExactly(TOP_SECRET, HIGHLY_SECRET, SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "TOP_SECRET, TOP_SECRET, true",
        "TOP_SECRET, HIGHLY_SECRET, true",
        "TOP_SECRET, SECRET, true",
        "HIGHLY_SECRET, TOP_SECRET, false",
        "HIGHLY_SECRET, HIGHLY_SECRET, true",
        "HIGHLY_SECRET, SECRET, true",
        "SECRET, TOP_SECRET, false",
        "SECRET, HIGHLY_SECRET, false",
        "SECRET, SECRET, true"
    })
    void aLevelIsAtLeastItselfAndEveryLowerOne(SecrecyLevel one, SecrecyLevel other, boolean atLeast) {
        assertThat(one.isAtLeast(other)).isEqualTo(atLeast);
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelIsFoundByItsCode(SecrecyLevel level) {
        assertThat(SecrecyLevel.ofCode(level.code())).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "um", "UM ", "XX", "机密", "GK", "0"})
    void anyOtherCodeIsRefused(String code) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> SecrecyLevel.ofCode(code))
                .withMessageStartingWith("the code of a level must be UM, JM or MM, but ");
    }
}
