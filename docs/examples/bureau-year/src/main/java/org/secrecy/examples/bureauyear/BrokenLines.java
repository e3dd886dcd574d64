package org.secrecy.examples.bureauyear;

import java.util.List;
import java.util.Locale;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;

/**
 * The lines that could not be read, stand out of order, or are of a carrier that nobody knows.
 *
 * @param audit the audit
 */
record BrokenLines(AuditReport audit) implements Section {

    @Override
    public Phrase title() {
        return Phrase.of("坏行", "Broken lines");
    }

    @Override
    public int size() {
        return audit.problems().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        return audit.problems().stream()
                .map(problem -> "  " + problem.message(locale))
                .toList();
    }
}
