package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.language.WrittenFormException;

class ProvisionNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.1", "3.5.2", "10.3.1", "999.999.999"})
    void aNumberIsReadAsItIsWritten(String text) {
        assertThat(ProvisionNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.5", "3.5.0", "03.5.2", "3.5.2.1", "1000.5.2", "3.5.2 ", "-1.5.2", "三.5.2"})
    void anotherFormIsRefused(String text) {
        assertThatExceptionOfType(WrittenFormException.class).isThrownBy(() -> ProvisionNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, 2, 'the chapter must be 0 to 999, but was -1'",
        "1000, 5, 2, 'the chapter must be 0 to 999, but was 1000'",
        "3, -1, 2, 'the clause must be 0 to 999, but was -1'",
        "3, 1000, 2, 'the clause must be 0 to 999, but was 1000'",
        "3, 5, 0, 'the provision in a clause must be 1 to 999, but was 0'",
        "3, 5, 1000, 'the provision in a clause must be 1 to 999, but was 1000'"
    })
    void whatCouldNotBeWrittenIsNoNumber(int chapter, int clause, int item, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProvisionNumber(chapter, clause, item))
                .withMessage(message);
    }

    @Test
    void theOrderIsByNumberAndNotByLetter() {
        List<ProvisionNumber> inOrder = List.of(
                new ProvisionNumber(2, 10, 1),
                new ProvisionNumber(3, 2, 9),
                new ProvisionNumber(3, 2, 10),
                new ProvisionNumber(3, 10, 1),
                new ProvisionNumber(10, 1, 1));
        assertThat(inOrder).isSorted();
        assertThat(inOrder.get(0)).isEqualByComparingTo(new ProvisionNumber(2, 10, 1));
    }

    @Test
    void numbersAreEqualThatAreOfTheSameChapterClauseAndItem() {
        new EqualsTester()
                .addEqualityGroup(ProvisionNumber.parse("3.5.2"), new ProvisionNumber(3, 5, 2))
                .addEqualityGroup(ProvisionNumber.parse("4.5.2"))
                .addEqualityGroup(ProvisionNumber.parse("3.6.2"))
                .addEqualityGroup(ProvisionNumber.parse("3.5.3"))
                .testEquals();
    }
}
