package org.secrecy.testkit.fuzzing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerProblem;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.LedgerAuditor;
import org.secrecy.policy.audit.TrackedDuty;

/** What every ledger promises, whatever text it is given: it is read line by line, survives, and can be audited. */
final class LedgerPromises {

    private static final LocalDate THEN = LocalDate.of(2025, 12, 31);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private LedgerPromises() {}

    static void keep(String text, SecrecyPolicy policy) {
        Ledger ledger = read(text);
        long lines = text.lines().count() + 1;
        ledger.problems().forEach(problem -> isTold(problem, lines));
        String written = ledger.write();
        Ledger again = read(written);
        Promise.that(
                again.problems().isEmpty() && again.entries().equals(ledger.entries()),
                () -> "what is written must be read as the same entries, but was not: " + written);
        Promise.that(again.write().equals(written), () -> "what is read again must be written the same: " + written);
        for (LocalDate day : List.of(THEN, LAST)) {
            isReported(LedgerAuditor.of(policy).audit(ledger, day), lines);
        }
    }

    private static Ledger read(String text) {
        try {
            return Ledger.read(new StringReader(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void isTold(LedgerProblem problem, long lines) {
        Refusals.areBounded(problem.words());
        Promise.that(
                problem.line() >= 1
                        && problem.line() <= lines
                        && !problem.message(Locale.CHINA).isBlank(),
                () -> "a problem must be of a line, but was of " + problem.line());
    }

    private static void isReported(AuditReport report, long lines) {
        report.problems().forEach(problem -> isTold(problem, lines));
        report.breachesByProvision()
                .forEach((provision, times) ->
                        Promise.that(times > 0, () -> provision + " must be broken, but was not"));
        for (TrackedDuty duty : report.duties()) {
            Promise.that(
                    !duty.obligation().describe(Locale.CHINA).isBlank(), () -> "a duty must be described, but was not");
        }
    }
}
