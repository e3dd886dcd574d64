package org.secrecy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.secrecy.carrier.CarrierId;
import org.secrecy.custody.Custody;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.AuditedEntry;
import org.secrecy.policy.audit.TrackedDuty;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.ProvisionNumber;

/**
 * Assertions about what an audit found: the entries that it refuses, what is late, overdue and owed, and where carriers are. Entries are
 * known by their numbers in the ledger. Not thread-safe.
 */
public final class AuditReportAssert extends AbstractAssert<AuditReportAssert, AuditReport> {

    AuditReportAssert(AuditReport actual) {
        super(actual, AuditReportAssert.class);
    }

    /** Exactly the entries of these numbers would not have been permitted. */
    public AuditReportAssert refuses(long... entries) {
        isNotNull();
        ImmutableSortedSet<Long> wanted = Arrays.stream(entries)
                .boxed()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableSortedSet<Long> refused = actual.refused().stream()
                .map(entry -> entry.entry().number())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return require(refused.equals(wanted), "refuse exactly the entries " + wanted, "refused " + refused);
    }

    /** Every entry would have been permitted. */
    public AuditReportAssert refusesNothing() {
        return refuses();
    }

    /** Begins assertions about the decision on the entry of this number. */
    public DecisionAssert decisionOn(long entry) {
        isNotNull();
        Optional<Decision> decision = actual.entries().stream()
                .filter(audited -> audited.entry().number() == entry)
                .map(AuditedEntry::decision)
                .findFirst();
        require(decision.isPresent(), "hold the entry " + entry, "did not");
        return new DecisionAssert(decision.orElseThrow()).as("entry " + entry);
    }

    /** Begins assertions about where the carrier stands in the end. */
    public CustodyAssert custodyOf(CarrierId carrier) {
        isNotNull();
        Optional<Custody> custody = actual.custodies().stream()
                .filter(standing -> standing.id().equals(carrier))
                .findFirst();
        require(custody.isPresent(), "know where carrier " + carrier + " is", "did not");
        return new CustodyAssert(custody.orElseThrow());
    }

    /** Something under this provision is still open although it was due. */
    public AuditReportAssert hasOverdue(String provision) {
        isNotNull();
        return holds(actual.overdue(), "overdue", provision);
    }

    /** Something under this provision is still open although it was due on that day. */
    public AuditReportAssert hasOverdue(String provision, LocalDate dueDay) {
        isNotNull();
        return holds(actual.overdue(), "overdue", provision, dueDay);
    }

    /** Nothing is overdue. */
    public AuditReportAssert hasNothingOverdue() {
        isNotNull();
        return holdsNothing(actual.overdue(), "overdue");
    }

    /** Something under this provision was done after its due day. */
    public AuditReportAssert hasLate(String provision) {
        isNotNull();
        return holds(actual.late(), "late", provision);
    }

    /** Nothing was done after its due day. */
    public AuditReportAssert hasNothingLate() {
        isNotNull();
        return holdsNothing(actual.late(), "late");
    }

    /** Something is owed under this provision, and not overdue. */
    public AuditReportAssert owes(String provision) {
        isNotNull();
        return holds(actual.owed(), "owed", provision);
    }

    /** Something is owed under this provision, and due on that day. */
    public AuditReportAssert owes(String provision, LocalDate dueDay) {
        isNotNull();
        return holds(actual.owed(), "owed", provision, dueDay);
    }

    /** Nothing is owed, but for what is overdue. */
    public AuditReportAssert owesNothing() {
        isNotNull();
        return holdsNothing(actual.owed(), "owed");
    }

    /** Every line of the ledger was read. */
    public AuditReportAssert hasNoProblems() {
        isNotNull();
        return require(
                actual.problems().isEmpty(),
                "have read every line",
                "could not read " + actual.problems().size());
    }

    private AuditReportAssert holds(List<TrackedDuty> duties, String state, String provision) {
        return require(
                !under(duties, provision).isEmpty(), "find something " + state + " under " + provision, "found none");
    }

    private AuditReportAssert holds(List<TrackedDuty> duties, String state, String provision, LocalDate dueDay) {
        return require(
                under(duties, provision).stream()
                        .anyMatch(duty ->
                                duty.obligation().due().filter(dueDay::equals).isPresent()),
                "find something " + state + " under " + provision + ", due on " + dueDay,
                "found none");
    }

    private AuditReportAssert holdsNothing(List<TrackedDuty> duties, String state) {
        return require(duties.isEmpty(), "find nothing " + state, "found " + duties.size());
    }

    private static ImmutableList<TrackedDuty> under(List<TrackedDuty> duties, String provision) {
        ProvisionNumber wanted = ProvisionNumber.parse(provision);
        return duties.stream()
                .filter(duty -> duty.obligation().provision().equals(wanted))
                .collect(ImmutableList.toImmutableList());
    }

    private AuditReportAssert require(boolean met, String requirement, String fact) {
        if (!met) {
            failWithMessage("%s", "the audit must " + requirement + ", but " + fact + "\n\n" + InWords.of(actual));
        }
        return this;
    }
}
