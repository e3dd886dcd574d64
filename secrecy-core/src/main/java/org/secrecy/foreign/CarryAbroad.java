package org.secrecy.foreign;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.style.DomainStyle;

/** Taking a carrier or an item across the border (provision 5.5). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface CarryAbroad extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(CarryAbroad.class, "携带出境", "carrying abroad");

    /** Where to; not blank. */
    String destination();

    /** What it is needed for, where that is stated. */
    @Value.Redacted
    Optional<String> need();

    /** The protective measures taken, each named. */
    ImmutableSet<String> protectiveMeasures();

    /** A builder; carrier, actor, instant and destination are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** What is stated is not blank. */
    @Value.Check
    default void check() {
        checkArgument(!destination().isBlank(), "the destination must not be blank");
        checkArgument(need().map(text -> !text.isBlank()).orElse(true), "a stated need must not be blank");
        checkArgument(
                protectiveMeasures().stream().noneMatch(String::isBlank), "a protective measure must not be blank");
    }

    /** Builds a carrying; not thread-safe. */
    final class Builder extends ImmutableCarryAbroad.Builder {
        Builder() {}
    }
}
