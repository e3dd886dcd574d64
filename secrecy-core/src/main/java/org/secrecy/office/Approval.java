package org.secrecy.office;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.style.DomainStyle;

/**
 * What a leader or a competent organ allowed: which kind of act, on what, to whom, and until when.
 *
 * <p>This type states the facts of an approval. Whether it counts for an act is for the policy to say. {@code toString()}
 * never prints the subjects, as the name of a text may tell what is in it. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Approval {

    /** The kind of act that approvals of copying are for; only these name a number of copies. */
    String COPY = "Copy";

    /** What identifies the approval in the unit's records; not blank. */
    String id();

    /** The name of the kind of act that is approved, such as {@code Borrow}. */
    String act();

    /** What may be acted on: the written numbers of carriers or documents, or the names of other subjects; at least one. */
    @Value.Redacted
    ImmutableSet<String> subjects();

    /** Who asked, and may act. */
    Person applicant();

    /** The leader who approved; empty where an organ did. */
    Optional<Person> approver();

    /** The capacity in which the leader approved; present exactly where the approver is. */
    Optional<Post> capacity();

    /** The line of business of which that leader is in charge, where the approval names one. */
    Optional<String> line();

    /** The organ that approved; empty where a leader did. */
    Optional<String> organ();

    /** The organ's document; present exactly where the organ is. */
    Optional<String> organDocument();

    /** What kind of body the organ is; the competent organ, unless another is stated. */
    Optional<Body> body();

    /** When it was given; an act before that instant is not approved. */
    Instant givenAt();

    /** When it lapses, exclusive: an act at that very instant is too late. */
    Optional<Instant> expiresAt();

    /** When it was revoked: an act at that instant or later is not approved. */
    Optional<Instant> revokedAt();

    /** The last day for which it holds, inclusive. */
    Optional<LocalDate> lastDay();

    /** How many copies may be made of each carrier, at least one; present exactly where copying is approved (provision 9.2.2). */
    Optional<Integer> copies();

    /** A builder; identity, kind of act, a subject, applicant, approver with capacity or organ with document, and instant. */
    static Builder builder() {
        return new Builder();
    }

    /** An approval comes from a leader in a capacity or from an organ in a document, and names copies where copying is meant. */
    @Value.Check
    default void check() {
        checkArgument(!id().isBlank(), "the identity of an approval must not be blank");
        checkArgument(!act().isBlank(), "the kind of act of an approval must not be blank");
        checkArgument(!subjects().isEmpty(), "an approval must name at least one subject, but named none");
        checkArgument(
                approver().isPresent() != organ().isPresent(),
                "an approval must be given by a leader or by an organ, but by %s",
                approver().isPresent() ? "both" : "neither");
        checkArgument(
                approver().isPresent() == capacity().isPresent(),
                "an approval by a leader, and no other, must name a capacity, but capacity was %s",
                capacity().map(Object::toString).orElse("none"));
        checkArgument(
                organ().isPresent() == organDocument().isPresent(),
                "an approval by an organ, and no other, must name its document, but document was %s",
                organDocument().orElse("none"));
        checkArgument(
                organ().isPresent() || body().isEmpty(),
                "only an approval by an organ may state a body, but body was %s",
                body().map(Object::toString).orElse("none"));
        checkArgument(
                approver().isPresent() || line().isEmpty(), "only an approval by a leader may name a line of business");
        checkArgument(line().map(text -> !text.isBlank()).orElse(true), "a line of business must not be blank");
        checkArgument(
                organ().filter(String::isBlank).isEmpty()
                        && organDocument().filter(String::isBlank).isEmpty(),
                "the organ and its document must not be blank");
        checkArgument(
                act().equals(COPY) == copies().isPresent(),
                "an approval of copying, and no other, must name a number of copies, but act was %s",
                act());
        checkArgument(copies().orElse(1) >= 1, "copies must be positive, but was %s", copies().orElse(1));
    }

    /** Builds an approval; not thread-safe. */
    final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
