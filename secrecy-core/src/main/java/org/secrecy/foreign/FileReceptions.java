package org.secrecy.foreign;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.style.DomainStyle;

/** Giving a year's records of receptions to the office's archive (provision 5.3.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface FileReceptions extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(FileReceptions.class, "接待登记归档", "filing the receptions");

    /** The year, 1 to 9999. */
    int year();

    /** A builder; actor, instant and year are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return Integer.toString(year());
    }

    /** The year has one to four digits. */
    @Value.Check
    default void check() {
        checkArgument(
                year() >= 1 && year() <= SecrecyPeriod.LONGEST_YEARS, "the year must be 1 to 9999, but was %s", year());
    }

    /** Builds a filing; not thread-safe. */
    final class Builder extends ImmutableFileReceptions.Builder {
        Builder() {}
    }
}
