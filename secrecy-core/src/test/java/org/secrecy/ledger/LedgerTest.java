package org.secrecy.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.action.Action;
import org.secrecy.json.ActionKinds;
import org.secrecy.json.SecrecyJson;
import org.secrecy.language.Phrase;
import org.secrecy.sample.Samples;
import org.secrecy.sample.Stamp;

class LedgerTest {

    private static final LedgerEntry FIRST = entry(1, MORNING);
    private static final LedgerEntry SECOND = entry(2, NOON);
    private static final LedgerEntry THIRD = entry(3, NOON);

    private static LedgerEntry entry(long number, Instant at) {
        return new LedgerEntry(number, Samples.endWork(1, at));
    }

    private static String line(LedgerEntry entry) {
        return SecrecyJson.standard().write(entry);
    }

    private static Ledger read(String text) {
        try {
            return Ledger.read(new StringReader(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyLineIsAnEntry() {
        Ledger ledger = read(line(FIRST) + "\n" + line(SECOND) + "\n" + line(THIRD) + "\n");

        assertThat(ledger.entries()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(ledger.lines())
                .containsExactly(new Ledger.Line(1, FIRST), new Ledger.Line(2, SECOND), new Ledger.Line(3, THIRD));
        assertThat(ledger.problems()).isEmpty();
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(read(line(FIRST) + "\n" + line(SECOND)).entries()).containsExactly(FIRST, SECOND);
    }

    @Test
    void linesMayEndAsOnWindows() {
        Ledger ledger = read(line(FIRST) + "\r\n\r\n" + line(SECOND) + "\r\n");

        assertThat(ledger.lines()).containsExactly(new Ledger.Line(1, FIRST), new Ledger.Line(3, SECOND));
        assertThat(ledger.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n", "\r\n", "  \n\t\n"})
    void anEmptyTextIsAnEmptyLedger(String text) {
        assertThat(read(text).lines()).isEmpty();
        assertThat(read(text).problems()).isEmpty();
        assertThat(read(text).write()).isEmpty();
    }

    @Test
    void blankLinesArePassedOverAndCounted() {
        Ledger ledger = read("\n" + line(FIRST) + "\n  \n\t\n" + line(SECOND) + "\n\n");

        assertThat(ledger.lines()).containsExactly(new Ledger.Line(2, FIRST), new Ledger.Line(5, SECOND));
        assertThat(ledger.problems()).isEmpty();
    }

    static Stream<Arguments> brokenLines() {
        String good = line(SECOND);
        return Stream.of(
                Arguments.of("no JSON", "x", "the text must be JSON"),
                Arguments.of("half an entry", good.substring(0, good.length() / 2), "the text must be JSON"),
                Arguments.of("two entries in one line", good + good, "(at the root, "),
                Arguments.of("an act by itself", SecrecyJson.standard().write(SECOND.action()), "these were: number"),
                Arguments.of("an unknown act", good.replace("EndWork", "EndOfWork"), "was \"EndOfWork\" (at action, "),
                Arguments.of("no act", "{\"number\":2}", "members must not be missing, but these were: action"),
                Arguments.of("no number", good.replace(",\"number\":2", ""), "these were: number"),
                Arguments.of(
                        "an unknown member", good.replace("\"number\"", "\"colour\":1,\"number\""), "was \"colour\""),
                Arguments.of(
                        "a member twice", good.replace("\"number\":2", "\"number\":2,\"number\":2"), "must stand once"),
                Arguments.of("a number in text", good.replace("\"number\":2", "\"number\":\"2\""), "(at number, "),
                Arguments.of(
                        "number zero", good.replace("\"number\":2", "\"number\":0"), "must be positive, but was 0"),
                Arguments.of("nothing", "null", "there must be a value, but there was null"),
                Arguments.of("a list", "[" + good + "]", "(at the root, "),
                Arguments.of(
                        "the same number again",
                        line(entry(1, NOON)),
                        "the number must be greater than 1, the one before, but was 1"),
                Arguments.of(
                        "an earlier instant",
                        line(entry(2, MORNING.minusNanos(1))),
                        "the act must not be before 2026-11-23T01:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenLines")
    void aBrokenLineIsAProblemWithItsNumberAndTheRestIsRead(String why, String broken, String problem) {
        Ledger ledger = read(line(FIRST) + "\n\n" + broken + "\n" + line(THIRD) + "\n");

        assertThat(ledger.lines()).as(why).containsExactly(new Ledger.Line(1, FIRST), new Ledger.Line(4, THIRD));
        assertThat(ledger.problems()).hasSize(1);
        assertThat(ledger.problems().get(0).line()).isEqualTo(3);
        assertThat(ledger.problems().get(0).message(Locale.ROOT))
                .startsWith("line 3: ")
                .contains(problem);
        assertThat(ledger.problems().get(0).message(Locale.CHINA)).startsWith("第3行：");
    }

    @Test
    void severalBrokenLinesAreSeveralProblemsInOrder() {
        Ledger ledger = read("x\n" + line(FIRST) + "\ny\n\nz");

        assertThat(ledger.problems()).extracting(LedgerProblem::line).containsExactly(1L, 3L, 5L);
        assertThat(ledger.entries()).containsExactly(FIRST);
    }

    @Test
    void numbersRiseAndMayLeaveGaps() {
        Ledger ledger = read(Stream.of(entry(5, MORNING), entry(9, MORNING), entry(7, MORNING), entry(10, MORNING))
                .map(LedgerTest::line)
                .reduce("", (text, line) -> text + line + "\n"));

        assertThat(ledger.entries()).extracting(LedgerEntry::number).containsExactly(5L, 9L, 10L);
        assertThat(ledger.problems())
                .containsExactly(new LedgerProblem(
                        3,
                        Phrase.of("序号应大于上一条的9，但为7", "the number must be greater than 9, the one before, but was 7")));
    }

    @Test
    void instantsDoNotGoBackAndMayBeTheSame() {
        Ledger ledger = Ledger.of(List.of(entry(1, NOON), entry(2, NOON), entry(3, MORNING), entry(4, NOON)));

        assertThat(ledger.entries()).extracting(LedgerEntry::number).containsExactly(1L, 2L, 4L);
        assertThat(ledger.problems()).extracting(LedgerProblem::line).containsExactly(3L);
    }

    @Test
    void whatIsLeftOutIsNoMeasureForTheNextLine() {
        Ledger ledger = Ledger.of(List.of(entry(1, MORNING), entry(100, MORNING.minusSeconds(1)), entry(2, NOON)));

        assertThat(ledger.entries()).extracting(LedgerEntry::number).containsExactly(1L, 2L);
    }

    @Test
    void aLineOfTheGreatestLengthIsRead() {
        String longest =
                line(FIRST) + " ".repeat(Ledger.LONGEST_LINE - line(FIRST).length());

        assertThat(longest).hasSize(Ledger.LONGEST_LINE);
        assertThat(read(longest + "\n" + line(SECOND)).entries()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aLongerLineIsAProblemAndTheRestIsRead() {
        String tooLong =
                line(FIRST) + " ".repeat(Ledger.LONGEST_LINE + 1 - line(FIRST).length());
        Ledger ledger = read(tooLong + "\n" + line(SECOND));

        assertThat(ledger.lines()).containsExactly(new Ledger.Line(2, SECOND));
        assertThat(ledger.problems())
                .containsExactly(new LedgerProblem(
                        1,
                        Phrase.of(
                                "一行至多1000000个字符，但更长", "a line must have at most 1000000 characters, but was longer")));
    }

    @Test
    void aLineWithoutEndIsNeverHeldWhole() throws IOException {
        Reader endless = new Reader() {
            private long left = 50_000_000;

            @Override
            public int read(char[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                java.util.Arrays.fill(buffer, offset, offset + length, 'x');
                left -= length;
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(Ledger.read(endless).problems())
                .extracting(LedgerProblem::line)
                .containsExactly(1L);
    }

    @Test
    void aTextThatCanNotBeReadOnIsAnError() {
        Reader torn = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("torn");
            }

            @Override
            public void close() {}
        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Ledger.read(torn));
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Action act :
                Samples.acts().stream().sorted(Comparator.comparing(Action::at)).toList()) {
            entries.add(new LedgerEntry(entries.size() + 1, act));
        }
        Ledger ledger = Ledger.of(entries);

        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.entries()).isEqualTo(entries);
        assertThat(read(ledger.write()).lines()).isEqualTo(ledger.lines());
        assertThat(read(ledger.write()).problems()).isEmpty();
        assertThat(read(ledger.write()).write()).isEqualTo(ledger.write());
        assertThat(ledger.write().lines()).hasSameSizeAs(entries);
    }

    @Test
    void aLedgerOfOtherKindsOfActIsReadByWhoKnowsThem() throws IOException {
        SecrecyJson json = SecrecyJson.of(ImmutableList.<org.secrecy.action.ActionKind>builder()
                .addAll(ActionKinds.standard())
                .add(Stamp.KIND)
                .build());
        Ledger ledger = Ledger.of(List.of(FIRST, new LedgerEntry(2, Stamp.at(NOON))));

        assertThat(Ledger.read(new StringReader(ledger.write(json)), json).entries())
                .isEqualTo(ledger.entries());
        assertThat(read(ledger.write(json)).problems())
                .extracting(problem -> problem.line())
                .containsExactly(2L);
    }

    @Test
    void theNumberOfAnEntryIsPositive() {
        assertThat(new LedgerEntry(1, Samples.borrow(LI, NOON)).number()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LedgerEntry(0, Samples.borrow(LI, NOON)))
                .withMessage("the number of an entry must be positive, but was 0");
    }

    @Test
    void aProblemIsToldInBothLanguages() {
        LedgerProblem problem = new LedgerProblem(7, Phrase.of("太长", "it is too long"));

        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("line 7: it is too long");
        assertThat(problem.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("第7行：太长");
    }
}
