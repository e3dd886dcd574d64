package org.secrecy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.reading.Answer;

/**
 * Assertions about a decision: its verdict, the provisions it cites, the remedies it offers and what is owed. Provisions are written as
 * {@code 3.5.2}; one that is written otherwise is an error of the test, not a failure. Not thread-safe.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    DecisionAssert(Decision actual) {
        super(actual, DecisionAssert.class);
    }

    /** The act may happen. */
    public DecisionAssert isPermitted() {
        return hasVerdict(Verdict.PERMITTED);
    }

    /** The act may not happen as it is, and remedies say what would cure that. */
    public DecisionAssert isLacking() {
        return hasVerdict(Verdict.LACKING);
    }

    /** The act may not happen, and nothing cures that. */
    public DecisionAssert isForbidden() {
        return hasVerdict(Verdict.FORBIDDEN);
    }

    /** Whether the act may happen could not be decided. */
    public DecisionAssert isUndecided() {
        return hasVerdict(Verdict.UNDECIDED);
    }

    /** The verdict is this. */
    public DecisionAssert hasVerdict(Verdict verdict) {
        isNotNull();
        return require(
                actual.verdict() == verdict,
                "be " + verdict.words().english(),
                "was " + actual.verdict().words().english() + " " + actual.provisions());
    }

    /** The decision says what the reading answers: verdict, findings, advice, remedies and obligations, in any order and any words. */
    public DecisionAssert agreesWith(Answer answer) {
        isNotNull();
        ImmutableList<String> differences = answer.differences(actual);
        return require(differences.isEmpty(), "agree with the reading", "differed: " + String.join("; ", differences));
    }

    /** The findings cite exactly these provisions, in any order. */
    public DecisionAssert cites(String... provisions) {
        isNotNull();
        ImmutableSortedSet<ProvisionNumber> wanted = numbers(provisions);
        return require(actual.provisions().equals(wanted), "cite exactly " + wanted, "cited " + actual.provisions());
    }

    /** The findings cite these provisions, and perhaps others. */
    public DecisionAssert citesAmongOthers(String... provisions) {
        isNotNull();
        ImmutableSortedSet<ProvisionNumber> wanted = numbers(provisions);
        return require(
                actual.provisions().containsAll(wanted),
                "cite " + wanted + " among others",
                "cited " + actual.provisions());
    }

    /** Nothing stands against the act. */
    public DecisionAssert citesNothing() {
        isNotNull();
        return require(actual.findings().isEmpty(), "find nothing", "found " + actual.findings());
    }

    /** The reason of a finding or an advice under this provision holds these words, in Chinese or English. */
    public DecisionAssert givesReason(String provision, String words) {
        isNotNull();
        ProvisionNumber wanted = ProvisionNumber.parse(provision);
        ImmutableList<Finding> under =
                ImmutableList.<Finding>builder().addAll(actual.findings()).addAll(actual.advice()).build().stream()
                        .filter(finding ->
                                finding.provision().filter(wanted::equals).isPresent())
                        .collect(ImmutableList.toImmutableList());
        return require(
                under.stream()
                        .map(Finding::reason)
                        .anyMatch(reason -> reason.english().contains(words)
                                || reason.chinese().contains(words)),
                "give the reason \"" + words + "\" under " + wanted,
                under.isEmpty() ? "said nothing under it" : "said " + under);
    }

    /** No gate covers the act: a finding says so that cites no provision. */
    public DecisionAssert isUncovered() {
        isNotNull();
        return require(
                actual.findings().stream()
                        .anyMatch(finding -> finding.provision().isEmpty()),
                "find that no gate covers the act",
                "found " + actual.findings());
    }

    /** The advice is under exactly these provisions, in any order. */
    public DecisionAssert advises(String... provisions) {
        isNotNull();
        ImmutableSortedSet<ProvisionNumber> wanted = numbers(provisions);
        ImmutableSortedSet<ProvisionNumber> given = actual.advice().stream()
                .map(Finding::provision)
                .flatMap(Optional::stream)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return require(given.equals(wanted), "advise under exactly " + wanted, "advised under " + given);
    }

    /** There is no advice. */
    public DecisionAssert advisesNothing() {
        return advises();
    }

    /** This remedy is offered, and perhaps others. */
    public DecisionAssert offersRemedy(Remedy remedy) {
        isNotNull();
        return require(actual.remedies().contains(remedy), "offer the remedy " + words(remedy), offered());
    }

    /** A remedy of this type is offered, and perhaps others. */
    public DecisionAssert offersRemedy(Class<? extends Remedy> type) {
        return offersRemedy(type, remedy -> true);
    }

    /** A remedy of this type that passes the test is offered, and perhaps others. */
    public <R extends Remedy> DecisionAssert offersRemedy(Class<R> type, Predicate<? super R> test) {
        isNotNull();
        return require(
                actual.remedies().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .anyMatch(test),
                "offer a remedy " + type.getSimpleName() + " that passes the test",
                offered());
    }

    /** Exactly these remedies are offered, in any order. */
    public DecisionAssert offersExactly(Remedy... remedies) {
        isNotNull();
        return require(
                ImmutableMultiset.copyOf(actual.remedies()).equals(ImmutableMultiset.copyOf(remedies)),
                "offer exactly the remedies " + words(Arrays.asList(remedies)),
                offered());
    }

    /** No remedy is offered. */
    public DecisionAssert offersNothing() {
        isNotNull();
        return require(actual.remedies().isEmpty(), "offer no remedy", offered());
    }

    /** Something is owed under this provision once the act has happened. */
    public DecisionAssert owes(String provision) {
        isNotNull();
        return require(!owed(provision).isEmpty(), "owe something under " + provision, owed());
    }

    /** Something is owed under this provision, and due on that day. */
    public DecisionAssert owes(String provision, LocalDate dueDay) {
        isNotNull();
        return require(
                owed(provision).stream()
                        .anyMatch(obligation ->
                                obligation.due().filter(dueDay::equals).isPresent()),
                "owe something under " + provision + " by " + dueDay,
                owed());
    }

    /** Nothing is owed. */
    public DecisionAssert owesNothing() {
        isNotNull();
        return require(actual.obligations().isEmpty(), "owe nothing", owed());
    }

    private ImmutableList<Obligation> owed(String provision) {
        ProvisionNumber wanted = ProvisionNumber.parse(provision);
        return actual.obligations().stream()
                .filter(obligation -> obligation.provision().equals(wanted))
                .collect(ImmutableList.toImmutableList());
    }

    private String owed() {
        return actual.obligations().isEmpty() ? "owed nothing" : "owed " + described(actual.obligations());
    }

    private String offered() {
        return actual.remedies().isEmpty() ? "offered none" : "offered " + words(actual.remedies());
    }

    private static String words(Collection<Remedy> remedies) {
        return remedies.stream().map(DecisionAssert::words).toList().toString();
    }

    private static String words(Remedy remedy) {
        return remedy.words().english();
    }

    private static List<String> described(Collection<Obligation> obligations) {
        return obligations.stream()
                .map(obligation -> obligation.describe(Locale.ENGLISH))
                .toList();
    }

    private static ImmutableSortedSet<ProvisionNumber> numbers(String... provisions) {
        return Arrays.stream(provisions)
                .map(ProvisionNumber::parse)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private DecisionAssert require(boolean met, String requirement, String fact) {
        if (!met) {
            failWithMessage("%s", "the decision must " + requirement + ", but " + fact + "\n\n" + InWords.of(actual));
        }
        return this;
    }
}
