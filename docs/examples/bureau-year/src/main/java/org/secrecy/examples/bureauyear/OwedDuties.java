package org.secrecy.examples.bureauyear;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.TrackedDuty;
import org.secrecy.policy.decision.Obligation;

/**
 * What is owed and not yet overdue, one duty a line in the order of their days, those without a day last.
 *
 * @param audit the audit
 */
record OwedDuties(AuditReport audit) implements Section {

    private static final Phrase ANY_DAY = Phrase.of("未定期限", "no day set");
    private static final Phrase FROM = Phrase.of("第{0}条", "No. {0}");
    private static final Phrase PROVISION = Phrase.of("[{0}]");
    private static final Comparator<TrackedDuty> BY_DAY = Comparator.comparing(
                    (TrackedDuty duty) -> duty.obligation().due().orElse(LocalDate.MAX))
            .thenComparing(TrackedDuty::arisenFrom);

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
        Table table = new Table();
        audit.owed().stream().sorted(BY_DAY).forEach(duty -> table.row(row(duty, locale)));
        return table.lines();
    }

    private String[] row(TrackedDuty duty, Locale locale) {
        Obligation owed = duty.obligation();
        return new String[] {
            owed.due().map(LocalDate::toString).orElse(ANY_DAY.in(locale)),
            FROM.with(duty.arisenFrom()).in(locale),
            PROVISION.with(owed.provision()).in(locale),
            DutyLine.task(owed, audit).in(locale)
        };
    }
}
