package org.secrecy.copying;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/**
 * Copying one carrier (chapter 9). Each copy bears a copy number of its own, and the level, period and distribution of the
 * original, which it takes from there (provision 9.3.1). Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Copy extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Copy.class, "复印", "copying");

    /** The numbers that the copies bear, one for each copy; at least one, and not the original's. */
    ImmutableSet<CopyNumber> copies();

    /** The machine used. */
    Machine machine();

    /** Who operates the machine; the actor, unless somebody else is named. */
    Optional<Person> operatedBy();

    /** A builder; carrier, actor, instant, copies and machine are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Who operates the machine: the actor, unless somebody else is named. */
    default Person operator() {
        return operatedBy().orElse(actor());
    }

    /** The carriers that come into being. */
    @Value.Derived
    @Value.Auxiliary
    default ImmutableSet<CarrierId> made() {
        return copies().stream()
                .map(number -> new CarrierId(carrier().document(), number))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    default ImmutableSet<CarrierId> carriersBegun() {
        return made();
    }

    /** There is at least one copy, and none bears the original's number. */
    @Value.Check
    default void check() {
        checkArgument(!copies().isEmpty(), "copies must be at least one, but were none");
        checkArgument(
                !copies().contains(carrier().copy()),
                "a copy must bear a number of its own, but was %s, the original's",
                carrier().copy());
    }

    /** Builds a copying; not thread-safe. */
    final class Builder extends ImmutableCopy.Builder {
        Builder() {}
    }
}
