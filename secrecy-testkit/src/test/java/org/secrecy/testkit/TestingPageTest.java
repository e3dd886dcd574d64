package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.secrecy.testkit.conformance.ConformanceCases;

/**
 * The page on testing shows what the example project compiles and runs: each of its snippets names a file, and is the whole of it or
 * whole paragraphs of a class.
 */
class TestingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "testing.md");
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "testing");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- (?<file>[A-Za-z.]+) -->\n```[a-z]+\n(?<text>.*?)```\n", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^```[a-z]+$", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> everySnippetIsTheExamples() throws IOException {
        return SNIPPET.matcher(Files.readString(PAGE))
                .results()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.group(1) + ", at " + snippet.start(), () -> assertIsTheExamples(snippet)));
    }

    @Test
    void everyBlockIsSuchASnippet() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(SNIPPET.matcher(page).results().count())
                .isPositive()
                .isEqualTo(FENCE.matcher(page).results().count());
    }

    @Test
    void theExamplesTestsTakeLessThanAHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE.resolve(Path.of("src", "test", "java")))) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(TestingPageTest::lines)
                            .sum())
                    .isPositive()
                    .isLessThan(100);
        }
    }

    @Test
    void theCasesAreCounted() throws IOException {
        int cases = ConformanceCases.standard().cases().size();
        assertThat(Files.readString(PAGE)).contains(String.format(Locale.ENGLISH, "holds %,d cases", cases));
    }

    private static void assertIsTheExamples(MatchResult snippet) {
        String source = read(snippet.group(1));
        String shown = snippet.group(2);
        if (snippet.group(1).equals("pom.xml")) {
            assertThat(unindented(source)).contains(unindented(shown));
        } else if (shown.startsWith("@") || shown.startsWith("private ")) {
            assertThat(source).containsPattern("[{\n]\n" + Pattern.quote(asMembers(shown)) + "[\n}]");
        } else {
            assertThat(shown).isEqualTo(source);
        }
    }

    /** As it stands in a class. */
    private static String asMembers(String shown) {
        return shown.lines()
                .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                .collect(Collectors.joining());
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
