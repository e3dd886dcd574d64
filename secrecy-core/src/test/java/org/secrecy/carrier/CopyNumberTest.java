package org.secrecy.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.language.WrittenFormException;

class CopyNumberTest {

    @ParameterizedTest
    @CsvSource({"1, 000001", "3, 000003", "42, 000042", "100000, 100000", "999999, 999999"})
    void itIsWrittenInSixDigits(int value, String written) {
        assertThat(CopyNumber.of(value)).hasToString(written);
        assertThat(CopyNumber.parse(written)).isEqualTo(CopyNumber.of(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberBeyondItsBoundsIsRefused(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CopyNumber.of(value))
                .withMessage("a copy number must be 1 to 999999, but was " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "00001",
                "0000001",
                "000000",
                "00000a",
                " 00001",
                "00001 ",
                "+00001",
                "-00001",
                "００００01",
                "٠٠٠٠٠١",
                "000001\n",
                "000 01"
            })
    void anythingElseIsRefused(String written) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> CopyNumber.parse(written))
                .withMessageStartingWith("a copy number must be six digits from 000001 to 999999, but ");
    }

    /** The position is the text's length where it ends too early. */
    @ParameterizedTest
    @CsvSource({"'', 0", "0, 1", "00001, 5"})
    void aTextThatEndsTooEarlyIsRefusedAtItsEnd(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> CopyNumber.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    @ParameterizedTest
    @CsvSource({"09a, 2", "90/, 2", "90:, 2", "000000, 0", "0000001, 6"})
    void anotherTextIsRefusedWhereItsFaultIs(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> CopyNumber.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    @Test
    void copyNumbersAreOrderedByTheirValue() {
        assertThat(CopyNumber.of(2)).isLessThan(CopyNumber.of(10)).isGreaterThan(CopyNumber.of(1));
        assertThat(CopyNumber.of(2)).isEqualByComparingTo(CopyNumber.of(2));
    }

    @Test
    void numbersAreEqualThatHaveTheSameValue() {
        new EqualsTester()
                .addEqualityGroup(CopyNumber.of(3), CopyNumber.parse("000003"))
                .addEqualityGroup(CopyNumber.of(4))
                .testEquals();
    }
}
