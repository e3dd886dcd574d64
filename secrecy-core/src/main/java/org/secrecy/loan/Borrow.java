package org.secrecy.loan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.KeeperAction;
import org.secrecy.action.RegulationTime;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** Borrowing one carrier until a due day; the actor is the borrower (provisions 3.5 and 7.6). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Borrow extends KeeperAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Borrow.class, "借阅", "borrowing");

    /** The day by which the carrier is to be back, inclusive; not before the day of the act (provision 3.5.1). */
    LocalDate dueOn();

    /** What it is needed for, where that is stated. */
    @Value.Redacted
    Optional<String> need();

    /** The confidential officer who keeps, delivers and recovers it, where one is named (provision 3.5.5). */
    Optional<Person> deliverer();

    /** Who hands it over; its keeper, unless somebody is named (provision 7.6.5). */
    Optional<Person> handedOverBy();

    /** A builder; carrier, actor, instant and due day are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** The due day must not be before the day of the act, and a stated need not blank. */
    @Value.Check
    default void check() {
        checkArgument(
                !dueOn().isBefore(RegulationTime.day(at())),
                "the due day must not be before the day of the loan, %s, but was %s",
                RegulationTime.day(at()),
                dueOn());
        checkArgument(need().map(text -> !text.isBlank()).orElse(true), "a stated need must not be blank");
    }

    /** Builds a borrowing; not thread-safe. */
    final class Builder extends ImmutableBorrow.Builder {
        Builder() {}
    }
}
