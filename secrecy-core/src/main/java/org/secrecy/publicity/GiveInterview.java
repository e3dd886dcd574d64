package org.secrecy.publicity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DisclosingAction;
import org.secrecy.classification.Classification;
import org.secrecy.style.DomainStyle;

/** Answering a news organisation (provision 4.4). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface GiveInterview extends DisclosingAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(GiveInterview.class, "接受采访", "giving an interview");

    /** The name by which the interview is known; not blank. */
    @Value.Redacted
    String interview();

    /** The news organisation; not blank. */
    String interviewer();

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

    /** A builder; actor, instant, interview, interviewer and content are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return interview();
    }

    /** What is stated is not blank. */
    @Value.Check
    default void check() {
        checkArgument(!interview().isBlank(), "the name of the interview must not be blank");
        checkArgument(!interviewer().isBlank(), "the interviewer must not be blank");
        checkArgument(
                unavoidableBecause().map(text -> !text.isBlank()).orElse(true), "a stated reason must not be blank");
        checkArgument(
                confidentialityUndertaking().map(text -> !text.isBlank()).orElse(true),
                "a recorded undertaking must not be blank");
    }

    /** Builds an interview; not thread-safe. */
    final class Builder extends ImmutableGiveInterview.Builder {
        Builder() {}
    }
}
