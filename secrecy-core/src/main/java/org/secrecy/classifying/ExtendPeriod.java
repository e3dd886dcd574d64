package org.secrecy.classifying;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.style.DomainStyle;

/** Giving a state secret another, longer period, counted from its classification (provision 3.1.4). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface ExtendPeriod extends ClassificationChange {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(ExtendPeriod.class, "延长保密期限", "extending the period");

    /** The new period. */
    SecrecyPeriod period();

    /** The special basis for a period beyond the longest, or a long-term one, where there is one (provision 3.1.2). */
    @Value.Redacted
    Optional<String> specialBasis();

    /** A builder; carrier, actor, instant and period are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** A special basis that is named is not blank. */
    @Value.Check
    default void check() {
        checkArgument(specialBasis().map(text -> !text.isBlank()).orElse(true), "a special basis must not be blank");
    }

    /** Builds an extension; not thread-safe. */
    final class Builder extends ImmutableExtendPeriod.Builder {
        Builder() {}
    }
}
