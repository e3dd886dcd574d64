package org.secrecy.testkit.junit;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where the report of a run is written, and what it must reach. Immutable and thread-safe.
 *
 * @param directory where the report is written
 * @param floor the least share of the sides of rules, in percent
 * @param provisionsFloor the least share of the provisions, in percent
 */
record CoverageSettings(Path directory, BigDecimal floor, BigDecimal provisionsFloor) {

    /** The settings that JUnit's configuration parameters give. */
    static CoverageSettings of(ExtensionContext context) {
        return new CoverageSettings(
                directory(context),
                percentage(context, SecrecyExtension.FLOOR),
                percentage(context, SecrecyExtension.PROVISIONS_FLOOR));
    }

    private static Path directory(ExtensionContext context) {
        String directory =
                context.getConfigurationParameter(SecrecyExtension.DIRECTORY).orElse("target/secrecy-coverage");
        try {
            return Path.of(directory).toAbsolutePath().normalize();
        } catch (InvalidPathException noPath) {
            throw new ExtensionConfigurationException(
                    SecrecyExtension.DIRECTORY + " must be a directory, but was " + directory, noPath);
        }
    }

    private static BigDecimal percentage(ExtensionContext context, String name) {
        String text = context.getConfigurationParameter(name).orElse("0");
        try {
            BigDecimal percentage = new BigDecimal(text.strip());
            if (percentage.signum() >= 0 && percentage.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return percentage;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new ExtensionConfigurationException(name + " must be a percentage from 0 to 100, but was " + text);
    }

    /** The report for a terminal. */
    Path text() {
        return directory.resolve("coverage.txt");
    }

    /** The report for a browser. */
    Path page() {
        return directory.resolve("coverage.html");
    }
}
