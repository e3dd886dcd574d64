package org.secrecy.loan;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/** A loan as it stands in the custody of a carrier: who has it, from whom, since when, until when. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Loan {

    /** Who borrowed. */
    Person borrower();

    /** The body that lent it and to which it goes back. */
    Unit lender();

    /** When it was lent. */
    Instant lentAt();

    /** The day by which it is to be back, inclusive. */
    LocalDate dueOn();

    /** A builder; everything is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether it should have been back before the day. */
    default boolean isOverdueOn(LocalDate day) {
        return day.isAfter(dueOn());
    }

    /** Builds a loan; not thread-safe. */
    final class Builder extends ImmutableLoan.Builder {
        Builder() {}
    }
}
