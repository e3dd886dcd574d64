package org.secrecy.examples.bureauyear;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.language.Phrase;

/** A file that can't be read at all. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Phrase NO_SUCH_FILE =
            Phrase.of("应有{0}{1}，但没有此文件", "there must be a {0} {1}, but there is no such file");
    private static final Phrase UNREADABLE =
            Phrase.of("{0}{1}应能读取，但读取失败：{2}", "the {0} {1} must be readable, but was not: {2}");

    private final Phrase words;

    private UnreadableException(Phrase words, Exception cause) {
        super(words.english(), cause);
        this.words = words;
    }

    /** The file, which should hold such a thing, is not there or gives nothing. */
    static UnreadableException of(Phrase thing, Path file, IOException failure) {
        Phrase words = failure instanceof NoSuchFileException
                ? NO_SUCH_FILE.with(thing, file)
                : UNREADABLE.with(thing, file, String.valueOf(failure.getMessage()));
        return new UnreadableException(words, failure);
    }

    /** The file, which should hold such a thing, holds something else. */
    static UnreadableException of(Phrase thing, Path file, JsonRefusedException refused) {
        return new UnreadableException(UNREADABLE.with(thing, file, refused.words()), refused);
    }

    /** Which file, and why. */
    Phrase words() {
        return words;
    }
}
