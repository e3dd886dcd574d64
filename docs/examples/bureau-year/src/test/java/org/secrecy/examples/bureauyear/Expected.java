package org.secrecy.examples.bureauyear;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.AuditedEntry;
import org.secrecy.policy.audit.TrackedDuty;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the audit of a ledger with its roster is to find. The number of a duty is that of the entry from which it arose: of a term that
 * the calendar runs, the entry that began it, or the ledger's first where no entry did.
 *
 * @param asOf the last day of the audit
 * @param refused the entries that are not permitted
 * @param advised the entries of which something is worth saying
 * @param late the duties done after their due day
 * @param overdue the duties not done although their due day has passed
 * @param owed the duties that are open and not overdue
 */
record Expected(
        LocalDate asOf,
        List<Refused> refused,
        List<Advised> advised,
        List<Late> late,
        List<Open> overdue,
        List<Open> owed) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** An entry that is not permitted: why, by provision, and what it is an example of. */
    record Refused(long number, Verdict verdict, Set<ProvisionNumber> provisions, Optional<String> remark) {

        static Refused of(AuditedEntry audited) {
            return new Refused(
                    audited.entry().number(),
                    audited.decision().verdict(),
                    audited.decision().provisions(),
                    Optional.empty());
        }

        /** The remark is for readers. */
        Refused withoutRemark() {
            return new Refused(number, verdict, provisions, Optional.empty());
        }
    }

    /** An entry of which something is worth saying. */
    record Advised(long number, List<ProvisionNumber> provisions, Optional<String> remark) {

        static Advised of(AuditedEntry audited) {
            return new Advised(
                    audited.entry().number(),
                    audited.decision().advice().stream()
                            .map(Finding::provision)
                            .flatMap(Optional::stream)
                            .toList(),
                    Optional.empty());
        }

        /** The remark is for readers. */
        Advised withoutRemark() {
            return new Advised(number, provisions, Optional.empty());
        }
    }

    /** A duty done after its due day. */
    record Late(
            long number,
            ProvisionNumber provision,
            LocalDate due,
            LocalDate discharged,
            long dischargedBy,
            Optional<String> remark) {

        static Late of(TrackedDuty duty) {
            return new Late(
                    duty.arisenFrom(),
                    duty.obligation().provision(),
                    duty.obligation().due().orElseThrow(),
                    duty.dischargedOn().orElseThrow(),
                    duty.dischargedBy().orElseThrow(),
                    Optional.empty());
        }

        /** The remark is for readers. */
        Late withoutRemark() {
            return new Late(number, provision, due, discharged, dischargedBy, Optional.empty());
        }
    }

    /** A duty that is open. */
    record Open(long number, ProvisionNumber provision, Optional<LocalDate> due, Optional<String> remark) {

        static Open of(TrackedDuty duty) {
            return new Open(
                    duty.arisenFrom(),
                    duty.obligation().provision(),
                    duty.obligation().due(),
                    Optional.empty());
        }

        /** The remark is for readers. */
        Open withoutRemark() {
            return new Open(number, provision, due, Optional.empty());
        }
    }

    /** What the file writes, without its remarks. */
    static Expected read(Path file) {
        Expected written = JSON.readValue(file, Expected.class);
        return new Expected(
                written.asOf,
                written.refused.stream().map(Refused::withoutRemark).toList(),
                written.advised.stream().map(Advised::withoutRemark).toList(),
                written.late.stream().map(Late::withoutRemark).toList(),
                written.overdue.stream().map(Open::withoutRemark).toList(),
                written.owed.stream().map(Open::withoutRemark).toList());
    }

    /** What an audit found. */
    static Expected of(AuditReport audit) {
        return new Expected(
                audit.asOf(),
                audit.refused().stream().map(Refused::of).toList(),
                audit.entries().stream()
                        .filter(audited -> !audited.decision().advice().isEmpty())
                        .map(Advised::of)
                        .toList(),
                audit.late().stream().map(Late::of).toList(),
                audit.overdue().stream().map(Open::of).toList(),
                audit.owed().stream().map(Open::of).toList());
    }
}
