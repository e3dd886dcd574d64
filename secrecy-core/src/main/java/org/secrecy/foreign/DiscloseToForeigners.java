package org.secrecy.foreign;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DisclosingAction;
import org.secrecy.classification.Classification;
import org.secrecy.style.DomainStyle;

/** Telling foreigners something, at home or abroad (provision 5.4). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface DiscloseToForeigners extends DisclosingAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(DiscloseToForeigners.class, "对外提供", "disclosing to foreigners");

    /** The name by which the matter is known; not blank. */
    @Value.Redacted
    String matter();

    /** Who is told; not blank. */
    String counterpart();

    /** Whether the content is a state secret, internal or open. */
    @Override
    Classification content();

    /** Why it is unavoidable to touch classified matter, where that is stated. */
    @Value.Redacted
    @Override
    Optional<String> unavoidableBecause();

    /** The record in which the other side has taken on confidentiality, where there is one. */
    @Override
    Optional<String> confidentialityUndertaking();

    /** A builder; actor, instant, matter, counterpart and content are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return matter();
    }

    /** What is stated is not blank. */
    @Value.Check
    default void check() {
        checkArgument(!matter().isBlank(), "the name of the matter must not be blank");
        checkArgument(!counterpart().isBlank(), "the other side must not be blank");
        checkArgument(
                unavoidableBecause().map(text -> !text.isBlank()).orElse(true), "a stated reason must not be blank");
        checkArgument(
                confidentialityUndertaking().map(text -> !text.isBlank()).orElse(true),
                "a recorded undertaking must not be blank");
    }

    /** Builds a disclosure; not thread-safe. */
    final class Builder extends ImmutableDiscloseToForeigners.Builder {
        Builder() {}
    }
}
