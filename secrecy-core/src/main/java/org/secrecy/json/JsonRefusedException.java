package org.secrecy.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.secrecy.language.Phrase;

/**
 * A JSON text that is not the value it should be.
 *
 * <p>The message states what is wrong and where: the path from the root, such as {@code approvals[0].givenAt}, and the line and
 * column.
 */
public final class JsonRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final Phrase PLACE = Phrase.of("{0}（位置：{1}，第{2}行第{3}列）", "{0} (at {1}, line {2}, column {3})");
    private static final Phrase COLUMN = Phrase.of("{0}（位置：{1}，第{2}列）", "{0} (at {1}, column {2})");
    private static final Phrase PATH = Phrase.of("{0}（位置：{1}）", "{0} (at {1})");
    private static final Phrase ROOT = Phrase.of("根", "the root");

    private final Phrase problem;
    private final String path;
    private final int line;
    private final int column;

    JsonRefusedException(Phrase problem, String path, int line, int column, @Nullable Throwable cause) {
        super(words(problem, path, line, column).english(), cause);
        this.problem = problem;
        this.path = path;
        this.line = line;
        this.column = column;
    }

    /** A refusal of what stands at the path, found after the text itself was read; line and column are then 0. */
    public static JsonRefusedException at(Phrase problem, String path) {
        return new JsonRefusedException(problem, path, 0, 0, null);
    }

    /** The path from the root to what is wrong, such as {@code approvals[0].givenAt}; empty for the root itself. */
    public String path() {
        return path;
    }

    /** The line, counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The column in the line, counted from 1; 0 where it is not known. */
    public int column() {
        return column;
    }

    /** What is wrong, without the place, in the language of the locale. */
    public String problem(Locale locale) {
        return problem.in(locale);
    }

    /** What is wrong and where, in the language of the locale. */
    public String message(Locale locale) {
        return words().in(locale);
    }

    /** What is wrong and where, in both languages. */
    public Phrase words() {
        return words(problem, path, line, column);
    }

    /** What is wrong and where, of a text that is one line of many: the line is another's to tell. */
    public Phrase wordsInLine() {
        return COLUMN.with(problem, path.isEmpty() ? ROOT : path, column);
    }

    private static Phrase words(Phrase problem, String path, int line, int column) {
        Phrase place = line == 0 ? PATH : PLACE;
        return place.with(problem, path.isEmpty() ? ROOT : path, line, column);
    }
}
