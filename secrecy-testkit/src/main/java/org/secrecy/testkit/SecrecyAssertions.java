package org.secrecy.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.assertj.core.api.Assertions;
import org.secrecy.custody.Custody;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.decision.Decision;

/**
 * Assertions about decisions, custodies and audits, and all of AssertJ's, by one static import.
 *
 * <pre>{@code
 * import static org.secrecy.testkit.SecrecyAssertions.assertThat;
 *
 * assertThat(policy.decide(borrow, custody)).isLacking().cites("3.5.2", "3.5.3").offersRemedy(new Remedy.ReturnBy(day));
 * assertThat(policy.decide(approved, custody)).isPermitted().owes("3.5.1", day);
 * assertThat(custody.after(approved)).isOnLoanTo(li).isDueOn(day);
 * assertThat(auditor.audit(ledger, day)).refuses(7).hasNothingOverdue();
 * }</pre>
 *
 * <p>An assertion that fails states the requirement and then the fact, and below them the whole of what was asserted on, in English and
 * Chinese. Thread-safe.
 */
@CheckReturnValue
public class SecrecyAssertions extends Assertions {

    /** For those who add assertions of their own. */
    protected SecrecyAssertions() {}

    /** Begins assertions about a decision. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    /** Begins assertions about where a carrier stands. */
    public static CustodyAssert assertThat(Custody custody) {
        return new CustodyAssert(custody);
    }

    /** Begins assertions about what an audit found. */
    public static AuditReportAssert assertThat(AuditReport report) {
        return new AuditReportAssert(report);
    }
}
