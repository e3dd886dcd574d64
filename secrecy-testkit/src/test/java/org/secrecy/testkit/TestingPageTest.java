package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The page on testing shows what the example project compiles and runs: each of its snippets names a file, and perhaps a part of it that
 * stands between {@code // snippet: name} and {@code // end}.
 */
class TestingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "testing.md");
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "testing");
    private static final Pattern SNIPPET = Pattern.compile(
            "<!-- (?<file>[A-Za-z.]+)(: (?<part>[a-z]+))? -->\n```[a-z]+\n(?<text>.*?)```\n", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^```[a-z]+$", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> everySnippetIsTheExamples() throws IOException {
        return SNIPPET.matcher(Files.readString(PAGE))
                .results()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.group(1) + " " + snippet.group(3), () -> assertIsTheExamples(snippet)));
    }

    @Test
    void everyBlockIsSuchASnippet() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(SNIPPET.matcher(page).results().count())
                .isPositive()
                .isEqualTo(FENCE.matcher(page).results().count());
    }

    private static void assertIsTheExamples(MatchResult snippet) {
        String source = read(snippet.group(1));
        String shown = snippet.group(4);
        if (snippet.group(3) != null) {
            assertThat(shown).isEqualTo(part(source, snippet.group(3)));
        } else if (snippet.group(1).equals("pom.xml")) {
            assertThat(unindented(source)).contains(unindented(shown));
        } else {
            assertThat(shown).isEqualTo(source);
        }
    }

    private static String part(String source, String name) {
        String begin = "// snippet: " + name + "\n";
        assertThat(source).contains(begin);
        int start = source.indexOf(begin) + begin.length();
        String part = source.substring(start, source.indexOf("// end\n", start));
        return part.stripTrailing().stripIndent() + "\n";
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).reduce("", (one, other) -> one + "\n" + other);
    }

    private static String read(String name) {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            Path file = files.filter(path ->
                            path.getFileName().toString().equals(name) && !path.startsWith(EXAMPLE.resolve("target")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the example must hold " + name + ", but does not"));
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
