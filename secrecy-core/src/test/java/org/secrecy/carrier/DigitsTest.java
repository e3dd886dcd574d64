package org.secrecy.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void aNumberHasAtLeastOneDigit() {
        assertThat(Digits.count(0)).isEqualTo(1);
        assertThat(Digits.count(9)).isEqualTo(1);
        assertThat(Digits.count(10)).isEqualTo(2);
        assertThat(Digits.count(999_999)).isEqualTo(6);
    }

    @Test
    void aNumberStandsWholeInItsPlaces() {
        assertThat(Digits.areAt(1, 3, 12, "x012x")).isTrue();
        assertThat(Digits.areAt(1, 2, 12, "x012x")).isFalse();
        assertThat(Digits.areAt(1, 3, 13, "x012x")).isFalse();
        assertThat(Digits.areAt(1, 3, 9012, "x012x")).as("a digit before them").isFalse();
        assertThat(Digits.areAt(1, 3, 20, "x01:x")).as("one after 9").isFalse();
        assertThat(Digits.areAt(1, 3, 92, "x1/2x")).as("one before 0").isFalse();
        assertThat(Digits.areAt(0, 4, 9012, "9012"))
                .as("9 is a digit, and 0 is")
                .isTrue();
    }
}
