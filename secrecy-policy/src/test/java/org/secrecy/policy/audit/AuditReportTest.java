package org.secrecy.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.borrow;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Severity;

/** What a report tells of its entries. */
class AuditReportTest {

    private static final Action BORROW = borrow(3).build();

    private static AuditedEntry entry(long line, Severity... found) {
        ImmutableList<Finding> findings = ImmutableList.copyOf(found).stream()
                .map(severity -> Finding.of(
                        severity,
                        Instrument.of("bureau", "局保密制度", "the bureau's regulation"),
                        ProvisionNumber.parse("3.4.2"),
                        () -> Phrase.of("理由", "a reason")))
                .collect(ImmutableList.toImmutableList());
        return new AuditedEntry(line, new LedgerEntry(line, BORROW), Decision.of(BORROW, findings, List.of()));
    }

    @Test
    void whatIsAdvisedAndWhatIsRefusedAreToldApart() {
        AuditedEntry advised = entry(1, Severity.ADVICE);
        AuditedEntry refused = entry(2, Severity.FORBIDDEN);
        AuditedEntry both = entry(3, Severity.FORBIDDEN, Severity.ADVICE);
        AuditedEntry neither = entry(4);
        AuditReport report = AuditReport.builder()
                .asOf(DAY)
                .addEntries(advised, refused, both, neither)
                .build();
        assertThat(report.advised()).containsExactly(advised, both);
        assertThat(report.refused()).containsExactly(refused, both);
    }
}
