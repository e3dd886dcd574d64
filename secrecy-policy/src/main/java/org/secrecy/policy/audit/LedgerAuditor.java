package org.secrecy.policy.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
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

    private static final ImmutableSet<Stage> STILL_HERE =
            ImmutableSet.of(Stage.KEPT, Stage.IN_HAND, Stage.CIRCULATING, Stage.ON_LOAN);

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
        ledger.lines().stream()
                .filter(line -> !policy.day(line.entry().action().at()).isAfter(asOf))
                .forEach(pass::take);
        return pass.report(ledger, asOf);
    }

    /** One reading of a ledger; used once, by one thread. */
    private static final class Pass {

        private final SecrecyPolicy policy;
        private final Map<DocumentNumber, CustodyBook> books = new HashMap<>();
        private final DutyAccount account = new DutyAccount();
        private final CabinetChecks cabinets;
        private final ImmutableList.Builder<AuditedEntry> entries = ImmutableList.builder();
        private final List<LedgerProblem> problems = new ArrayList<>();

        Pass(SecrecyPolicy policy) {
            this.policy = policy;
            this.cabinets = new CabinetChecks(policy, account);
        }

        void take(Ledger.Line line) {
            LedgerEntry entry = line.entry();
            if (!(entry.action() instanceof DocumentAction onDocument)) {
                entries.add(new AuditedEntry(line.line(), entry, policy.decide(entry.action())));
                settle(entry, ImmutableList.of());
                return;
            }
            CustodyBook book = books.getOrDefault(onDocument.document(), CustodyBook.empty(onDocument.document()));
            if (isOnUnknownCarrier(onDocument, book)) {
                problems.add(new LedgerProblem(
                        line.line(),
                        UNKNOWN_CARRIER.with(
                                entry.action().kind(), entry.action().subject())));
                return;
            }
            Decision decision = policy.decide(onDocument, book);
            entries.add(new AuditedEntry(line.line(), entry, decision));
            if (book.mismatch(onDocument).isEmpty()) {
                books.put(onDocument.document(), book.after(onDocument));
                settle(entry, policy.owedAfter(onDocument, book));
            }
        }

        private static boolean isOnUnknownCarrier(DocumentAction action, CustodyBook book) {
            boolean begins =
                    action instanceof Register register && register.entry().isPresent();
            return !begins
                    && action instanceof CarrierAction onCarrier
                    && book.custody(onCarrier.carrier()).isEmpty();
        }

        private void settle(LedgerEntry entry, ImmutableList<Obligation> owed) {
            Action action = entry.action();
            LocalDate day = policy.day(action.at());
            owed.forEach(obligation -> account.open(obligation, entry.number(), day));
            account.discharge(action, entry.number(), day);
            if (action instanceof CheckStorage check) {
                cabinets.checked(check, entry);
            } else if (action instanceof Store store) {
                custody(store).ifPresent(custody -> cabinets.stored(store, custody, entry));
            } else if (action instanceof Archive archive) {
                custody(archive).ifPresent(original -> copiesFallDue(original, day));
            }
        }

        /** Copies that are still here are to be archived when their original is (provision 9.3.2). */
        private void copiesFallDue(Custody original, LocalDate day) {
            original.copies().stream()
                    .filter(copy -> STILL_HERE.contains(copy.stage()))
                    .forEach(copy -> account.fallDue(copy.carrier().toString(), Archive.KIND, day));
        }

        private Optional<Custody> custody(CarrierAction action) {
            return Optional.ofNullable(books.get(action.document())).flatMap(book -> book.custody(action.carrier()));
        }

        AuditReport report(Ledger ledger, LocalDate asOf) {
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
