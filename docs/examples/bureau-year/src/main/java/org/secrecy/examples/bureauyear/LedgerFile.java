package org.secrecy.examples.bureauyear;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import org.secrecy.language.Phrase;
import org.secrecy.ledger.Ledger;

/** Reads a ledger from a file in UTF-8. */
final class LedgerFile {

    /** The directory in which the ledger lies that is read where none is named; Maven sets it. */
    private static final String HOME = "bureau-year.home";

    private static final Phrase LEDGER = Phrase.of("台账", "ledger");

    private LedgerFile() {}

    /** The ledger that is read where none is named. */
    static Path standard() {
        return Path.of(System.getProperty(HOME, ""), "ledger-2025.jsonl");
    }

    /**
     * The ledger in the file. Broken lines are among its problems.
     *
     * @throws UnreadableException if the file can't be read
     */
    static Ledger read(Path file) throws UnreadableException {
        try (Reader text = TextFile.open(file)) {
            return Ledger.read(text);
        } catch (IOException failure) {
            throw UnreadableException.of(LEDGER, file, failure);
        }
    }
}
