package org.secrecy.incident;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.style.DomainStyle;

/** Reporting that a missing carrier is found again, which ends the search (provision 1.5.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface ReportFound extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(ReportFound.class, "报告找回", "reporting it found");

    /** A builder; carrier, actor and instant are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds a report; not thread-safe. */
    final class Builder extends ImmutableReportFound.Builder {
        Builder() {}
    }
}
