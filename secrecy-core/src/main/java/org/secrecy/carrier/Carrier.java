package org.secrecy.carrier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.classification.Classification;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/**
 * One copy of a document, or another single thing that carries information, physical or electronic.
 *
 * <p>{@code toString()} never prints the title. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Carrier {

    /** Document number and copy number. */
    CarrierId id();

    /** The title; not blank. */
    @Value.Redacted
    String title();

    /** What it is made as. */
    Medium medium();

    /** Where it came from. */
    Origin origin();

    /** Whether it is a state secret, internal or open, and until when. */
    Classification classification();

    /** Who may know. */
    Distribution distribution();

    /** The number of pages, at least one; empty for media that have none. */
    Optional<Integer> pages();

    /** The documents that lie in it, by number or name, where it is a file of several; otherwise empty. */
    @Value.Redacted
    ImmutableSet<String> documents();

    /** The carrier of which this is a copy; empty for an original. */
    Optional<CarrierId> copiedFrom();

    /** The line of business that it belongs to; empty where it belongs to none (provision 7.4.3). */
    Optional<String> line();

    /** The people whom it is about, where it is about people (provision 7.5.2). */
    @Value.Redacted
    ImmutableSet<Person> concerns();

    /** What kind of personal file of the archive it is; empty where it is none (provision 7.5.3). */
    Optional<PersonalFile> personalFile();

    /** Whether it is a case file (案卷), which the archive does not lend (provision 7.6.1). */
    @Value.Default
    default boolean caseFile() {
        return false;
    }

    /** Whether it is an internal speech of a superior leader or the like (provision 9.2.1). */
    @Value.Default
    default boolean internalSpeech() {
        return false;
    }

    /** A builder; number, title, medium, origin, classification and distribution are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A copy of this carrier: it has its own copy number, and the level, period and distribution of the original (provision
     * 9.3.1).
     */
    default Carrier copy(CopyNumber number) {
        return builder()
                .from(this)
                .id(new CarrierId(id().document(), number))
                .copiedFrom(id())
                .build();
    }

    /** This carrier under another classification. */
    default Carrier classifiedAs(Classification classification) {
        return builder().from(this).classification(classification).build();
    }

    /** The title must not be blank, pages are positive, and a copy is of the same document and not of itself. */
    @Value.Check
    default void check() {
        checkArgument(!title().isBlank(), "the title of a carrier must not be blank");
        checkArgument(line().map(text -> !text.isBlank()).orElse(true), "a line of business must not be blank");
        checkArgument(pages().orElse(1) >= 1, "pages must be positive, but was %s", pages().orElse(1));
        copiedFrom().ifPresent(original -> {
            checkArgument(
                    original.document().equals(id().document()),
                    "a copy must bear the document number of its original, %s, but was %s",
                    original.document(),
                    id().document());
            checkArgument(!original.equals(id()), "a copy must bear a copy number of its own, but was %s", id());
        });
    }

    /** Builds a carrier; not thread-safe. */
    final class Builder extends ImmutableCarrier.Builder {
        Builder() {}
    }
}
