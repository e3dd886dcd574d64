package org.secrecy.policy.decision;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.secrecy.language.Phrase;

/**
 * One thing that a rule found: how it weighs, which provision says so, why, and what would cure it.
 *
 * <p>The reason is put into words when it is asked for. Immutable and thread-safe.
 */
@JsonAutoDetect(getterVisibility = NONE, isGetterVisibility = NONE, fieldVisibility = NONE)
public final class Finding {

    private final Severity severity;
    private final Instrument instrument;
    private final @Nullable ProvisionNumber provision;
    private final Supplier<Phrase> reason;
    private final ImmutableList<Remedy> remedies;

    private Finding(
            Severity severity,
            Instrument instrument,
            @Nullable ProvisionNumber provision,
            Supplier<Phrase> reason,
            ImmutableList<Remedy> remedies) {
        this.severity = severity;
        this.instrument = instrument;
        this.provision = provision;
        this.reason = reason;
        this.remedies = remedies;
    }

    /** A finding under a provision that nothing cures, or that is no refusal. */
    public static Finding of(
            Severity severity, Instrument instrument, ProvisionNumber provision, Supplier<Phrase> reason) {
        return new Finding(severity, instrument, provision, reason, ImmutableList.of());
    }

    /** A lacking finding under a provision, with its remedy. */
    public static Finding lacking(
            Instrument instrument, ProvisionNumber provision, Supplier<Phrase> reason, Remedy remedy) {
        return new Finding(Severity.LACKING, instrument, provision, reason, ImmutableList.of(remedy));
    }

    /** An undecided finding that no provision speaks of, such as that no gate covers the act. */
    public static Finding undecidable(Instrument instrument, Supplier<Phrase> reason) {
        return new Finding(Severity.UNDECIDED, instrument, null, reason, ImmutableList.of());
    }

    /** Reads a finding from JSON, its reason in words. */
    @JsonCreator
    static Finding read(
            @JsonProperty(value = "severity", required = true) Severity severity,
            @JsonProperty(value = "instrument", required = true) Instrument instrument,
            @JsonProperty("provision") Optional<ProvisionNumber> provision,
            @JsonProperty(value = "reason", required = true) Phrase reason,
            @JsonProperty(value = "remedies", required = true) List<Remedy> remedies) {
        return new Finding(severity, instrument, provision.orElse(null), () -> reason, ImmutableList.copyOf(remedies));
    }

    /** How the finding weighs. */
    @JsonProperty
    public Severity severity() {
        return severity;
    }

    /** The instrument to which the provision belongs. */
    @JsonProperty
    public Instrument instrument() {
        return instrument;
    }

    /** The provision; empty only where nothing can be decided, whatever the rules say, such as where no gate covers the act. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public Optional<ProvisionNumber> provision() {
        return Optional.ofNullable(provision);
    }

    /** What would cure it; empty unless it is lacking. */
    @JsonProperty
    public ImmutableList<Remedy> remedies() {
        return remedies;
    }

    /** The requirement, then the fact, in both languages. */
    @JsonProperty
    public Phrase reason() {
        return reason.get();
    }

    /** The requirement, then the fact, in the language of the locale. */
    public String reason(Locale locale) {
        return reason().in(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && severity == that.severity
                && instrument.equals(that.instrument)
                && provision().equals(that.provision())
                && remedies.equals(that.remedies)
                && reason().equals(that.reason());
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, provision);
    }

    /** The number of the provision, the weight and the reason, in English. */
    @Override
    public String toString() {
        return provision().map(ProvisionNumber::toString).orElse("-") + " "
                + severity.words().english() + ": " + reason().english();
    }
}
