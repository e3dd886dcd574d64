package org.secrecy.classifying;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Grade;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.style.DomainStyle;

/**
 * Making a document a state secret; the actor drafts it and proposes that (provisions 3.1.1 and 3.1.2). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Classify extends DocumentAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Classify.class, "定密", "classifying");

    /** The number of the document. */
    @Override
    DocumentNumber document();

    /** The level proposed. */
    SecrecyLevel level();

    /** The period proposed; empty where none is stated and the longest counts. */
    Optional<SecrecyPeriod> period();

    /** The special basis for a period beyond the longest, or a long-term one, where there is one (provision 3.1.2). */
    @Value.Redacted
    Optional<String> specialBasis();

    /** The classifications of the state secrets from which this one is derived; none for an original classification. */
    ImmutableList<Classification> sources();

    /** A builder; actor, instant, document and level are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** A special basis that is named is not blank, and sources are state secrets. */
    @Value.Check
    default void check() {
        checkArgument(specialBasis().map(text -> !text.isBlank()).orElse(true), "a special basis must not be blank");
        sources()
                .forEach(source -> checkArgument(
                        source.grade() == Grade.STATE_SECRET,
                        "a source must be a state secret, but was %s",
                        source.grade()));
    }

    /** Builds a classification; not thread-safe. */
    final class Builder extends ImmutableClassify.Builder {
        Builder() {}
    }
}
