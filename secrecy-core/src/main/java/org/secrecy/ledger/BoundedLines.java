package org.secrecy.ledger;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads lines without ever holding more of one than a bound. Used once, by one thread. */
final class BoundedLines {

    private static final int END = -1;

    private final Reader reader;
    private final int bound;
    private boolean cut;

    BoundedLines(Reader reader, int bound) {
        this.reader = reader;
        this.bound = bound;
    }

    /** The next line, without its end, or its beginning where it is longer than the bound; empty at the end of the text. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        cut = false;
        int character = reader.read();
        if (character == END) {
            return Optional.empty();
        }
        while (character != END && character != '\n') {
            if (line.length() < bound) {
                line.append((char) character);
            } else {
                cut = true;
            }
            character = reader.read();
        }
        return Optional.of(line.toString());
    }

    /** Whether the line given last was longer than the bound. */
    boolean wasCut() {
        return cut;
    }
}
