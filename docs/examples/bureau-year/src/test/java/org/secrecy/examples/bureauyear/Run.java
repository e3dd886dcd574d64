package org.secrecy.examples.bureauyear;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One run of the program.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int status, String out, String err) {

    /** The ledger that the tests bring themselves. */
    static final Path SMALL_LEDGER = Path.of("src", "test", "resources", "small-ledger.jsonl");

    static Run of(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int index = 0; index < arguments.length; index++) {
            texts[index] = arguments[index].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = BureauYear.run(
                texts,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
