package org.secrecy.publicity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.classification.Classification;
import org.secrecy.foreign.AbroadAction;
import org.secrecy.style.DomainStyle;

/**
 * Submitting something to an outlet, the planning system's own included; the actor is the author (chapter 4). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Publish extends AbroadAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Publish.class, "对外投稿", "publishing");

    /** The name by which it is known; not blank. */
    @Value.Redacted
    String text();

    /** The outlet; not blank. */
    String outlet();

    /** In writing, sound or video. */
    PublicityForm form();

    /** Whether the content is a state secret, internal or open. */
    @Override
    Classification content();

    /** Whether it appears in the bureau's name, rather than the author's own. */
    boolean inBureauName();

    /** Whether it is about the bureau's business (provision 4.2.1). */
    boolean aboutBureauBusiness();

    /** The line of business that it belongs to; empty where it belongs to none. */
    Optional<String> line();

    /** Whether it goes abroad: outside the border, Hong Kong, Macau and Taiwan included (provision 5.6). */
    @Override
    boolean abroad();

    /** A builder; all but approvals and the line are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return text();
    }

    /** It is named, and so is the outlet; a line of business that is named is not blank. */
    @Value.Check
    default void check() {
        checkArgument(!text().isBlank(), "the name of what is published must not be blank");
        checkArgument(!outlet().isBlank(), "the outlet must not be blank");
        checkArgument(line().map(text -> !text.isBlank()).orElse(true), "a line of business must not be blank");
    }

    /** Builds a submission; not thread-safe. */
    final class Builder extends ImmutablePublish.Builder {
        Builder() {}
    }
}
