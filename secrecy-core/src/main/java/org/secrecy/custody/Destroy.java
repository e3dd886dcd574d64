package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.KeeperAction;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** Destroying a carrier (provisions 3.6.5 and 3.6.6). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Destroy extends KeeperAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Destroy.class, "销毁", "destroying");

    /** The destruction list in which the carrier is entered, by its number, where it is in one. */
    Optional<String> destructionList();

    /** Whether the list states that the carrier is no longer needed. */
    boolean noLongerNeeded();

    /** Who appraised it as not to be archived, where the list names somebody. */
    Optional<Person> appraisedBy();

    /** Who carries the destruction out; the actor, unless somebody else is named. */
    Optional<Person> executedBy();

    /** Who supervises, as the record lists them; one person listed twice is one person. */
    ImmutableList<Person> supervisors();

    /** A builder; carrier, actor, instant and whether it is no longer needed are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Who carries the destruction out: the actor, unless somebody else is named. */
    default Person executor() {
        return executedBy().orElse(actor());
    }

    @Override
    default boolean isCarriedOutBy(Person person) {
        return person.is(actor()) || person.is(executor());
    }

    /** The number of the list must not be blank. */
    @Value.Check
    default void check() {
        checkArgument(
                destructionList().map(number -> !number.isBlank()).orElse(true),
                "the number of a destruction list must not be blank");
    }

    /** Builds a destruction; not thread-safe. */
    final class Builder extends ImmutableDestroy.Builder {
        Builder() {}
    }
}
