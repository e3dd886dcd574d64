package org.secrecy.examples.bureauyear;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;

/**
 * What is owed and not yet overdue.
 *
 * @param audit the audit
 */
record OwedDuties(AuditReport audit) implements Section {

    @Override
    public Phrase title() {
        return Phrase.of("尚待履行的义务", "Duties still owed");
    }

    @Override
    public int size() {
        return audit.owed().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        return audit.owed().stream()
                .flatMap(duty -> Stream.of(DutyLine.duty(duty), DutyLine.owed(duty)))
                .map(line -> line.in(locale))
                .toList();
    }
}
