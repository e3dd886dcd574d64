package org.secrecy.policy.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.style.DomainStyle;

/** An obligation that arose in a ledger, and whether it was discharged. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface TrackedDuty {

    /** What is owed. */
    Obligation obligation();

    /** The number of the entry from which it arose; of the ledger's first where it arose from an appointment. */
    long arisenFrom();

    /** The day on which it arose. */
    LocalDate arisenOn();

    /** The number of the entry that discharged it; empty while it is open. */
    Optional<Long> dischargedBy();

    /** The day on which it was discharged; empty while it is open. */
    Optional<LocalDate> dischargedOn();

    /** The instant at which it was discharged; empty while it is open. */
    Optional<Instant> dischargedAt();

    /** A builder; what is owed, and since when and where, is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether it is still owed. */
    default boolean isOpen() {
        return dischargedOn().isEmpty();
    }

    /** Whether it was discharged after its due day. */
    default boolean isLate() {
        return obligation()
                .dueAt()
                .map(last -> dischargedAt().filter(last::isBefore).isPresent())
                .orElseGet(() -> dischargedOn().filter(this::isPast).isPresent());
    }

    /** Whether it is open at the end of the day although its due day, or the instant at which it was due, has passed. */
    default boolean isOverdueOn(LocalDate day) {
        boolean withinTheDay = obligation().dueAt().isPresent()
                && obligation().due().filter(day::equals).isPresent();
        return isOpen() && (isPast(day) || withinTheDay);
    }

    private boolean isPast(LocalDate day) {
        return obligation().due().filter(day::isAfter).isPresent();
    }

    /** This duty, discharged by that entry at that instant, on that day. */
    default TrackedDuty discharged(long entry, Instant at, LocalDate day) {
        return builder()
                .from(this)
                .dischargedBy(entry)
                .dischargedAt(at)
                .dischargedOn(day)
                .build();
    }

    /** Builds a tracked duty; not thread-safe. */
    final class Builder extends ImmutableTrackedDuty.Builder {
        Builder() {}
    }
}
