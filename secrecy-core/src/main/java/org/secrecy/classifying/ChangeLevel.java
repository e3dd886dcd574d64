package org.secrecy.classifying;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.style.DomainStyle;

/** Giving a state secret another level (provision 3.1.4). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface ChangeLevel extends ClassificationChange {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(ChangeLevel.class, "变更密级", "changing the level");

    /** The new level. */
    SecrecyLevel level();

    /** The special basis for a period beyond the longest, or a long-term one, where there is one (provision 3.1.2). */
    @Value.Redacted
    Optional<String> specialBasis();

    /** A builder; carrier, actor, instant and level are required. */
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

    /** Builds a change; not thread-safe. */
    final class Builder extends ImmutableChangeLevel.Builder {
        Builder() {}
    }
}
