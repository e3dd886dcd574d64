package org.secrecy.policy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.CarrierAction;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.Matter;
import org.secrecy.policy.rule.RuleBook;
import org.secrecy.policy.rule.RuleOutcome;

/**
 * A regulation under a profile, ready to decide.
 *
 * <p>Every answer is a pure function of what it is given: no clock, no randomness, no input or output. What can't be decided is not
 * permitted. Immutable and thread-safe; build it once and share it.
 */
public final class SecrecyPolicy {

    private static final SecrecyPolicy STANDARD = policy(Regulation.standard(), Profile.standard());

    private final Regulation regulation;
    private final Profile profile;
    private final @Nullable Roster roster;
    private final @Nullable DecisionObserver observer;
    private final RuleBook rules;

    private SecrecyPolicy(
            Regulation regulation,
            Profile profile,
            @Nullable Roster roster,
            @Nullable DecisionObserver observer,
            RuleBook rules) {
        this.regulation = regulation;
        this.profile = profile;
        this.roster = roster;
        this.observer = observer;
        this.rules = rules;
    }

    private static SecrecyPolicy policy(Regulation regulation, Profile profile) {
        return new SecrecyPolicy(regulation, profile, null, null, RuleBook.of(regulation.instruments()));
    }

    /** The bureau's regulation under the standard profile, believing the posts that acts state. */
    public static SecrecyPolicy standard() {
        return STANDARD;
    }

    /** This policy under another regulation, such as one with further instruments. */
    public SecrecyPolicy with(Regulation other) {
        return new SecrecyPolicy(other, profile, roster, observer, RuleBook.of(other.instruments()));
    }

    /** This policy under another profile. */
    public SecrecyPolicy with(Profile other) {
        return new SecrecyPolicy(regulation, other, roster, observer, rules);
    }

    /** This policy with a roster: a post counts only if the roster says that it is held on that day. */
    public SecrecyPolicy with(Roster other) {
        return new SecrecyPolicy(regulation, profile, other, observer, rules);
    }

    /**
     * This policy, which tells the observer of each decision that it takes; for those who test a policy. An observer that it has already
     * is told first. Decisions are the same, and cost about twice as much.
     */
    public SecrecyPolicy observedBy(DecisionObserver further) {
        return new SecrecyPolicy(
                regulation, profile, roster, observer == null ? further : observer.andThen(further), rules);
    }

    /** The regulation. */
    public Regulation regulation() {
        return regulation;
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** The roster; empty where posts are those that acts state. */
    public Optional<Roster> roster() {
        return Optional.ofNullable(roster);
    }

    /** Whether the person holds the post on the day of the instant: by the roster where there is one, else as the mention states. */
    public boolean holds(Person person, Post post, Instant at) {
        return roster == null ? person.posts().contains(post) : roster.holds(person, post, day(at));
    }

    /** The calendar day of the instant, in the profile's time zone. */
    public LocalDate day(Instant at) {
        return profile.day(at);
    }

    /** Decides an act that meets nothing in custody: one that concerns no carrier, or that begins a custody. */
    public Decision decide(Action action) {
        return decide(Matter.of(action, profile, roster));
    }

    /** Decides an act on one carrier, which stands as its custody says. */
    public Decision decide(CarrierAction action, Custody custody) {
        return decide(action, CustodyBook.of(custody));
    }

    /** Decides an act that meets the custodies of one document. */
    public Decision decide(Action action, CustodyBook book) {
        return decide(Matter.of(action, book, profile, roster));
    }

    private Decision decide(Matter<?> matter) {
        Decision decision = rules.decide(matter);
        if (observer != null) {
            observer.decided(decision, rules.outcomes(matter));
        }
        return decision;
    }

    /** Which rules apply to an act that meets these custodies, and on which side of each it stands; for those who test a policy. */
    public ImmutableList<RuleOutcome> outcomes(Action action, CustodyBook book) {
        return rules.outcomes(Matter.of(action, book, profile, roster));
    }

    /** Which rules apply to an act that meets nothing in custody, and on which side of each it stands. */
    public ImmutableList<RuleOutcome> outcomes(Action action) {
        return rules.outcomes(Matter.of(action, profile, roster));
    }

    /**
     * What is owed after an act that has happened, whatever the decision on it would have been. An act that does not fit the custody
     * owes nothing.
     */
    public ImmutableList<Obligation> owedAfter(Action action, CustodyBook book) {
        return rules.owedAfter(Matter.of(action, book, profile, roster));
    }

    /** What is owed after an act that has happened and meets nothing in custody. */
    public ImmutableList<Obligation> owedAfter(Action action) {
        return rules.owedAfter(Matter.of(action, profile, roster));
    }
}
