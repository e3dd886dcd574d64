package org.secrecy.examples.bureauyear;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;

/**
 * What is still not done although its due day has passed.
 *
 * @param audit the audit
 */
record OverdueDuties(AuditReport audit) implements Section {

    @Override
    public Phrase title() {
        return Phrase.of("逾期未履行的义务", "Overdue duties");
    }

    @Override
    public int size() {
        return audit.overdue().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        return audit.overdue().stream()
                .flatMap(duty -> Stream.of(DutyLine.duty(duty, audit), DutyLine.overdue(duty, audit.asOf())))
                .map(line -> line.in(locale))
                .toList();
    }
}
