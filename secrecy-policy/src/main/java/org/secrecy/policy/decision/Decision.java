package org.secrecy.policy.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;

/**
 * Whether an act may happen, which provisions say so, what would make it permitted, and what is owed afterwards.
 *
 * <p>All findings are given, none hides another. Remedies are offered only where the verdict is LACKING, obligations only where it
 * is PERMITTED. Immutable and thread-safe.
 */
public final class Decision {

    private final Action action;
    private final Verdict verdict;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Finding> advice;
    private final ImmutableList<Remedy> remedies;
    private final ImmutableList<Obligation> obligations;

    private Decision(
            Action action,
            Verdict verdict,
            ImmutableList<Finding> findings,
            ImmutableList<Finding> advice,
            ImmutableList<Remedy> remedies,
            ImmutableList<Obligation> obligations) {
        this.action = action;
        this.verdict = verdict;
        this.findings = findings;
        this.advice = advice;
        this.remedies = remedies;
        this.obligations = obligations;
    }

    /** The decision on the act that these findings make, advice among them; the obligations follow if it is permitted. */
    public static Decision of(Action action, List<Finding> found, List<Obligation> obligations) {
        Verdict verdict = found.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .map(Severity::verdict)
                .orElse(Verdict.PERMITTED);
        Predicate<Finding> isAdvice = finding -> finding.severity() == Severity.ADVICE;
        ImmutableList<Finding> findings = select(found, isAdvice.negate());
        return new Decision(
                action,
                verdict,
                findings,
                select(found, isAdvice),
                verdict == Verdict.LACKING ? merged(findings) : ImmutableList.of(),
                verdict == Verdict.PERMITTED ? ImmutableList.copyOf(obligations) : ImmutableList.of());
    }

    private static ImmutableList<Finding> select(List<Finding> found, Predicate<Finding> wanted) {
        return found.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    /** Every remedy once, without those that another includes. */
    private static ImmutableList<Remedy> merged(List<Finding> findings) {
        List<Remedy> kept = new ArrayList<>();
        for (Finding finding : findings) {
            for (Remedy remedy : finding.remedies()) {
                if (kept.stream().noneMatch(other -> other.includes(remedy))) {
                    kept.removeIf(remedy::includes);
                    kept.add(remedy);
                }
            }
        }
        return ImmutableList.copyOf(kept);
    }

    /** The act decided on. */
    public Action action() {
        return action;
    }

    /** The answer. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether the act may happen. */
    public boolean isPermitted() {
        return verdict == Verdict.PERMITTED;
    }

    /** Everything that stands against the act, in the order of the provisions. */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /** What is worth saying and stops nothing, in the order of the provisions. */
    public ImmutableList<Finding> advice() {
        return advice;
    }

    /** What would make the act permitted, all of it together; empty unless the verdict is LACKING. */
    public ImmutableList<Remedy> remedies() {
        return remedies;
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
        return new Permission(obligations, advice);
    }

    /**
     * What is owed if the act happens; empty unless it is permitted.
     *
     * @see #permit()
     */
    public ImmutableList<Obligation> obligations() {
        return obligations;
    }

    /** The whole decision in words, in the language of the locale, several lines. */
    public String explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && action.equals(that.action)
                && verdict == that.verdict
                && findings.equals(that.findings)
                && advice.equals(that.advice)
                && remedies.equals(that.remedies)
                && obligations.equals(that.obligations);
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
