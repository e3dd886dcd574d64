package org.secrecy.examples.bureauyear;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files of JSON in UTF-8. */
final class TextFile {

    /** No JSON may hold it, so bytes that are no UTF-8 are refused where they stand, and nothing else is. */
    private static final String NO_CHARACTER = "\u0000";

    private TextFile() {}

    /**
     * A reader of the file, to be closed by the caller.
     *
     * @throws IOException if the file can't be read
     */
    static Reader open(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(NO_CHARACTER);
        return new InputStreamReader(Files.newInputStream(file), decoder);
    }
}
