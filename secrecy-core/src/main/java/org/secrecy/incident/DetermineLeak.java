package org.secrecy.incident;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/** The record that a state secret has leaked (provisions 4.3.2 and 8.6.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface DetermineLeak extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(DetermineLeak.class, "认定泄密", "determining a leak");

    /** What leaked: the written number of a carrier, or the name of another subject; not blank. */
    @Value.Redacted
    String leaked();

    /** The unit that answers for it and investigates. */
    Unit unit();

    /** A builder; actor, instant, what leaked and the unit are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return leaked();
    }

    /** What leaked is named. */
    @Value.Check
    default void check() {
        checkArgument(!leaked().isBlank(), "what leaked must not be blank");
    }

    /** Builds a determination; not thread-safe. */
    final class Builder extends ImmutableDetermineLeak.Builder {
        Builder() {}
    }
}
