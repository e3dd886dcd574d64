package org.secrecy.examples.bureauyear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.LedgerAuditor;

/** The audit of the year 2025 with its roster finds each breach that was put into it, under exactly its provisions, and nothing else. */
class ExpectedBreachesTest {

    private Expected expected;
    private AuditReport audit;
    private Expected found;

    @BeforeEach
    void auditTheYear() throws UnreadableException {
        expected = Expected.read(Year2025.expected());
        SecrecyPolicy policy = SecrecyPolicy.standard().with(RosterFile.read(Year2025.roster()));
        audit = LedgerAuditor.of(policy).audit(LedgerFile.read(Year2025.ledger()), expected.asOf());
        found = Expected.of(audit);
    }

    @Test
    void everyLineIsRead() {
        assertThat(audit.problems()).isEmpty();
    }

    @Test
    void refused() {
        assertThat(found.refused()).containsExactlyInAnyOrderElementsOf(expected.refused());
    }

    @Test
    void advised() {
        assertThat(found.advised()).containsExactlyInAnyOrderElementsOf(expected.advised());
    }

    @Test
    void late() {
        assertThat(found.late()).containsExactlyInAnyOrderElementsOf(expected.late());
    }

    @Test
    void overdue() {
        assertThat(found.overdue()).containsExactlyInAnyOrderElementsOf(expected.overdue());
    }

    @Test
    void owed() {
        assertThat(found.owed()).containsExactlyInAnyOrderElementsOf(expected.owed());
    }
}
