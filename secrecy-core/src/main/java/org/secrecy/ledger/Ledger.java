package org.secrecy.ledger;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.language.Phrase;

/**
 * What happened, entry by entry, and the lines that could not be read.
 *
 * <p>Entries stand in the order of their numbers, and none was done before the one ahead of it. Immutable and thread-safe.
 */
public final class Ledger {

    private static final Phrase NUMBER_RISES =
            Phrase.of("序号应大于上一条的{0}，但为{1}", "the number must be greater than {0}, the one before, but was {1}");
    private static final Phrase TIME_RISES =
            Phrase.of("时间不得早于上一条的{0}，但为{1}", "the act must not be before {0}, the one ahead of it, but was at {1}");
    private static final Phrase TOO_LONG =
            Phrase.of("一行至多{0}个字符，但更长", "a line must have at most {0} characters, but was longer");

    /** The longest line that is read, in characters; one entry needs a thousandth of that. */
    public static final int LONGEST_LINE = 1_000_000;

    private final ImmutableList<Line> lines;
    private final ImmutableList<LedgerProblem> problems;

    private Ledger(ImmutableList<Line> lines, ImmutableList<LedgerProblem> problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * One line that could be read.
     *
     * @param line the number of the line in the text, counted from 1
     * @param entry what it holds
     */
    public record Line(long line, LedgerEntry entry) {}

    /** The ledger of these entries, one a line. Entries out of order are left out and named among the problems. */
    public static Ledger of(Iterable<LedgerEntry> entries) {
        Collector collector = new Collector();
        entries.forEach(collector::accept);
        return collector.ledger();
    }

    /**
     * Reads a ledger, one entry a line. A line that can't be read, or stands out of order, becomes a problem and the rest is still
     * read; blank lines are passed over.
     *
     * @throws IOException if the text itself can't be read on
     */
    public static Ledger read(Reader text) throws IOException {
        return read(text, SecrecyJson.standard());
    }

    /**
     * Reads a ledger that holds other kinds of act as well.
     *
     * @throws IOException if the text itself can't be read on
     */
    public static Ledger read(Reader text, SecrecyJson json) throws IOException {
        Collector collector = new Collector();
        BoundedLines lines = new BoundedLines(new BufferedReader(text), LONGEST_LINE);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (lines.wasCut()) {
                collector.refuse(TOO_LONG.with(LONGEST_LINE));
            } else if (line.get().isBlank()) {
                collector.skip();
            } else {
                collector.accept(line.get(), json);
            }
        }
        return collector.ledger();
    }

    /** The ledger as text, one entry a line. */
    public String write() {
        return write(SecrecyJson.standard());
    }

    /** The ledger as text, one entry a line, where it holds other kinds of act as well. */
    public String write(SecrecyJson json) {
        return lines.stream().map(line -> json.write(line.entry()) + "\n").collect(Collectors.joining());
    }

    /** What could be read, in order. */
    public ImmutableList<Line> lines() {
        return lines;
    }

    /** The entries that could be read, in order. */
    public ImmutableList<LedgerEntry> entries() {
        return lines.stream().map(Line::entry).collect(ImmutableList.toImmutableList());
    }

    /** The lines that could not be read, in order. */
    public ImmutableList<LedgerProblem> problems() {
        return problems;
    }

    /** Takes line after line; used once, by one thread. */
    private static final class Collector {

        private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
        private final ImmutableList.Builder<LedgerProblem> problems = ImmutableList.builder();
        private long line;
        private long lastNumber;
        private Instant lastInstant = Instant.MIN;

        void skip() {
            line++;
        }

        void refuse(Phrase words) {
            line++;
            problems.add(new LedgerProblem(line, words));
        }

        void accept(String text, SecrecyJson json) {
            LedgerEntry entry;
            try {
                entry = json.read(text, LedgerEntry.class);
            } catch (JsonRefusedException refused) {
                refuse(refused.wordsInLine());
                return;
            }
            accept(entry);
        }

        void accept(LedgerEntry entry) {
            if (entry.number() <= lastNumber) {
                refuse(NUMBER_RISES.with(lastNumber, entry.number()));
            } else if (entry.action().at().isBefore(lastInstant)) {
                refuse(TIME_RISES.with(lastInstant, entry.action().at()));
            } else {
                line++;
                lines.add(new Line(line, entry));
                lastNumber = entry.number();
                lastInstant = entry.action().at();
            }
        }

        Ledger ledger() {
            return new Ledger(lines.build(), problems.build());
        }
    }
}
