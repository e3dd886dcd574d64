package org.secrecy.examples.bureauyear;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.AuditedEntry;

/**
 * What is worth saying about entries, whether they were permitted or not.
 *
 * @param audit the audit
 */
record AdviceGiven(AuditReport audit) implements Section {

    @Override
    public Phrase title() {
        return Phrase.of("提示", "Advice");
    }

    @Override
    public int size() {
        return advised().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        return advised().stream()
                .flatMap(this::lines)
                .map(line -> line.in(locale))
                .toList();
    }

    private List<AuditedEntry> advised() {
        return audit.entries().stream()
                .filter(audited -> !audited.decision().advice().isEmpty())
                .toList();
    }

    private Stream<Phrase> lines(AuditedEntry audited) {
        return Stream.concat(
                Stream.of(EntryLine.of(audited, audit)),
                audited.decision().advice().stream().map(FindingLine::of));
    }
}
