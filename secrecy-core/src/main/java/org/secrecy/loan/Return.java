package org.secrecy.loan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** Handing a carrier back from a loan or a circulation (provisions 3.4 and 3.5). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Return extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Return.class, "归还", "returning");

    /** Who returns it; the actor, unless somebody else is named. */
    Optional<Person> returnedBy();

    /** How many pages come back, at least none; empty where they were not counted. */
    Optional<Integer> pages();

    /** The documents that come back in it, where it is a file of several. */
    @Value.Redacted
    ImmutableSet<String> documents();

    /** The keeper who recorded that something was taken out, where that was done (provision 3.4.5). */
    Optional<Person> removalRecordedBy();

    /** A builder; carrier, actor and instant are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** The person in whose hands it was: the actor, unless somebody else is named. */
    default Person returner() {
        return returnedBy().orElse(actor());
    }

    /** Pages are not negative. */
    @Value.Check
    default void check() {
        checkArgument(pages().orElse(0) >= 0, "pages must not be negative, but was %s", pages().orElse(0));
    }

    /** Builds a return; not thread-safe. */
    final class Builder extends ImmutableReturn.Builder {
        Builder() {}
    }
}
