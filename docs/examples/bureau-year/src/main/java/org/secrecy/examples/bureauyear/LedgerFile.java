package org.secrecy.examples.bureauyear;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.secrecy.ledger.Ledger;

/** Reads a ledger from a file in UTF-8. */
final class LedgerFile {

    /** The directory in which the ledger lies that is read where none is named; Maven sets it. */
    private static final String HOME = "bureau-year.home";

    /** No JSON may hold it, so a line with bytes that are no UTF-8 is broken, and no other line is. */
    private static final String NO_CHARACTER = "\u0000";

    private LedgerFile() {}

    /** The ledger that is read where none is named. */
    static Path standard() {
        return Path.of(System.getProperty(HOME, ""), "ledger-2025.jsonl");
    }

    /**
     * The ledger in the file. Broken lines are among its problems.
     *
     * @throws IOException if the file can't be read
     */
    static Ledger read(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(NO_CHARACTER);
        try (Reader text = new InputStreamReader(Files.newInputStream(file), decoder)) {
            return Ledger.read(text);
        }
    }
}
