package org.secrecy.classification;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.style.DomainStyle;

/**
 * Whether matter is a state secret, internal or open; of a state secret also its level, its period and since when.
 *
 * <pre>{@code
 * Classification plan = Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(10), LocalDate.of(2015, 3, 1));
 * plan.lastSecretDay();                                // 2025-03-01
 * plan.isClassifiedOn(LocalDate.of(2025, 3, 2));       // false: declassified by itself, provision 3.1.4
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Classification {

    /** State secret, internal or open. */
    Grade grade();

    /** The level of a state secret; empty for what is internal or open. */
    Optional<SecrecyLevel> level();

    /** The period of a state secret; empty where none is stated and the longest by law counts (provision 3.1.2). */
    Optional<SecrecyPeriod> period();

    /** The day on which a state secret was classified, from which its term counts. */
    Optional<LocalDate> classifiedOn();

    /** The day of the record that the condition of the period is fulfilled; it is the last secret day (provision 3.1.4). */
    Optional<LocalDate> fulfilledOn();

    /** A state secret of this level and period, classified on that day. */
    static Classification stateSecret(SecrecyLevel level, SecrecyPeriod period, LocalDate classifiedOn) {
        return builder()
                .grade(Grade.STATE_SECRET)
                .level(level)
                .period(period)
                .classifiedOn(classifiedOn)
                .build();
    }

    /** A state secret that states no period: the longest by law counts. */
    static Classification stateSecret(SecrecyLevel level, LocalDate classifiedOn) {
        return builder()
                .grade(Grade.STATE_SECRET)
                .level(level)
                .classifiedOn(classifiedOn)
                .build();
    }

    /** Internal matter. */
    static Classification internal() {
        return builder().grade(Grade.INTERNAL).build();
    }

    /** Matter open to all. */
    static Classification open() {
        return builder().grade(Grade.OPEN).build();
    }

    /** A builder; only {@code grade} is required of what is no state secret. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The last day on which this is secret, inclusive. Empty for what is no state secret, for a condition that is not fulfilled,
     * and for long-term. It follows from the other members, and is worked out once, since every decision asks for it.
     */
    @Value.Derived
    @Value.Auxiliary
    default Optional<LocalDate> lastSecretDay() {
        if (level().isEmpty() || classifiedOn().isEmpty()) {
            return Optional.empty();
        }
        if (fulfilledOn().isPresent()) {
            return fulfilledOn();
        }
        return period().orElseGet(
                        () -> SecrecyPeriod.years(level().orElseThrow().statutoryYears()))
                .lastSecretDay(classifiedOn().get());
    }

    /** Whether this is a state secret not yet declassified on the day. */
    default boolean isClassifiedOn(LocalDate day) {
        if (grade() != Grade.STATE_SECRET) {
            return false;
        }
        Optional<LocalDate> last = lastSecretDay();
        return last.isEmpty() || !day.isAfter(last.get());
    }

    /** The level that counts on the day; empty where this is not, or no longer, classified. */
    default Optional<SecrecyLevel> levelOn(LocalDate day) {
        return isClassifiedOn(day) ? level() : Optional.empty();
    }

    /** What this counts as on the day: a declassified state secret counts as internal until it is released. */
    default Grade gradeOn(LocalDate day) {
        return grade() == Grade.STATE_SECRET && !isClassifiedOn(day) ? Grade.INTERNAL : grade();
    }

    /**
     * This state secret at another level.
     *
     * @throws IllegalArgumentException if this is no state secret
     */
    default Classification atLevel(SecrecyLevel level) {
        return builder().from(this).level(level).build();
    }

    /**
     * This state secret with another period, which counts from the same day; that the condition of the former one was fulfilled no
     * longer counts. Secrecy is not shortened: where both periods have a last secret day the later one stays, and a long-term period
     * stays long-term.
     *
     * @throws IllegalArgumentException if this is no state secret
     */
    default Classification until(SecrecyPeriod period) {
        boolean shorter = period().filter(SecrecyPeriod.LongTerm.class::isInstance)
                        .isPresent()
                || lastSecretDay()
                        .flatMap(last -> period.lastSecretDay(classifiedOn().orElseThrow())
                                .filter(last::isAfter))
                        .isPresent();
        return shorter
                ? this
                : builder()
                        .from(this)
                        .period(period)
                        .fulfilledOn(Optional.empty())
                        .build();
    }

    /**
     * This state secret, the condition of whose period is recorded as fulfilled on that day; only the first record counts.
     *
     * @throws IllegalArgumentException if its period is no condition
     */
    default Classification conditionFulfilledOn(LocalDate day) {
        return fulfilledOn().isPresent()
                ? this
                : builder().from(this).fulfilledOn(day).build();
    }

    /** A state secret has a level and a day of classification, anything else has neither, nor a period. */
    @Value.Check
    default void check() {
        boolean secret = grade() == Grade.STATE_SECRET;
        checkArgument(
                secret == level().isPresent(),
                "a state secret, and nothing else, must have a level, but grade was %s",
                grade());
        checkArgument(
                secret == classifiedOn().isPresent(),
                "a state secret, and nothing else, must have a day of classification, but grade was %s",
                grade());
        checkArgument(secret || period().isEmpty(), "only a state secret may have a period, but grade was %s", grade());
        checkArgument(
                fulfilledOn().isEmpty()
                        || period().filter(SecrecyPeriod.Condition.class::isInstance)
                                .isPresent(),
                "only a condition can be fulfilled, but the period was %s",
                period().map(Object::toString).orElse("none"));
    }

    /** Builds a classification; not thread-safe. */
    final class Builder extends ImmutableClassification.Builder {
        Builder() {}
    }
}
