package org.secrecy.policy.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.secrecy.custody.Custody;
import org.secrecy.ledger.LedgerProblem;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.style.DomainStyle;

/** What the audit of a ledger found, as things stand at the end of one day. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface AuditReport {

    /** The day, at whose end this is how things stand. */
    LocalDate asOf();

    /** Every entry that could be read and concerns a known carrier, with its decision, in order. */
    ImmutableList<AuditedEntry> entries();

    /** Every duty that arose, in the order in which it did. */
    ImmutableList<TrackedDuty> duties();

    /** Where every carrier is, by document number and copy number. */
    ImmutableList<Custody> custodies();

    /** The lines that could not be read, or concern an unknown carrier, in order. */
    ImmutableList<LedgerProblem> problems();

    /** A builder; the day is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The entries that the policy would not have permitted. */
    default ImmutableList<AuditedEntry> refused() {
        return entries().stream().filter(AuditedEntry::isRefused).collect(ImmutableList.toImmutableList());
    }

    /** The entries of which there is something worth saying that stops nothing. */
    default ImmutableList<AuditedEntry> advised() {
        return entries().stream()
                .filter(entry -> !entry.decision().advice().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The duties that were discharged after their due day. */
    default ImmutableList<TrackedDuty> late() {
        return duties(TrackedDuty::isLate);
    }

    /** The duties that are still open although their due day has passed. */
    default ImmutableList<TrackedDuty> overdue() {
        return duties(duty -> duty.isOverdueOn(asOf()));
    }

    /** The duties that are open and not overdue. */
    default ImmutableList<TrackedDuty> owed() {
        return duties(duty -> duty.isOpen() && !duty.isOverdueOn(asOf()));
    }

    /** How often each provision was broken: once for each refused entry that cites it, once for each late or overdue duty. */
    default ImmutableSortedMap<ProvisionNumber, Long> breachesByProvision() {
        Stream<ProvisionNumber> acts = refused().stream()
                .flatMap(entry -> entry.decision().findings().stream()
                        .map(Finding::provision)
                        .flatMap(Optional::stream)
                        .distinct());
        Stream<ProvisionNumber> omissions = Stream.concat(late().stream(), overdue().stream())
                .map(duty -> duty.obligation().provision());
        return Stream.concat(acts, omissions)
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), provision -> provision, provision -> 1L, Long::sum));
    }

    private ImmutableList<TrackedDuty> duties(Predicate<TrackedDuty> wanted) {
        return duties().stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    /** Builds a report; not thread-safe. */
    final class Builder extends ImmutableAuditReport.Builder {
        Builder() {}
    }
}
