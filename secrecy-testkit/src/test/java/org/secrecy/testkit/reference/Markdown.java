package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.secrecy.language.Phrase;

/** A page of Markdown as it is written, from top to bottom. Used by one thread. */
final class Markdown {

    private static final String BREAK = "<br>";

    private final StringBuilder text = new StringBuilder();

    /** A page of this title, with a notice that no one edits it. */
    static Markdown page(Phrase title) {
        return new Markdown()
                .line("# " + bilingual(title))
                .line("")
                .line(
                        "<!-- Generated from the objects that decide: see README.md on how to rewrite it. Do not edit. -->");
    }

    Markdown heading(int level, String words) {
        return line("").line("#".repeat(level) + " " + words);
    }

    Markdown paragraph(String words) {
        return line("").line(words);
    }

    Markdown bullets(List<String> items) {
        line("");
        items.forEach(item -> line("- " + item));
        return this;
    }

    /** The head of a table; its rows follow. */
    Markdown table(String... columns) {
        line("").line(Arrays.stream(columns).collect(Collectors.joining(" | ", "| ", " |")));
        return line("|" + " --- |".repeat(columns.length));
    }

    /** A row of a table, of cells that are escaped already. */
    Markdown row(String... cells) {
        return line(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |")));
    }

    Markdown block(String language, String content) {
        return line("").line("```" + language).line(content.stripTrailing()).line("```");
    }

    /** The whole page. */
    String text() {
        return text.toString();
    }

    private Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Words in which Markdown and HTML find nothing to interpret, fit for a cell. */
    static String plain(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("\n", " ");
    }

    /** Both languages in one line. */
    static String bilingual(Phrase words) {
        return words.chinese().equals(words.english())
                ? plain(words.english())
                : plain(words.chinese()) + " · " + plain(words.english());
    }

    /** Both languages, one under the other. */
    static String stacked(Phrase words) {
        return lines(ImmutableList.of(plain(words.chinese()), plain(words.english())));
    }

    /** Lines of one cell. */
    static String lines(List<String> lines) {
        return lines.isEmpty() ? "–" : String.join(BREAK, lines);
    }

    static String code(String name) {
        return "`" + name + "`";
    }

    static String link(String words, String target) {
        return "[" + words + "](" + target + ")";
    }
}
