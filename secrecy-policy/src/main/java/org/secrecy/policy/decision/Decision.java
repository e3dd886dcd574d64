package org.secrecy.policy.decision;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;
import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;

/**
 * Whether an act may happen, which provisions say so, what would make it permitted, and what is owed afterwards.
 *
 * <p>All findings are given, none hides another. Remedies are offered only where the verdict is LACKING, obligations only where it
 * is PERMITTED. Immutable and thread-safe.
 */
@JsonAutoDetect(getterVisibility = NONE, isGetterVisibility = NONE, fieldVisibility = NONE)
public final class Decision {

    private final Action action;
    private final Verdict verdict;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Finding> advice;
    private final Aftermath aftermath;

    private Decision(
            Action action,
            Verdict verdict,
            ImmutableList<Finding> findings,
            ImmutableList<Finding> advice,
            Aftermath aftermath) {
        this.action = action;
        this.verdict = verdict;
        this.findings = findings;
        this.advice = advice;
        this.aftermath = aftermath;
    }

    /**
     * The decision on the act that these findings make, advice among them; the obligations follow if it is permitted. Nothing says that
     * the one who acts is in scope.
     */
    public static Decision of(Action action, List<Finding> found, List<Obligation> obligations) {
        return of(action, found, Aftermath.of(ImmutableList.copyOf(obligations), false));
    }

    /** The same, where what comes after it is worked out when it is asked for. */
    public static Decision of(Action action, List<Finding> found, Aftermath aftermath) {
        if (found.size() == 1 && found.get(0).severity() != Severity.ADVICE) { // as of most refusals
            Verdict verdict = found.get(0).severity().verdict();
            return new Decision(action, verdict, ImmutableList.copyOf(found), ImmutableList.of(), aftermath);
        }
        Severity gravest = Severity.ADVICE;
        boolean advised = false;
        for (int index = 0; index < found.size(); index++) { // an iterator would be made at every refusal
            Finding finding = found.get(index);
            gravest = finding.severity().compareTo(gravest) < 0 ? finding.severity() : gravest;
            advised |= finding.severity() == Severity.ADVICE;
        }
        return new Decision(
                action,
                gravest.verdict(),
                advised ? select(found, false) : ImmutableList.copyOf(found),
                advised ? select(found, true) : ImmutableList.of(),
                aftermath);
    }

    private static ImmutableList<Finding> select(List<Finding> found, boolean advice) {
        ImmutableList.Builder<Finding> selected = ImmutableList.builder();
        for (int index = 0; index < found.size(); index++) {
            if ((found.get(index).severity() == Severity.ADVICE) == advice) {
                selected.add(found.get(index));
            }
        }
        return selected.build();
    }

    /** The permission of an act against which nothing is found, nor anything to say. */
    public static Decision permitting(Action action, Aftermath aftermath) {
        return new Decision(action, Verdict.PERMITTED, ImmutableList.of(), ImmutableList.of(), aftermath);
    }

    /** Reads a decision from JSON: what is derived from the findings must be as it is written. */
    @JsonCreator
    static Decision read(
            @JsonProperty(value = "action", required = true) Action action,
            @JsonProperty(value = "verdict", required = true) Verdict verdict,
            @JsonProperty(value = "findings", required = true) List<Finding> findings,
            @JsonProperty(value = "advice", required = true) List<Finding> advice,
            @JsonProperty(value = "remedies", required = true) List<Remedy> remedies,
            @JsonProperty(value = "obligations", required = true) List<Obligation> obligations,
            @JsonProperty(value = "requesterInScope", required = true) boolean requesterInScope) {
        List<Finding> found = new ArrayList<>(findings);
        found.addAll(advice);
        Decision decision = of(action, found, Aftermath.of(ImmutableList.copyOf(obligations), requesterInScope));
        checkArgument(decision.verdict == verdict, "the verdict must follow from the findings, but was %s", verdict);
        checkArgument(
                decision.findings.equals(findings) && decision.advice.equals(advice),
                "findings must stand among the findings and advice among the advice, but did not");
        checkArgument(decision.remedies().equals(remedies), "the remedies must follow from the findings, but did not");
        checkArgument(
                decision.obligations().equals(obligations),
                "only a permission may hold obligations, but there were some");
        return decision;
    }

    /** Every remedy once, without those that another includes. */
    private static ImmutableList<Remedy> merged(ImmutableList<Finding> findings) {
        if (findings.size() == 1 && findings.get(0).remedies().size() <= 1) {
            return findings.get(0).remedies();
        }
        if (findings.size() == 2
                && findings.get(0).remedies().size() == 1
                && findings.get(1).remedies().size() == 1) {
            return merged(findings.get(0).remedies(), findings.get(1).remedies());
        }
        List<Remedy> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            for (Remedy remedy : finding.remedies()) {
                if (!isIncluded(remedy, kept)) {
                    kept.removeIf(remedy::includes);
                    kept.add(remedy);
                }
            }
        }
        return ImmutableList.copyOf(kept);
    }

    /** The same of two lists of one remedy each, without further lists: most refusals that lack anything lack one thing or two. */
    private static ImmutableList<Remedy> merged(ImmutableList<Remedy> one, ImmutableList<Remedy> other) {
        if (one.get(0).includes(other.get(0))) {
            return one;
        }
        return other.get(0).includes(one.get(0)) ? other : ImmutableList.of(one.get(0), other.get(0));
    }

    private static boolean isIncluded(Remedy remedy, List<Remedy> kept) {
        for (Remedy other : kept) {
            if (other.includes(remedy)) {
                return true;
            }
        }
        return false;
    }

    /** The act decided on. */
    @JsonProperty
    public Action action() {
        return action;
    }

    /** The answer. */
    @JsonProperty
    public Verdict verdict() {
        return verdict;
    }

    /** Whether the act may happen. */
    public boolean isPermitted() {
        return verdict == Verdict.PERMITTED;
    }

    /** Everything that stands against the act, in the order of the provisions. */
    @JsonProperty
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /** What is worth saying and stops nothing, in the order of the provisions. */
    @JsonProperty
    public ImmutableList<Finding> advice() {
        return advice;
    }

    /** What would make the act permitted, all of it together; empty unless the verdict is LACKING. */
    @JsonProperty
    public ImmutableList<Remedy> remedies() {
        return verdict == Verdict.LACKING ? merged(findings) : ImmutableList.of();
    }

    /** The provisions that the findings cite, each once, in order. */
    public ImmutableSortedSet<ProvisionNumber> provisions() {
        return findings.stream()
                .map(Finding::provision)
                .flatMap(Optional::stream)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * The permission, which alone gives the obligations.
     *
     * @throws ActionRefusedException unless the verdict is PERMITTED
     */
    public Permission permit() {
        if (!isPermitted()) {
            throw new ActionRefusedException(this);
        }
        return new Permission(obligations(), advice);
    }

    /**
     * What is owed if the act happens; empty unless it is permitted.
     *
     * @see #permit()
     */
    @JsonProperty
    public ImmutableList<Obligation> obligations() {
        return isPermitted() ? aftermath.obligations() : ImmutableList.of();
    }

    /** Whether the one who acts is known to be in scope for every carrier concerned. */
    @JsonProperty
    public boolean requesterInScope() {
        return aftermath.requesterInScope();
    }

    /** The whole decision in words, as the secrecy officer reads it, in the language of the locale, several lines. */
    public String explain(Locale locale) {
        return explain(Reader.OFFICER, locale);
    }

    /** The decision in words for this reader, in the language of the locale, several lines. */
    public String explain(Reader reader, Locale locale) {
        return Explanation.of(this, reader, locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && action.equals(that.action)
                && verdict == that.verdict
                && findings.equals(that.findings)
                && advice.equals(that.advice)
                && obligations().equals(that.obligations())
                && requesterInScope() == that.requesterInScope();
    }

    @Override
    public int hashCode() {
        return Objects.hash(action, verdict, findings);
    }

    /** The verdict and the provisions: {@code LACKING [3.5.2, 3.5.3]}. */
    @Override
    public String toString() {
        return verdict + " " + provisions();
    }
}
