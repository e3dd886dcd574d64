package org.secrecy.examples.bureauyear;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.AuditedEntry;

/**
 * What was done although it would not have been permitted: why, and what would have made it so.
 *
 * @param audit the audit
 */
record RefusedEntries(AuditReport audit) implements Section {

    private static final Phrase REMEDY = Phrase.of("      补救：{0}", "      remedy: {0}");

    @Override
    public Phrase title() {
        return Phrase.of("不予准许的条目", "Entries not permitted");
    }

    @Override
    public int size() {
        return audit.refused().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        return audit.refused().stream()
                .flatMap(this::lines)
                .map(line -> line.in(locale))
                .toList();
    }

    private Stream<Phrase> lines(AuditedEntry audited) {
        Stream<Phrase> findings = audited.decision().findings().stream().map(FindingLine::of);
        Stream<Phrase> remedies = audited.decision().remedies().stream().map(REMEDY::with);
        return Stream.concat(Stream.of(EntryLine.of(audited, audit)), Stream.concat(findings, remedies));
    }
}
