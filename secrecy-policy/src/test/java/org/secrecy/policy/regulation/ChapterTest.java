package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.language.Phrase;

class ChapterTest {

    @ParameterizedTest
    @CsvSource({"0, 目的, Purpose", "3, 文件, Documents", "10, 计算机, Computers"})
    void aChapterHasItsTitle(int number, String chinese, String english) {
        assertThat(Chapter.of(number)).isEqualTo(new Chapter(number, Phrase.of(chinese, english)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void thereAreNoOtherChapters(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chapter.of(number))
                .withMessage("the chapter must be 0 to 10, but was " + number);
    }

    @Test
    void everyProvisionIsInAChapter() {
        assertThat(Catalogue.standard().provisions().keySet())
                .allSatisfy(provision -> assertThat(
                                Chapter.of(provision.chapter()).words().english())
                        .isNotBlank());
    }
}
