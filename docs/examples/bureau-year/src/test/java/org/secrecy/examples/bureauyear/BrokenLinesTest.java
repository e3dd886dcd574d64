package org.secrecy.examples.bureauyear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.examples.bureauyear.Run.SMALL_LEDGER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secrecy.ledger.Ledger;

/** Each kind of broken line is named by its number, and the rest is still read. */
class BrokenLinesTest {

    private static final int ENTRIES = 10;

    @TempDir
    Path directory;

    @Test
    void noJson() throws IOException {
        assertBroken(4, "not a line of a ledger", "第4行：应为JSON文本", "line 4: the text must be JSON");
    }

    @Test
    void unknownAct() throws IOException {
        String line = line(1).replace("\"act\":\"Receive\"", "\"act\":\"Lose\"");
        assertBroken(3, line, "第3行：行为应为已知种类，但为“Lose”", "line 3: the act must be of a known kind, but was \"Lose\"");
    }

    @Test
    void unknownMember() throws IOException {
        String line = line(2).replace("{\"action\"", "{\"colour\":\"red\",\"action\"");
        assertBroken(2, line, "第2行：成员应为", "line 2: a member must be one of");
    }

    @Test
    void unknownCarrier() throws IOException {
        String line = line(8).replace("\"number\":8", "\"number\":11")
                .replace("〔2024〕12号", "〔2024〕99号")
                .replace("2024-03-20", "2024-12-31")
                .replace("T08:00:00Z", "T09:00:00Z");
        assertBroken(ENTRIES + 1, line, "第11行：归还", "line 11: returning must be of a carrier in custody");
    }

    @Test
    void numberOutOfOrder() throws IOException {
        assertBroken(6, line(5), "第6行：序号应大于上一条的5，但为5", "line 6: the number must be greater than 5");
    }

    @Test
    void timeOutOfOrder() throws IOException {
        String line = line(2).replace("\"number\":2", "\"number\":11");
        assertBroken(ENTRIES + 1, line, "第11行：时间不得早于上一条", "line 11: the act must not be before");
    }

    @Test
    void lineCutShort() throws IOException {
        String text = Files.readString(SMALL_LEDGER);
        Path ledger = write(text.substring(0, text.length() - 40).getBytes(UTF_8));
        assertReport(ledger, ENTRIES - 1, "第10行：", "line 10: ");
    }

    @Test
    void lineCutWithinACharacter() throws IOException {
        byte[] text = Files.readAllBytes(SMALL_LEDGER);
        int character = Files.readString(SMALL_LEDGER).lastIndexOf('王');
        int end = Files.readString(SMALL_LEDGER).substring(0, character).getBytes(UTF_8).length + 1;
        assertReport(write(Arrays.copyOf(text, end)), ENTRIES - 1, "第10行：", "line 10: ");
    }

    @Test
    void bytesThatAreNoUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int number = 1; number <= ENTRIES; number++) {
            byte[] line = (line(number) + "\n").getBytes(UTF_8);
            if (number == 5) {
                line[new String(line, UTF_8).indexOf("P01") + 1] = (byte) 0xFF;
            }
            bytes.write(line);
        }
        assertReport(write(bytes.toByteArray()), ENTRIES - 1, "第5行：应为JSON文本", "line 5: the text must be JSON");
    }

    @Test
    void lineBeyondAllBounds() throws IOException {
        String line = "{\"number\":3,\"action\":\"" + "密".repeat(Ledger.LONGEST_LINE) + "\"}";
        assertBroken(3, line, "第3行：一行至多1000000个字符", "line 3: a line must have at most 1000000 characters");
    }

    @Test
    void manyLines() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(SMALL_LEDGER));
        String store = line(3).replace("2024-03-06T02:00:00Z", "2024-12-31T09:00:00Z");
        String pattern =
                store.replace("\"number\":3", "\"number\":%d").replace("规发〔2024〕12号#000001", "规发〔2014〕2号#000007");
        for (int number = ENTRIES + 1; number <= 20_000; number++) {
            text.append(pattern.formatted(number)).append('\n');
        }
        Run run = Run.of(write(text.toString().getBytes(UTF_8)));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("条目：读取20000条，审计20000条");
    }

    @Test
    void severalBrokenLinesStandInOrder() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SMALL_LEDGER));
        lines.add(2, "[]");
        lines.add(0, "null");
        lines.add("\"text\"");
        Run run = Run.of(write((String.join("\n", lines) + "\n").getBytes(UTF_8)));
        assertThat(run.out()).containsSubsequence("坏行（3）", "第1行：", "第4行：", "第13行：", "不予准许的条目（1）");
    }

    @Test
    void onlyBrokenLines() throws IOException {
        Run run = Run.of(write("{\n".getBytes(UTF_8)));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("截至：—", "条目：读取0条", "第1行：");
    }

    @Test
    void blankLinesAndWindowsLineEndsAreNotBroken() throws IOException {
        Path ledger =
                write(Files.readString(SMALL_LEDGER).replace("\n", "\r\n\r\n").getBytes(UTF_8));
        assertThat(Run.of(ledger).status()).isZero();
    }

    @Test
    void anEmptyFileHasNothingBroken() throws IOException {
        assertThat(Run.of(write(new byte[0])).status()).isZero();
    }

    /** The small ledger with this line put in its place, and everything else read as before. */
    private void assertBroken(int place, String line, String chinese, String english) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SMALL_LEDGER));
        lines.add(place - 1, line);
        Path ledger = write((String.join("\n", lines) + "\n").getBytes(UTF_8));
        assertReport(ledger, ENTRIES, chinese, english);
    }

    private static void assertReport(Path ledger, int audited, String chinese, String english) {
        Run inChinese = Run.of(ledger);
        assertThat(inChinese.status()).isEqualTo(1);
        assertThat(inChinese.err()).isEmpty();
        assertThat(inChinese.out()).contains("审计" + audited + "条，不予准许1条", "坏行：1行", chinese);

        Run inEnglish = Run.of(ledger, "--lang", "en");
        assertThat(inEnglish.status()).isEqualTo(1);
        assertThat(inEnglish.out()).contains(audited + " audited, 1 not permitted", english);
    }

    private static String line(int number) throws IOException {
        return Files.readAllLines(SMALL_LEDGER).get(number - 1);
    }

    private Path write(byte[] text) throws IOException {
        return Files.write(directory.resolve("ledger.jsonl"), text);
    }
}
