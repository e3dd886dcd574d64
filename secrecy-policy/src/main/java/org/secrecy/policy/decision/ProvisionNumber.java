package org.secrecy.policy.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;

/**
 * The number of a provision: chapter, clause and provision, written {@code 3.5.2}. Ordered by these. Immutable and thread-safe.
 *
 * @param chapter the chapter, 0 to 999
 * @param clause the clause in the chapter, 0 to 999
 * @param item the provision in the clause, 1 to 999
 */
public record ProvisionNumber(int chapter, int clause, int item) implements Comparable<ProvisionNumber> {

    private static final Pattern WRITTEN =
            Pattern.compile("(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})\\.([1-9][0-9]{0,2})");
    private static final Phrase REQUIRED =
            Phrase.of("条款号应写作“3.5.2”的形式", "the number of a provision must be written like 3.5.2");
    private static final int LAST = 999;

    /** The bounds are those of the written form. */
    public ProvisionNumber {
        checkArgument(chapter >= 0 && chapter <= LAST, "the chapter must be 0 to 999, but was %s", chapter);
        checkArgument(clause >= 0 && clause <= LAST, "the clause must be 0 to 999, but was %s", clause);
        checkArgument(item >= 1 && item <= LAST, "the provision in a clause must be 1 to 999, but was %s", item);
    }

    /**
     * The number of this written form, exactly as {@link #toString()} prints it.
     *
     * @throws WrittenFormException if the text is written otherwise
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProvisionNumber parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new WrittenFormException(REQUIRED, text, 0);
        }
        return new ProvisionNumber(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(3)));
    }

    // Written out, as is hashCode: what a record derives for itself takes a virtual machine that has just started
    // milliseconds to link.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProvisionNumber that
                && chapter == that.chapter
                && clause == that.clause
                && item == that.item;
    }

    @Override
    public int hashCode() {
        return sortingNumber();
    }

    private int sortingNumber() {
        return (chapter * (LAST + 1) + clause) * (LAST + 1) + item;
    }

    @Override
    public int compareTo(ProvisionNumber other) {
        return Integer.compare(sortingNumber(), other.sortingNumber());
    }

    @JsonValue
    @Override
    public String toString() {
        return chapter + "." + clause + "." + item;
    }
}
