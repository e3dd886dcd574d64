package org.secrecy.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;

class CarrierIdTest {

    private static final String WRITTEN = "规发〔2025〕12号#000003";

    @Test
    void itIsWrittenAsTheDocumentNumberAndTheCopyNumber() {
        CarrierId id = CarrierId.of(DocumentNumber.of("规发", 2025, 12), 3);

        assertThat(id).hasToString(WRITTEN);
        assertThat(id.words()).isEqualTo(Phrase.of(WRITTEN));
        assertThat(CarrierId.parse(WRITTEN)).isEqualTo(id);
        assertThat(id).isEqualTo(new CarrierId(DocumentNumber.parse("规发〔2025〕12号"), CopyNumber.parse("000003")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "规发〔2025〕12号, 11",
        "规发〔2025〕12#000003, 10",
        "规发(2025)12号#000003, 2",
        "规发〔1800〕12号#000003, 3",
        "#000003, 0",
        "规发〔2025〕12号##000003, 12",
        "规发〔2025〕12号#x00003, 12"
    })
    void anythingElseIsRefusedWhereItFails(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> CarrierId.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    /** The position is the text's length where it ends too early. */
    @ParameterizedTest
    @CsvSource({"规发〔2025〕12号#, 12", "规发〔2025〕12号#00000, 17"})
    void aTextThatEndsTooEarlyIsRefusedAtItsEnd(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> CarrierId.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    @Test
    void aNumberWithoutItsCopyIsRefusedAtItsEnd() {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> CarrierId.parse("规发〔2025〕12号"))
                .withMessage("a carrier number must be a document number, #, and a copy number, "
                        + "but the text ends at position 11");
    }

    @ParameterizedTest
    @CsvSource({"A〔1900〕1号#000001", "规发〔2025〕12号#000003", "规发〔2030〕100号#000100", "规发〔9999〕999999号#999999"})
    void theTextOfANumberIsTheOneThatItPrints(String written) {
        CarrierId id = CarrierId.parse(written);

        assertThat(id.isWritten(written)).isTrue();
        assertThat(id.isWritten("")).isFalse();
        assertThat(id.isWritten(written + "0")).isFalse();
        assertThat(id.isWritten("0" + written)).isFalse();
        for (int place = 0; place < written.length(); place++) {
            String before = written.substring(0, place);
            String after = written.substring(place + 1);
            assertThat(id.isWritten(before)).as(before).isFalse();
            assertThat(id.isWritten(before + after)).as(before + after).isFalse();
            for (char other : "0129x〔〕号#".toCharArray()) {
                String text = before + other + after;
                assertThat(id.isWritten(text)).as(text).isEqualTo(text.equals(written));
            }
        }
    }

    @Test
    void numbersAreOrderedByTheirDocumentAndThenByTheirCopy() {
        CarrierId id = CarrierId.parse("规发〔2025〕12号#000003");

        assertThat(id).isEqualByComparingTo(CarrierId.parse("规发〔2025〕12号#000003"));
        assertThat(id).isLessThan(CarrierId.parse("规发〔2025〕12号#000004"));
        assertThat(id).isLessThan(CarrierId.parse("规发〔2025〕13号#000001"));
        assertThat(id).isGreaterThan(CarrierId.parse("规发〔2025〕11号#000009"));
    }

    @Test
    void numbersAreEqualThatAreOfTheSameCopyOfTheSameDocument() {
        new EqualsTester()
                .addEqualityGroup(CarrierId.parse(WRITTEN), CarrierId.parse(WRITTEN))
                .addEqualityGroup(CarrierId.parse("规发〔2025〕12号#000004"))
                .addEqualityGroup(CarrierId.parse("规发〔2025〕13号#000003"))
                .testEquals();
    }
}
