package org.secrecy.incident;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.style.DomainStyle;

/** Reporting that the whereabouts of a carrier are unknown (provisions 1.5.1 and 2.5.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface ReportMissing extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(ReportMissing.class, "报失", "reporting it missing");

    /** When that was discovered; not after the report. */
    Instant discoveredAt();

    /** A builder; carrier, actor, instant and discovery are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** The discovery is not after the report. */
    @Value.Check
    default void check() {
        checkArgument(
                !discoveredAt().isAfter(at()),
                "the discovery must not be after the report at %s, but was at %s",
                at(),
                discoveredAt());
    }

    /** Builds a report; not thread-safe. */
    final class Builder extends ImmutableReportMissing.Builder {
        Builder() {}
    }
}
