package org.secrecy.testkit.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is checked in, though the code could write it: a test compares the two, and rewrites the file when it is asked to.
 *
 * @param source where it is checked in, seen from this module
 * @param content what the code writes now
 */
public record GeneratedFile(Path source, String content) {

    /** The command that rewrites the files which this test compares. */
    public static String regeneratedBy(Class<?> test) {
        return "./mvnw -pl secrecy-testkit -am test -Dtest=" + test.getSimpleName()
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dsecrecy.regenerate=true";
    }

    /** Fails where the file is stale, and says how to rewrite it; rewrites it first where the build is run with that flag. */
    public void mustBeCurrent(Class<?> test) {
        if (Boolean.getBoolean("secrecy.regenerate")) {
            rewrite();
        }
        assertThat(source)
                .withFailMessage("%s must be what the code says, but is stale: run %s", source, regeneratedBy(test))
                .isRegularFile()
                .hasContent(content);
    }

    private void rewrite() {
        try {
            Files.createDirectories(source.getParent());
            Files.writeString(source, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
