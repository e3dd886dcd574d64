package org.secrecy.examples.bureauyear;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;

/**
 * What was owed and done, but after its due day.
 *
 * @param audit the audit
 */
record LateDuties(AuditReport audit) implements Section {

    @Override
    public Phrase title() {
        return Phrase.of("逾期履行的义务", "Duties fulfilled late");
    }

    @Override
    public int size() {
        return audit.late().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        return audit.late().stream()
                .flatMap(duty -> Stream.of(DutyLine.duty(duty, audit), DutyLine.late(duty)))
                .map(line -> line.in(locale))
                .toList();
    }
}
