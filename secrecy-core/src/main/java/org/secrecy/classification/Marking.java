package org.secrecy.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The marking of a state secret as it stands on the carrier: level, star, period (provision 3.1.3).
 *
 * <pre>{@code
 * Marking.parse("机密★10年").period();              // ten years
 * Marking.read("机密☆十年").irregularities();        // OTHER_STAR, CHINESE_NUMERALS
 * Marking.of(SecrecyLevel.SECRET, SecrecyPeriod.months(6)).toString();   // 秘密★6个月
 * }</pre>
 *
 * <p>What is internal or open can't be marked. Immutable and thread-safe.
 */
public final class Marking {

    private final SecrecyLevel level;
    private final @Nullable SecrecyPeriod period;

    private Marking(SecrecyLevel level, @Nullable SecrecyPeriod period) {
        this.level = level;
        this.period = period;
    }

    /** The marking of a level and a period. */
    public static Marking of(SecrecyLevel level, SecrecyPeriod period) {
        return new Marking(level, period);
    }

    /** The bare marking, which names no period: the longest by law counts. */
    public static Marking of(SecrecyLevel level) {
        return new Marking(level, null);
    }

    /**
     * The marking of a state secret.
     *
     * @throws IllegalArgumentException if the classification is internal or open, which can't be marked
     */
    public static Marking of(Classification classification) {
        checkArgument(
                classification.level().isPresent(),
                "what is marked must be a state secret, but was %s",
                classification.grade().words().english());
        return new Marking(classification.level().get(), classification.period().orElse(null));
    }

    /**
     * The marking that the text writes, exactly or in one of the irregular forms that provision 3.1.3 admits; {@link #read} says
     * which.
     *
     * @throws org.secrecy.language.WrittenFormException if the text is no marking; it says where
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Marking parse(String text) {
        return read(text).marking();
    }

    /**
     * The marking that the text writes, and in what it was irregular.
     *
     * @throws org.secrecy.language.WrittenFormException if the text is no marking; it says where
     */
    public static MarkingReading read(String text) {
        return MarkingReader.read(text);
    }

    /** The level. */
    public SecrecyLevel level() {
        return level;
    }

    /** The period; empty where the marking names none and the longest by law counts. */
    public Optional<SecrecyPeriod> period() {
        return Optional.ofNullable(period);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marking that && level == that.level && period().equals(that.period());
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, period);
    }

    /** The marking as it is printed on a carrier, such as {@code 机密★10年}. */
    @JsonValue
    @Override
    public String toString() {
        return level.chineseName()
                + MarkingReader.STAR
                + period().map(Object::toString).orElse("");
    }
}
