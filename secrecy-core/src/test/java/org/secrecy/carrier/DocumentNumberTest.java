package org.secrecy.carrier;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;

class DocumentNumberTest {

    private static final String TWENTY_LETTERS = "市规划和自然资源局市规划和自然资源局规发";

    @ParameterizedTest
    @CsvSource({
        "规发, 2025, 12, 规发〔2025〕12号",
        "A, 1900, 1, A〔1900〕1号",
        "市规划和自然资源局市规划和自然资源局规发, 9999, 999999, 市规划和自然资源局市规划和自然资源局规发〔9999〕999999号"
    })
    void itIsWrittenAsTheOrgansCodeTheYearAndTheSerialNumber(String organ, int year, int serial, String written) {
        assertThat(DocumentNumber.of(organ, year, serial)).hasToString(written);
        assertThat(DocumentNumber.parse(written)).isEqualTo(DocumentNumber.of(organ, year, serial));
        assertThat(DocumentNumber.parse(written).words()).isEqualTo(Phrase.of(written));
    }

    @Test
    void theOrgansCodeIsOneToTwentyLetters() {
        assertThat(DocumentNumber.of(TWENTY_LETTERS, 2025, 1).organCode()).hasSize(20);
        refused("", 2025, 1, "the organ's code must be 1 to 20 letters, but was ");
        refused("规 发", 2025, 1, "the organ's code must be 1 to 20 letters, but was 规 发");
        refused("规发1", 2025, 1, "the organ's code must be 1 to 20 letters, but was 规发1");
        refused(
                TWENTY_LETTERS + "文",
                2025,
                1,
                "the organ's code must be 1 to 20 letters, but was " + TWENTY_LETTERS + "文");
    }

    @Test
    void yearAndSerialNumberHaveTheBoundsOfTheWrittenForm() {
        refused("规发", 1899, 1, "the year must be 1900 to 9999, but was 1899");
        refused("规发", 10_000, 1, "the year must be 1900 to 9999, but was 10000");
        refused("规发", 2025, 0, "the serial number must be 1 to 999999, but was 0");
        refused("规发", 2025, 1_000_000, "the serial number must be 1 to 999999, but was 1000000");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "规发, 2",
        "规发〔2025〕12, 10",
        "规发〔2025, 7",
        "规发(2025)12号, 2",
        "规发[2025]12号, 2",
        "规发〔202〕12号, 3",
        "规发〔20255〕12号, 7",
        "规发〔２０２５〕12号, 3",
        "规发〔1899〕12号, 3",
        "规发〔2025〕012号, 8",
        "规发〔2025〕0号, 8",
        "规发〔2025〕号, 8",
        "规发〔2025〕1234567号, 14",
        "规发〔2025〕十二号, 8",
        "规发〔2025〕12号x, 11",
        "规发〔2025〕12号#000001, 11",
        "〔2025〕12号, 0",
        "规1发〔2025〕12号, 1",
        "市规划和自然资源局市规划和自然资源局规发文〔2025〕12号, 20"
    })
    void anythingElseIsRefusedWhereItFails(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> DocumentNumber.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    /** The position is the text's length where it ends too early. */
    @ParameterizedTest
    @CsvSource({"规发〔, 3", "规发〔20, 5", "规发〔202, 6", "规发〔2025, 7", "规发〔2025〕, 8"})
    void aTextThatEndsTooEarlyIsRefusedAtItsEnd(String written, int position) {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> DocumentNumber.parse(written))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(position));
    }

    @Test
    void lettersBeyondTheBasicPlaneCountAsOneLetterEach() {
        String organ = "𠀀".repeat(20);

        assertThat(DocumentNumber.parse(organ + "〔2025〕12号").organCode()).isEqualTo(organ);
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> DocumentNumber.parse(organ + "〔2025〕12x"))
                .satisfies(failure -> assertThat(failure.position()).isEqualTo(48));
    }

    @Test
    void aRefusalStatesTheRequirementThenTheFactThenThePosition() {
        assertThatExceptionOfType(WrittenFormException.class)
                .isThrownBy(() -> DocumentNumber.parse("规发(2025)12号"))
                .withMessage(
                        "a document number must be written like 规发〔2025〕12号, but found \"(2025)12号\" at position 2");
    }

    @ParameterizedTest
    @CsvSource({"A〔1900〕1号", "规发〔2025〕10号", "规发〔9999〕999999号"})
    void theTextOfANumberIsTheOneThatItPrints(String written) {
        DocumentNumber number = DocumentNumber.parse(written);

        assertThat(number.isWritten(written)).isTrue();
        assertThat(number.isWritten("")).isFalse();
        assertThat(number.isWritten(written + "号")).isFalse();
        for (int place = 0; place < written.length(); place++) {
            String before = written.substring(0, place);
            String after = written.substring(place + 1);
            assertThat(number.isWritten(before)).as(before).isFalse();
            assertThat(number.isWritten(before + after)).as(before + after).isFalse();
            for (char other : "019x〔〕号".toCharArray()) {
                String text = before + other + after;
                assertThat(number.isWritten(text)).as(text).isEqualTo(text.equals(written));
            }
        }
    }

    @Test
    void hugeInputsAreRefusedWithoutHanging() {
        for (String piece : new String[] {"规", "〔", "1", "规发〔2025〕12号"}) {
            String huge = piece.repeat(1_000_000);
            assertTimeoutPreemptively(
                    ofSeconds(5),
                    () -> assertThatExceptionOfType(WrittenFormException.class)
                            .isThrownBy(() -> DocumentNumber.parse(huge)));
        }
    }

    private static void refused(String organ, int year, int serial, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of(organ, year, serial))
                .withMessage(message);
    }

    @Test
    void numbersAreEqualThatAreOfTheSameOrganYearAndSerial() {
        new EqualsTester()
                .addEqualityGroup(DocumentNumber.of("规发", 2025, 12), DocumentNumber.of("规发", 2025, 12))
                .addEqualityGroup(DocumentNumber.of("规办", 2025, 12))
                .addEqualityGroup(DocumentNumber.of("规发", 2026, 12))
                .addEqualityGroup(DocumentNumber.of("规发", 2025, 13))
                .testEquals();
    }

    @Test
    void numbersAreOrderedByTheirOrganThenByTheirYearThenByTheirSerialNumber() {
        DocumentNumber number = DocumentNumber.of("b", 2025, 12);

        assertThat(number).isEqualByComparingTo(DocumentNumber.of("b", 2025, 12));
        assertThat(number).isLessThan(DocumentNumber.of("c", 2024, 11));
        assertThat(number).isLessThan(DocumentNumber.of("b", 2026, 11));
        assertThat(number).isLessThan(DocumentNumber.of("b", 2025, 13));
        assertThat(number).isGreaterThan(DocumentNumber.of("a", 2026, 13));
        assertThat(number).isGreaterThan(DocumentNumber.of("b", 2024, 13));
        assertThat(number).isGreaterThan(DocumentNumber.of("b", 2025, 11));
    }
}
