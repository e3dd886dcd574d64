package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README says what the code does: its Java is this module's, word for word, and its commands are two. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path EXAMPLE =
            Path.of("src", "test", "java", "org", "secrecy", "testkit", "ReadmeExample.java");

    @Test
    void theJavaOfTheReadmeIsCompiledAndRunByTheBuild() throws IOException {
        String source = Files.readString(EXAMPLE);
        String example = source.substring(
                source.indexOf("// README begins\n") + "// README begins\n".length(),
                source.indexOf("        // README ends"));
        assertThat(block(Files.readString(README), "```java\n"))
                .isEqualTo(example.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void theExampleShowsWhatItsCommentsSay() {
        assertThat(ReadmeExample.run())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("LACKING [3.5.2, 3.5.3]"),
                        second -> assertThat(second)
                                .contains("[3.5.2]", "[3.5.3]", "办公室分管领导", "2026-11-26")
                                .doesNotContain("近期建设规划"),
                        third -> assertThat(third).contains("[3.5.1]", "return", "2026-11-26"),
                        fourth -> assertThat(fourth).isEqualTo("ON_LOAN 李明"));
    }

    @Test
    void tryItIsTwoCommands() throws IOException {
        String readme = Files.readString(README);
        assertThat(block(readme.substring(readme.indexOf("## Try it")), "```sh\n")
                        .lines())
                .hasSize(2);
    }

    private static String block(String text, String fence) {
        int start = text.indexOf(fence) + fence.length();
        return text.substring(start, text.indexOf("```", start));
    }
}
