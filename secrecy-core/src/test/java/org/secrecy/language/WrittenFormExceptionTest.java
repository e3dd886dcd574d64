package org.secrecy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenFormExceptionTest {

    private static final Phrase REQUIRED = Phrase.of("应为数字", "it must be a number");

    @Test
    void theMessageStatesTheRequirementThenTheFactThenThePosition() {
        WrittenFormException failure = new WrittenFormException(REQUIRED, "12x4", 2);

        assertThat(failure).hasMessage("it must be a number, but found \"x4\" at position 2");
        assertThat(failure.message(Locale.CHINA)).isEqualTo("应为数字，但第2字符处是“x4”");
        assertThat(failure.message(Locale.ROOT)).isEqualTo(failure.getMessage());
        assertThat(failure.position()).isEqualTo(2);
    }

    @Test
    void aTextThatEndsTooEarlySaysSo() {
        WrittenFormException failure = new WrittenFormException(REQUIRED, "12", 2);

        assertThat(failure).hasMessage("it must be a number, but the text ends at position 2");
        assertThat(failure.message(Locale.CHINESE)).isEqualTo("应为数字，但文本在第2字符处结束");
    }

    @Test
    void atMostTwelveCharactersOfTheTextAreRepeated() {
        assertThat(new WrittenFormException(REQUIRED, "abcdefghijkl", 0).getMessage())
                .contains("\"abcdefghijkl\"");
        assertThat(new WrittenFormException(REQUIRED, "abcdefghijklm", 0).getMessage())
                .contains("\"abcdefghijkl\"");
    }

    @Test
    void placesWrittenInTheTextAreNotFilled() {
        assertThat(new WrittenFormException(REQUIRED, "{0}{1}", 0).getMessage()).contains("\"{0}{1}\"");
    }

    @Test
    void theSameFailureSeenInALongerTextIsMovedByTheOffset() {
        WrittenFormException failure = new WrittenFormException(REQUIRED, "x", 0).within("12x", 2);

        assertThat(failure.position()).isEqualTo(2);
        assertThat(failure).hasMessage("it must be a number, but found \"x\" at position 2");
    }
}
