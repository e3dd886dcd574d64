package org.secrecy.examples.bureauyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The files that tell of the year 2025. A test that needs one fails where it is missing. */
final class Year2025 {

    private Year2025() {}

    /** The ledger. */
    static Path ledger() {
        return present(Path.of("ledger-2025.jsonl"));
    }

    /** Who held which post. */
    static Path roster() {
        return present(Path.of("roster-2025.json"));
    }

    /** The breaches that were put into it on purpose. */
    static Path expected() {
        return present(Path.of("expected-2025.json"));
    }

    private static Path present(Path file) {
        assertThat(file)
                .as("the tests run in the project's directory and need this file")
                .exists();
        return file;
    }
}
