package org.secrecy.policy.decision;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.language.Phrase;
import org.secrecy.office.Post;
import org.secrecy.style.DomainStyle;

/** Something owed after an act: who owes what, by when, under which provision, and which record discharges it. Immutable and
 * thread-safe. */
@Value.Immutable
@DomainStyle
public interface Obligation {

    /** The code of the instrument to which the provision belongs. */
    String instrument();

    /** The provision. */
    ProvisionNumber provision();

    /** Who owes it. */
    Debtor debtor();

    /** What is owed. */
    Phrase task();

    /** What it is owed of: the written number of a carrier, or the name of another subject. */
    @Value.Redacted
    String subject();

    /** The last day on which it is in time, inclusive; empty where no day is set. */
    Optional<LocalDate> due();

    /** The last instant at which it is in time, inclusive, where hours count; then the due day is the day of that instant. */
    Optional<Instant> dueAt();

    /** The names of the kinds of act whose record, on the same subject, discharges it; empty where none does. */
    ImmutableSet<String> dischargedBy();

    /** The posts to the holder of one of which it must be handed in to discharge it; empty where that does not matter. */
    ImmutableSet<Post> handedInTo();

    /** Whether the record of the very act from which it arose discharges it. */
    @Value.Default
    default boolean dischargedByOwnEntry() {
        return false;
    }

    /** A builder; all but the due day is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Who owes what, of what, by when, in the language of the locale. */
    default String describe(Locale locale) {
        Phrase words = due().isPresent()
                ? Phrase.of("[{0}] {1}：{2} {3}，不迟于{4}", "[{0}] {1}: {2} {3}, by {4}")
                        .with(provision(), debtor(), task(), subject(), due().get())
                : Phrase.of("[{0}] {1}：{2} {3}", "[{0}] {1}: {2} {3}").with(provision(), debtor(), task(), subject());
        return words.in(locale);
    }

    /** Builds an obligation; not thread-safe. */
    final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
