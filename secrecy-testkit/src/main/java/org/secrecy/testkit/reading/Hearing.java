package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ContentAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.language.Phrase;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Severity;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.profile.Settings;

/** One act before the reading: what is known of it, and what the provisions have said so far. Not thread-safe. */
final class Hearing {

    private static final String INSTRUMENT = "bureau";
    private static final Phrase TASK = Phrase.of("-");

    private final Action act;
    private final CustodyBook book;
    private final Profile profile;
    private final @Nullable Roster roster;

    private final List<Found> found = new ArrayList<>();
    private final List<Obligation> owed = new ArrayList<>();
    private boolean covered;
    private boolean reckoned = true;

    Hearing(Action act, CustodyBook book, Profile profile, @Nullable Roster roster) {
        this.act = act;
        this.book = book;
        this.profile = profile;
        this.roster = roster;
    }

    // What is known

    Action act() {
        return act;
    }

    /** The day of the act, in the profile's time zone. */
    LocalDate day() {
        return dayOf(act.at());
    }

    LocalDate dayOf(Instant at) {
        return profile.day(at);
    }

    /** The numbers and choices that hold on the day of the act. */
    Settings settings() {
        return profile.on(day());
    }

    /** Whether the profile holds a value of each parameter on the day of the act. */
    boolean hasEverySetting() {
        return profile.entries().values().stream()
                .allMatch(entry -> entry.on(day()).isPresent());
    }

    boolean hasRoster() {
        return roster != null;
    }

    /** Whether the person holds the post on the day of the act: by the roster where there is one, else as the act states. */
    boolean holds(Person person, Post post) {
        return roster == null ? person.posts().contains(post) : roster.holds(person, post, day());
    }

    /** The same, in that unit. */
    boolean holds(Person person, Post post, Unit unit) {
        return roster == null
                ? person.posts().contains(post)
                        && person.unit().filter(unit::equals).isPresent()
                : roster.holds(person, post, unit, day());
    }

    /** The roster, for the tests of an approval. */
    Optional<Roster> roster() {
        return Optional.ofNullable(roster);
    }

    CustodyBook book() {
        return book;
    }

    /** The custody of the carrier that the act meets; empty where it meets none, or one that nobody has in custody. */
    Optional<Custody> custody() {
        return act.carrierMet().flatMap(book::custody);
    }

    Optional<Custody> custody(CarrierId carrier) {
        return book.custody(carrier);
    }

    ImmutableCollection<Custody> custodies() {
        return book.custodies().values();
    }

    /** The body that keeps the carrier which the act meets. */
    Optional<Unit> keeper() {
        return custody().map(Custody::keeper);
    }

    /** What the act concerns: as custody knows it, or as the act that begins a custody states it. */
    ImmutableList<Carrier> carriers() {
        if (act instanceof Receive receive) {
            return receive.carriers();
        }
        if (act instanceof ReceiveFax fax) {
            return ImmutableList.of(fax.received());
        }
        if (act instanceof Dispatch dispatch) {
            return dispatch.carriers().stream()
                    .flatMap(carrier -> custody(carrier).stream())
                    .map(Custody::carrier)
                    .collect(ImmutableList.toImmutableList());
        }
        if (custody().isEmpty() && act instanceof Register register) {
            return register.entry().stream().collect(ImmutableList.toImmutableList());
        }
        return custody().map(Custody::carrier).stream().collect(ImmutableList.toImmutableList());
    }

    /** The highest level that counts on the day: of the content that the act brings, else of the carriers; empty if none is classified. */
    Optional<SecrecyLevel> level() {
        return concerned().stream()
                .flatMap(classification -> classification.levelOn(day()).stream())
                .min(Comparator.naturalOrder());
    }

    boolean isClassified() {
        return level().isPresent();
    }

    private List<Classification> concerned() {
        return act instanceof ContentAction content
                ? List.of(content.content())
                : carriers().stream().map(Carrier::classification).toList();
    }

    // Approvals

    /** Whether an approval given in one of these capacities counts. */
    boolean isApprovedBy(Post... posts) {
        return isApproved(Wanted.by(posts));
    }

    /** What cures the lack of it. */
    Remedy approvalBy(Post... posts) {
        return approval(Wanted.by(posts));
    }

    boolean isApproved(Wanted wanted) {
        return !approvals(wanted).isEmpty();
    }

    /** The approvals that count as what is wanted. */
    ImmutableList<Approval> approvals(Wanted wanted) {
        return Approvals.thatCount(this, wanted);
    }

    Remedy approval(Wanted wanted) {
        return Approvals.remedy(this, wanted);
    }

    // What a provision says

    /** A gate applies to the act, be it satisfied or not. */
    void covered() {
        covered = true;
    }

    void forbidden(String provision) {
        find(Severity.FORBIDDEN, provision, ImmutableList.of());
    }

    void lacking(String provision, Remedy remedy) {
        find(Severity.LACKING, provision, ImmutableList.of(remedy));
    }

    void undecided(String provision) {
        find(Severity.UNDECIDED, provision, ImmutableList.of());
    }

    /** No provision speaks of the act. */
    void undecided() {
        found.add(new Found(Severity.UNDECIDED, Optional.empty(), ImmutableList.of()));
    }

    void advised(String provision) {
        find(Severity.ADVICE, provision, ImmutableList.of());
    }

    private void find(Severity severity, String provision, ImmutableList<Remedy> remedies) {
        found.add(new Found(severity, Optional.of(ProvisionNumber.parse(provision)), remedies));
    }

    /** An obligation under the provision, of the subject of the act unless another is set; its debtor is still to be named. */
    Obligation.Builder owed(String provision) {
        return Obligation.builder()
                .instrument(INSTRUMENT)
                .provision(ProvisionNumber.parse(provision))
                .task(TASK)
                .subject(act.subject());
    }

    void owe(Obligation obligation) {
        owed.add(obligation);
    }

    /** What is owed if the act happens. What the profile holds no day for is undecided, but only where nothing stands against the act. */
    void owing(Runnable duties) {
        try {
            duties.run();
        } catch (IllegalStateException unset) {
            if (hasEverySetting()) {
                throw unset;
            }
            reckoned = false;
        }
    }

    // What was said

    /** Whether all that is owed could be reckoned. */
    boolean isReckoned() {
        return reckoned;
    }

    boolean isCovered() {
        return covered;
    }

    ImmutableList<Found> found() {
        return ImmutableList.copyOf(found);
    }

    ImmutableList<Obligation> owed() {
        return ImmutableList.copyOf(owed);
    }
}
