package org.secrecy.examples.bureauyear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.examples.bureauyear.Run.SMALL_LEDGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a roster changes, how it is found, and what is said of one that can't be read. */
class RosterTest {

    private static final String OFFICER = """
            {"appointments":[{"person":{"id":"P09","name":"周宁","posts":[]},"post":"PART_TIME_SECRECY_OFFICER",
             "unit":{"kind":"UNIT","name":"规划处"},"since":"2024-01-01"%s}]}
            """;

    @TempDir
    Path directory;

    @Test
    void withOneTheUnitsWithoutAnOfficerAreNamed() throws IOException {
        Path roster = write(OFFICER.formatted(""));
        assertThat(Run.of(SMALL_LEDGER, "--roster", roster).out())
                .contains("名册：roster.json\n", "没有兼职保密员的处室和单位（1）\n\n  [2.0.1] 办公室：名册上从未有过\n");
        assertThat(Run.of(SMALL_LEDGER, "--roster", roster, "--lang", "en").out())
                .contains("roster:   roster.json\n", "  [2.0.1] 办公室: the roster has never had one\n");
    }

    @Test
    void oneWhoLeftIsNamed() throws IOException {
        Path roster = write(OFFICER.formatted(",\"until\":\"2024-09-30\""));
        assertThat(Run.of(SMALL_LEDGER, "--roster", roster).out())
                .contains("处室和单位（2）", "  [2.0.1] 规划处：前任周宁，任至2024-09-30\n");
        assertThat(Run.of(SMALL_LEDGER, "--roster", roster, "--lang", "en").out())
                .contains("  [2.0.1] 规划处: the last was 周宁, until 2024-09-30\n");
        assertThat(Run.of(SMALL_LEDGER, "--roster", roster, "--as-of", "2024-09-30")
                        .out())
                .contains("处室和单位（1）")
                .doesNotContain("规划处：前任");
    }

    @Test
    void aPostThatTheRosterDoesNotHaveDoesNotCount() throws IOException {
        Path roster = write(OFFICER.formatted(""));
        assertThat(Run.of(SMALL_LEDGER).out()).contains("不予准许1条");
        assertThat(Run.of(SMALL_LEDGER, "--roster", roster).out())
                .doesNotContain("不予准许1条")
                .contains("但任职名册上");
    }

    @Test
    void theOneBesideTheLedgerIsReadUnlessNoneIsWanted() throws IOException {
        Path ledger = Files.copy(SMALL_LEDGER, directory.resolve("ledger.jsonl"));
        assertThat(Run.of(ledger).out()).contains("名册：—");
        Files.writeString(directory.resolve("roster-2025.json"), OFFICER.formatted(""));
        assertThat(Run.of(ledger).out()).contains("名册：roster-2025.json", "没有兼职保密员");
        assertThat(Run.of(ledger, "--no-roster").out()).contains("名册：—").doesNotContain("没有兼职保密员");
    }

    @Test
    void oneThatIsNotThereIsTwo() {
        Path none = directory.resolve("none.json");
        Run chinese = Run.of(SMALL_LEDGER, "--roster", none);
        assertThat(chinese.status()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err()).contains("应有任职名册", "none.json", "没有此文件");

        Run english = Run.of(SMALL_LEDGER, "--roster", none, "--lang", "en");
        assertThat(english.status()).isEqualTo(2);
        assertThat(english.err()).contains("there must be a roster", "none.json", "no such file");
    }

    @Test
    void aDirectoryIsTwo() {
        Run run = Run.of(SMALL_LEDGER, "--roster", directory);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("任职名册").contains("读取失败");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}x",
                "{\"appointments\":[{}]}",
                "{\"appointments\":[],\"colour\":\"red\"}",
                "{\"appointments\":[],\"appointments\":[]}"
            })
    void whatIsNoRosterIsTwo(String json) throws IOException {
        Path roster = write(json);
        Run chinese = Run.of(SMALL_LEDGER, "--roster", roster);
        assertThat(chinese.status()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err())
                .startsWith("任职名册")
                .contains("roster.json", "读取失败：")
                .doesNotContain("must");
        assertThat(Run.of(SMALL_LEDGER, "--roster", roster, "--lang", "en").err())
                .contains("the roster ", "roster.json must be readable, but was not: ");
    }

    @Test
    void bytesThatAreNoUtf8AreTwo() throws IOException {
        byte[] bytes = OFFICER.formatted("").getBytes(UTF_8);
        bytes[OFFICER.indexOf("P09") + 1] = (byte) 0xFF;
        Run run = Run.of(SMALL_LEDGER, "--roster", Files.write(directory.resolve("roster.json"), bytes));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("应为JSON文本");
    }

    private Path write(String json) throws IOException {
        return Files.writeString(directory.resolve("roster.json"), json);
    }
}
