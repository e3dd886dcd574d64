package org.secrecy.policy.audit;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classifying.ClassificationChange;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.CustodyTable;
import org.secrecy.custody.Register;
import org.secrecy.language.Phrase;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.ledger.LedgerProblem;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;

/**
 * Audits ledgers under a policy. The same ledger and day always give the same report. Immutable and thread-safe.
 *
 * <pre>{@code
 * AuditReport report = LedgerAuditor.of(SecrecyPolicy.standard()).audit(ledger, LocalDate.of(2025, 12, 31));
 * }</pre>
 */
public final class LedgerAuditor {

    private static final Phrase UNKNOWN_CARRIER =
            Phrase.of("{0}应针对已在保管记录中的载体，但查无{1}", "{0} must be of a carrier in custody, but {1} is unknown");

    private final SecrecyPolicy policy;

    private LedgerAuditor(SecrecyPolicy policy) {
        this.policy = policy;
    }

    /** The auditor under this policy. */
    public static LedgerAuditor of(SecrecyPolicy policy) {
        return new LedgerAuditor(policy);
    }

    /** How things stand at the end of the day, by what the ledger tells until then; later entries are not looked at. */
    public AuditReport audit(Ledger ledger, LocalDate asOf) {
        Pass pass = new Pass(policy);
        ImmutableList<Ledger.Line> lines = ledger.lines().stream()
                .filter(line -> !policy.day(line.entry().action().at()).isAfter(asOf))
                .collect(ImmutableList.toImmutableList());
        lines.stream().findFirst().map(Ledger.Line::entry).ifPresent(pass::begin);
        lines.forEach(pass::take);
        return pass.report(ledger, asOf);
    }

    /** One reading of a ledger; used once, by one thread. */
    private static final class Pass {

        private final SecrecyPolicy policy;
        private final Map<DocumentNumber, CustodyBook> books = new HashMap<>();
        private final DutyAccount account;
        private final Occasions occasions;
        private final ImmutableList.Builder<AuditedEntry> entries = ImmutableList.builder();
        private final List<LedgerProblem> problems = new ArrayList<>();

        Pass(SecrecyPolicy policy) {
            this.policy = policy;
            this.account = new DutyAccount(policy);
            this.occasions = new Occasions(policy, account);
        }

        void begin(LedgerEntry first) {
            occasions.ledgerBegins(policy.day(first.action().at()), first.number());
        }

        void take(Ledger.Line line) {
            LedgerEntry entry = line.entry();
            Action action = entry.action();
            occasions.dayBegins(policy.day(action.at()));
            Optional<DocumentNumber> document = documentOf(action);
            if (document.isEmpty()) {
                Decision decision = policy.decide(action);
                entries.add(new AuditedEntry(line.line(), entry, decision));
                settle(entry, decision, policy.owedAfter(action), ImmutableList.of());
                return;
            }
            CustodyBook book = books.getOrDefault(document.get(), CustodyBook.empty(document.get()));
            if (isOnUnknownCarrier(action, book)) {
                problems.add(new LedgerProblem(line.line(), UNKNOWN_CARRIER.with(action.kind(), action.subject())));
                return;
            }
            Decision decision = policy.decide(action, book);
            entries.add(new AuditedEntry(line.line(), entry, decision));
            if (book.mismatch(action).isEmpty()) {
                CustodyBook next = isVoid(action, decision) ? book : book.after(action);
                books.put(document.get(), next);
                settle(
                        entry,
                        decision,
                        policy.owedAfter(action, book),
                        next.custodies().values());
            }
        }

        private static Optional<DocumentNumber> documentOf(Action action) {
            return action instanceof DocumentAction onDocument
                    ? Optional.of(onDocument.document())
                    : action.carrierMet().map(CarrierId::document);
        }

        /** A report is taken whatever it is on, and data may lie on what is no carrier. */
        private static boolean isOnUnknownCarrier(Action action, CustodyBook book) {
            boolean begins =
                    action instanceof Register register && register.entry().isPresent();
            return !begins
                    && !CustodyTable.isNeverStopped(action.kind())
                    && action instanceof CarrierAction onCarrier
                    && book.custody(onCarrier.carrier()).isEmpty();
        }

        /** What happened, happened; but a classification that was not lawfully changed is what it was. */
        private static boolean isVoid(Action action, Decision decision) {
            return action instanceof ClassificationChange && !decision.isPermitted();
        }

        private void settle(
                LedgerEntry entry,
                Decision decision,
                ImmutableList<Obligation> owed,
                ImmutableCollection<Custody> custodies) {
            LocalDate day = policy.day(entry.action().at());
            owed.forEach(obligation -> account.open(obligation, entry.number(), day));
            account.discharge(entry, decision);
            occasions.happened(entry, custodies);
            if (entry.action() instanceof Archive archive) {
                custodies.stream()
                        .filter(custody -> custody.id().equals(archive.carrier()))
                        .forEach(original -> copiesFallDue(original, day));
            }
        }

        /** Copies that are still here are to be archived when their original is (provision 9.3.2). */
        private void copiesFallDue(Custody original, LocalDate day) {
            original.copies().stream()
                    .filter(copy -> copy.stage().isHere())
                    .forEach(copy -> account.fallDue(copy.carrier().toString(), Archive.KIND, day));
        }

        AuditReport report(Ledger ledger, LocalDate asOf) {
            occasions.dayBegins(asOf);
            problems.addAll(ledger.problems());
            problems.sort(Comparator.comparingLong(LedgerProblem::line));
            return AuditReport.builder()
                    .asOf(asOf)
                    .entries(entries.build())
                    .duties(account.duties())
                    .custodies(books.values().stream()
                            .flatMap(book -> book.custodies().values().stream())
                            .sorted(Comparator.comparing(Custody::id))
                            .toList())
                    .problems(problems)
                    .build();
        }
    }
}
