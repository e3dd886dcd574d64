package org.secrecy.examples.bureauyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.examples.bureauyear.Run.SMALL_LEDGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers to the shell. */
class ExitStatusTest {

    @TempDir
    Path directory;

    @Test
    void breachesAreNoFailure() {
        Run run = Run.of(SMALL_LEDGER);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("不予准许的条目（1）");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aBrokenLineIsOne() throws IOException {
        Path ledger = directory.resolve("ledger.jsonl");
        Files.writeString(ledger, Files.readString(SMALL_LEDGER) + "{\n");
        Run run = Run.of(ledger);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aLedgerThatIsNotThereIsTwo() {
        Run chinese = Run.of(directory.resolve("none.jsonl"));
        assertThat(chinese.status()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err()).contains("none.jsonl").contains("没有此文件");

        Run english = Run.of(directory.resolve("none.jsonl"), "--lang", "en");
        assertThat(english.status()).isEqualTo(2);
        assertThat(english.err()).contains("none.jsonl").contains("no such file");
    }

    @Test
    void aDirectoryIsTwo() {
        Run run = Run.of(directory);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("读取失败");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--as-of",
                "--as-of 2025-02-30",
                "--as-of 2025-2-3",
                "--as-of tomorrow",
                "--lang",
                "--lang fr",
                "--roster",
                "--roster one.json --no-roster",
                "--verbose",
                "-h",
                "one.jsonl two.jsonl"
            })
    void wrongArgumentsAreTwo(String line) {
        Run chinese = Run.of((Object[]) line.split(" "));
        assertThat(chinese.status()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err()).contains("但").contains("用法：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-of", "--as-of 2025-02-30", "--roster", "--verbose", "one.jsonl two.jsonl"})
    void wrongArgumentsAreNamedInTheLanguageAskedFor(String line) {
        String[] wrong = line.split(" ");
        String[] arguments = Arrays.copyOf(new String[] {"--lang", "en"}, 2 + wrong.length);
        System.arraycopy(wrong, 0, arguments, 2, wrong.length);
        Run english = Run.of((Object[]) arguments);
        assertThat(english.status()).isEqualTo(2);
        assertThat(english.err()).contains("must be").contains("usage:").doesNotContain("用法");
    }

    @Test
    void anEmptyPathIsTwo() {
        assertThat(Run.of("").status()).isEqualTo(2);
        assertThat(Run.of("--roster", "").status()).isEqualTo(2);
    }

    @Test
    void helpIsZero() {
        assertThat(Run.of("--help").status()).isZero();
        assertThat(Run.of("--help").out()).startsWith("用法：").contains("--as-of", "--roster", "--no-roster");
        assertThat(Run.of("--help", "--lang", "en").out())
                .startsWith("usage:")
                .contains("--as-of", "--roster", "--no-roster");
    }
}
