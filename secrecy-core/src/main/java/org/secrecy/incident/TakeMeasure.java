package org.secrecy.incident;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** The record of what was done about a breach, once it was investigated (provision 8.6.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface TakeMeasure extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(TakeMeasure.class, "查处", "taking a measure");

    /** What leaked or was harmed: the written number of a carrier, or the name of another subject; not blank. */
    @Value.Redacted
    String leaked();

    /** The measure. */
    Measure measure();

    /** Whom it concerns, where that is one person. */
    Optional<Person> against();

    /** A builder; actor, instant, what leaked and the measure are required. */
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

    /** Builds a measure; not thread-safe. */
    final class Builder extends ImmutableTakeMeasure.Builder {
        Builder() {}
    }
}
