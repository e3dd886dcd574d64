package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ContentAction;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.profile.Settings;

/**
 * Everything a decision may look at: the act, the custody it meets, the values of its day, and who holds which post. Immutable and
 * thread-safe.
 *
 * @param <A> the kind of act
 */
public final class Matter<A extends Action> {

    private static final Phrase NO_CUSTODY =
            Phrase.of("载体应已在保管记录中，但没有提供保管记录", "the carrier must be in custody, but no custody was given");

    private final A action;
    private final @Nullable CustodyBook book;
    private final LocalDate day;
    private final Profile profile;
    private final Settings settings;
    private final @Nullable Roster roster;

    // Nearly every rule asks for what follows; so it is looked up once.

    private final @Nullable Custody custody;
    private final @Nullable Carrier carrier;
    private final @Nullable ImmutableList<Carrier> several;
    private final @Nullable SecrecyLevel level;
    private final boolean fitsCustody;

    private Matter(A action, @Nullable CustodyBook book, Profile profile, @Nullable Roster roster) {
        this.action = action;
        this.book = book;
        this.day = profile.day(action.at());
        this.profile = profile;
        this.settings = profile.on(day);
        this.roster = roster;
        Optional<CarrierId> met = action.carrierMet();
        this.custody = met.isEmpty() ? null : custodyOrNone(met.get());
        // Acts that name several carriers meet none of them; so nobody is asked for several where one is met.
        this.several = custody == null ? carriersNamed() : null;
        this.carrier = several == null ? theCarrier(!action.carriersBegun().isEmpty()) : null;
        this.level = several == null ? level(carrier) : highestLevel(several);
        this.fitsCustody = findsFitting();
    }

    /** The matter of this act, of whose carriers nothing is in custody; a roster, where there is one, says who holds which post. */
    public static <A extends Action> Matter<A> of(A action, Profile profile, @Nullable Roster roster) {
        return new Matter<>(action, null, profile, roster);
    }

    /** The matter of this act, which meets these custodies. */
    public static <A extends Action> Matter<A> of(
            A action, CustodyBook book, Profile profile, @Nullable Roster roster) {
        return new Matter<>(action, book, profile, roster);
    }

    /** The act. */
    public A action() {
        return action;
    }

    /** The calendar day of the act, in the profile's time zone. */
    public LocalDate day() {
        return day;
    }

    /** The calendar day of another instant, in the profile's time zone. */
    public LocalDate dayOf(Instant at) {
        return profile.day(at);
    }

    /** The values of the profile on that day. */
    public Settings settings() {
        return settings;
    }

    /** The custody of the carrier that the act meets; empty where it has none, and for acts that meet no single carrier. */
    public Optional<Custody> custody() {
        return Optional.ofNullable(custody);
    }

    /** The same; null where there is none, so that nothing is made to say so. */
    @Nullable
    Custody custodyOrNone() {
        return custody;
    }

    /** The custody of this carrier; empty where it has none. */
    public Optional<Custody> custody(CarrierId carrier) {
        return Optional.ofNullable(custodyOrNone(carrier));
    }

    /** The same; null where it has none. */
    @Nullable
    Custody custodyOrNone(CarrierId carrier) {
        return book == null ? null : book.custodies().get(carrier);
    }

    /** The custodies of all copies of the document; none where nothing is in custody. */
    public ImmutableCollection<Custody> custodies() {
        return book == null ? ImmutableList.of() : book.custodies().values();
    }

    /** The carriers that the act concerns: as their custody knows them, or as the act begins it. */
    public ImmutableList<Carrier> carriers() {
        if (several != null) {
            return several;
        }
        return carrier == null ? ImmutableList.of() : ImmutableList.of(carrier);
    }

    /** Whether one of the carriers that the act concerns is such. */
    boolean concerns(Predicate<Carrier> test) {
        if (carrier != null) {
            return test.test(carrier);
        }
        if (several != null) {
            for (Carrier one : several) {
                if (test.test(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The level that counts on the day of the act, of several carriers the highest; null where none is classified. */
    @Nullable
    SecrecyLevel levelOrNone() {
        return level;
    }

    /** The carriers of an act that may name several. */
    private @Nullable ImmutableList<Carrier> carriersNamed() {
        if (action instanceof Receive receive) {
            return receive.carriers();
        }
        return action instanceof Dispatch dispatch ? known(dispatch.carriers()) : null;
    }

    private ImmutableList<Carrier> known(ImmutableList<CarrierId> carriers) {
        ImmutableList.Builder<Carrier> known = ImmutableList.builderWithExpectedSize(carriers.size());
        for (int index = 0; index < carriers.size(); index++) { // no stream and no iterator, at every dispatch
            Custody one = custodyOrNone(carriers.get(index));
            if (one != null) {
                known.add(one.carrier());
            }
        }
        return known.build();
    }

    /** The one carrier of any other act: as the act begins its custody, or as that knows it. */
    private @Nullable Carrier theCarrier(boolean begins) {
        if (begins && action instanceof ReceiveFax fax) {
            return fax.received();
        }
        if (begins && action instanceof Register register && register.entry().isPresent()) {
            return register.entry().get();
        }
        return custody == null ? null : custody.carrier();
    }

    private @Nullable SecrecyLevel highestLevel(ImmutableList<Carrier> carriers) {
        SecrecyLevel highest = null;
        for (int index = 0; index < carriers.size(); index++) {
            SecrecyLevel one = level(carriers.get(index));
            highest = highest == null || (one != null && one.isAtLeast(highest)) ? one : highest;
        }
        return highest;
    }

    private @Nullable SecrecyLevel level(@Nullable Carrier one) {
        return one == null ? null : one.classification().levelOn(day).orElse(null);
    }

    /** Whether what the act concerns, or may concern, is classified on its day: where nothing says what it is, it may be. */
    boolean mayBeClassified() {
        if (action instanceof ContentAction about) {
            boolean content = about.content().isClassifiedOn(day);
            if (content || !(action instanceof DocumentAction)) {
                return content;
            }
        }
        boolean unknown = carrier == null && (several == null || several.isEmpty());
        return unknown || level != null;
    }

    /**
     * The body that keeps the carrier.
     *
     * @throws IllegalStateException if the carrier has no custody
     */
    public Unit keeper() {
        if (custody == null) {
            throw new IllegalStateException("the carrier must be in custody, but is not: " + action.subject());
        }
        return custody.keeper();
    }

    /** Whether the act fits the custody (provision 1.2.2). */
    public boolean fitsCustody() {
        return fitsCustody;
    }

    /** Why the act does not fit the custody (provision 1.2.2), in words; empty where it does. */
    public Optional<Phrase> mismatch() {
        if (fitsCustody) {
            return Optional.empty();
        }
        return book == null ? Optional.of(NO_CUSTODY) : book.mismatch(action);
    }

    private boolean findsFitting() {
        if (book != null) {
            return book.fits(action);
        }
        return !(action instanceof DocumentAction onDocument)
                || CustodyBook.empty(onDocument.document()).fits(onDocument);
    }

    /**
     * Whether the one who acts is in scope for everything in custody that the act meets, and all of that is known; an act that meets
     * nothing in custody tells its actor only what they brought.
     */
    boolean requesterInScope() {
        ImmutableList<CarrierId> named = action instanceof Dispatch dispatch
                ? dispatch.carriers()
                : action.carrierMet().map(ImmutableList::of).orElseGet(ImmutableList::of);
        boolean begins = action instanceof Receive || action instanceof ReceiveFax;
        if (named.isEmpty() && !begins) {
            return true;
        }
        return !custodies().isEmpty()
                && named.stream().allMatch(carrier -> custody(carrier).isPresent())
                && custodies().stream()
                        .allMatch(custody -> custody.carrier().distribution().includes(action.actor()));
    }

    /** Whether a roster says who holds which post. */
    boolean hasRoster() {
        return roster != null;
    }

    /** Whether the person holds the post on that day: by the roster where there is one, else as the act states. */
    public boolean holds(Person person, Post post) {
        return roster == null ? person.posts().contains(post) : roster.holds(person, post, day);
    }

    /** Whether the person held the post at another time, by the roster; without one, nobody knows better than the act. */
    boolean held(Person person, Post post, Instant at) {
        return roster == null || roster.holds(person, post, profile.day(at));
    }

    /** Whether the person held that post for this line of business at another time, by the roster. */
    boolean heldFor(String line, Person person, Post post, Instant at) {
        return roster == null || roster.holdsFor(line, person, post, profile.day(at));
    }

    /** Whether the person holds the post in that unit on that day. */
    public boolean holds(Person person, Post post, Unit unit) {
        return roster == null
                ? person.posts().contains(post)
                        && person.unit().filter(unit::equals).isPresent()
                : roster.holds(person, post, unit, day);
    }
}
