package org.secrecy.policy.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.CarrierId;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.profile.Parameter;

/**
 * What is owed after an act: when which conditions hold, who owes what, of what, by when, and what discharges it. Immutable and
 * thread-safe.
 *
 * @param <A> the kind of act
 */
public final class Duty<A extends Action> implements Worded {

    private static final Phrase ALWAYS = Phrase.of("{0} {1}之后，应{2}", "{0}: after {1}, one owes to {2}");
    private static final Phrase WHEN = Phrase.of("{0} {1}之后，如果{3}，应{2}", "{0}: after {1}, when {3}, one owes to {2}");
    private static final Phrase AND = Phrase.of("、", " and ");

    private final Class<A> type;
    private final ProvisionNumber provision;
    private final ImmutableSet<ProvisionNumber> claims;
    private final ImmutableList<Condition<? super A>> when;
    private final Phrase task;
    private final Function<Matter<A>, Debtor> debtor;
    private final Function<Matter<A>, ImmutableList<String>> subjects;
    private final @Nullable Function<Matter<A>, LocalDate> due;
    private final @Nullable Function<Matter<A>, Instant> dueAt;
    private final @Nullable Function<Matter<A>, Post> handedInTo;
    private final ImmutableList<Function<Matter<A>, ?>> tried;
    private final boolean ownEntry;
    private final ImmutableSet<ActionKind> dischargedBy;
    private final ImmutableSet<String> codes;
    private final @Nullable Duty<?> replaced;

    private Duty(Draft<A> draft) {
        this.type = draft.type;
        this.provision = draft.provision;
        this.claims = draft.claims;
        this.when = draft.when;
        this.task = draft.task;
        this.debtor = draft.debtor;
        this.subjects = draft.subjects;
        this.due = draft.due;
        this.dueAt = draft.dueAt;
        this.handedInTo = draft.handedInTo;
        this.tried = draft.tried;
        this.ownEntry = draft.ownEntry;
        this.dischargedBy = draft.dischargedBy;
        ImmutableSet.Builder<String> discharging = ImmutableSet.builder();
        for (ActionKind kind : dischargedBy) {
            discharging.add(kind.code());
        }
        this.codes = discharging.build();
        this.replaced = draft.replaced;
    }

    /** A duty that follows acts of this kind under this provision, to be completed. */
    public static <A extends Action> Draft<A> after(Class<A> type, String provision) {
        return new Draft<>(type, ProvisionNumber.parse(provision));
    }

    /** The kind of act it follows. */
    public Class<A> type() {
        return type;
    }

    /** Its provision. */
    public ProvisionNumber provision() {
        return provision;
    }

    /** The provisions that it claims: its own, and those it speaks for. */
    public ImmutableSet<ProvisionNumber> claims() {
        return claims;
    }

    /** When it arises: all of these hold. */
    public ImmutableList<Condition<? super A>> when() {
        return when;
    }

    /** What is owed. */
    public Phrase task() {
        return task;
    }

    /** The kinds of act whose record discharges it. */
    public ImmutableSet<ActionKind> dischargedBy() {
        return dischargedBy;
    }

    /** The duty in whose place it arises; empty where it stands beside all others. */
    public Optional<Duty<?>> replaced() {
        return Optional.ofNullable(replaced);
    }

    /** The same duty again without its conditions, to be completed otherwise. */
    public Draft<A> redrafted() {
        return new Draft<>(this);
    }

    @Override
    public Phrase words() {
        return when.isEmpty()
                ? ALWAYS.with(provision, type.getSimpleName(), task)
                : WHEN.with(provision, type.getSimpleName(), task, Phrase.join(AND, when));
    }

    /** The duty as one English sentence. */
    @Override
    public String toString() {
        return words().english();
    }

    /**
     * Whether it is sure that this can be worked out for an act of the library's own, whenever somebody asks: what may not be there is
     * read once, and dropped, for values do not change. Where it is not sure, only working it out whole tells: of nothing, nothing is owed,
     * whatever is not there.
     */
    boolean isSure(Matter<A> matter) {
        try {
            for (int index = 0; index < tried.size(); index++) { // an iterator would be made at every decision
                requireNonNull(tried.get(index).apply(matter));
            }
            return true;
        } catch (RuntimeException notThere) {
            return false;
        }
    }

    /** What it obliges to in this matter, one obligation for each subject. */
    ImmutableList<Obligation> obligations(Instrument instrument, Matter<A> matter) {
        ImmutableList<String> all = subjects.apply(matter);
        if (all.size() == 1) {
            return ImmutableList.of(obligation(instrument, matter, all.get(0)));
        }
        ImmutableList.Builder<Obligation> obligations = ImmutableList.builderWithExpectedSize(all.size());
        for (String subject : all) {
            obligations.add(obligation(instrument, matter, subject));
        }
        return obligations.build();
    }

    private Obligation obligation(Instrument instrument, Matter<A> matter, String subject) {
        return Obligation.builder()
                .instrument(instrument.code())
                .provision(provision)
                .debtor(debtor.apply(matter))
                .task(task)
                .subject(subject)
                .due(Optional.ofNullable(due).map(last -> last.apply(matter)))
                .dueAt(Optional.ofNullable(dueAt).map(last -> last.apply(matter)))
                .handedInTo(handedInTo == null ? ImmutableSet.of() : ImmutableSet.of(handedInTo.apply(matter)))
                .dischargedByOwnEntry(ownEntry)
                .dischargedBy(codes)
                .build();
    }

    /**
     * A duty that still lacks something. Used once, by one thread.
     *
     * @param <A> the kind of act
     */
    public static final class Draft<A extends Action> {

        private final Class<A> type;
        private final ProvisionNumber provision;
        private ImmutableSet<ProvisionNumber> claims;
        private ImmutableList<Condition<? super A>> when = ImmutableList.of();
        private Phrase task = Phrase.of("履行", "do");
        private Function<Matter<A>, Debtor> debtor =
                matter -> Debtor.of(matter.action().actor());
        private Function<Matter<A>, ImmutableList<String>> subjects =
                matter -> ImmutableList.of(matter.action().subject());
        private @Nullable Function<Matter<A>, LocalDate> due;
        private @Nullable Function<Matter<A>, Instant> dueAt;
        private @Nullable Function<Matter<A>, Post> handedInTo;
        private ImmutableList<Function<Matter<A>, ?>> tried = ImmutableList.of();
        private boolean ownEntry;
        private ImmutableSet<ActionKind> dischargedBy = ImmutableSet.of();
        private @Nullable Duty<?> replaced;

        private Draft(Class<A> type, ProvisionNumber provision) {
            this.type = type;
            this.provision = provision;
            this.claims = ImmutableSet.of(provision);
        }

        private Draft(Duty<A> duty) {
            this.type = duty.type;
            this.provision = duty.provision;
            this.claims = duty.claims;
            this.task = duty.task;
            this.debtor = duty.debtor;
            this.subjects = duty.subjects;
            this.due = duty.due;
            this.dueAt = duty.dueAt;
            this.handedInTo = duty.handedInTo;
            this.tried = duty.tried;
            this.ownEntry = duty.ownEntry;
            this.dischargedBy = duty.dischargedBy;
            this.replaced = duty.replaced;
        }

        /** The duty speaks for this other provision as well, which no obligation cites. */
        public Draft<A> speakingFor(String number) {
            claims = ImmutableSet.<ProvisionNumber>builder()
                    .addAll(claims)
                    .add(ProvisionNumber.parse(number))
                    .build();
            return this;
        }

        /** It arises when all of these hold. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Draft<A> when(Condition<? super A>... conditions) {
            when = ImmutableList.<Condition<? super A>>builder()
                    .addAll(when)
                    .addAll(Arrays.asList(conditions))
                    .build();
            return this;
        }

        /** Who owes it; the actor, unless somebody else is named here. */
        public Draft<A> by(Function<Matter<A>, Debtor> who) {
            debtor = who;
            return tried(who);
        }

        /** Whoever holds this post owes it. */
        public Draft<A> by(Post post) {
            Debtor holder = Debtor.of(post);
            debtor = matter -> holder;
            return this;
        }

        /** This person of the act owes it. */
        public Draft<A> byMember(Function<A, Person> person) {
            debtor = matter -> Debtor.of(person.apply(matter.action()));
            return triedOnAct(person);
        }

        /** Whoever holds this post in that unit of the act owes it. */
        public Draft<A> byHolderOf(Post post, Function<A, Unit> unit) {
            debtor = matter -> Debtor.of(post, unit.apply(matter.action()));
            return triedOnAct(unit);
        }

        /** Whoever holds this post in the unit that keeps the carrier owes it. */
        public Draft<A> byHolderAtKeeper(Post post) {
            debtor = matter -> Debtor.of(post, matter.keeper());
            return tried(Matter::keeper);
        }

        /** The body that keeps the carrier owes it. */
        public Draft<A> byKeeper() {
            debtor = matter -> Debtor.of(matter.keeper());
            return tried(Matter::keeper);
        }

        /** What is owed. */
        public Draft<A> owes(String chinese, String english) {
            task = Phrase.of(chinese, english);
            return this;
        }

        /** Of what it is owed, once for each; what the act is done to, unless something else is named here. */
        public Draft<A> of(Function<Matter<A>, ImmutableList<String>> what) {
            subjects = what;
            return tried(what);
        }

        /** It is owed of each of these carriers of the act. */
        public Draft<A> ofEach(Function<A, ? extends ImmutableCollection<CarrierId>> carriers) {
            subjects = matter -> carriers.apply(matter.action()).stream()
                    .map(CarrierId::toString)
                    .collect(ImmutableList.toImmutableList());
            return triedOnAct(carriers);
        }

        /** The last day on which it is in time, inclusive; without this, no day is set. */
        public Draft<A> due(Function<Matter<A>, LocalDate> day) {
            return tried(day).dueSurely(day);
        }

        /** The last day on which it is in time is this one of the act. */
        public Draft<A> dueOn(Function<A, LocalDate> day) {
            return triedOnAct(day).dueSurely(matter -> day.apply(matter.action()));
        }

        /** It is in time on the day of the act alone. */
        public Draft<A> dueTheSameDay() {
            return dueSurely(Matter::day);
        }

        /** The last day on which it is in time, so many days after the day of the act, as the profile says. */
        public Draft<A> dueWithin(Parameter<Integer> days) {
            return tried(matter -> matter.settings().value(days))
                    .dueSurely(matter -> RegulationTime.daysAfter(
                            matter.day(), matter.settings().value(days)));
        }

        /** The last day on which it is in time is the last of the year of the act. */
        public Draft<A> dueByTheEndOfTheYear() {
            return dueSurely(matter -> matter.day().with(TemporalAdjusters.lastDayOfYear()));
        }

        /** The last instant at which it is in time, so many hours after the act, as the profile says. */
        public Draft<A> dueWithinHours(Parameter<Integer> hours) {
            Function<Matter<A>, Instant> last = matter -> RegulationTime.hoursAfter(
                    matter.action().at(), matter.settings().value(hours));
            dueAt = last;
            return tried(matter -> matter.settings().value(hours))
                    .dueSurely(matter -> matter.dayOf(last.apply(matter)));
        }

        /** To discharge it, it must be handed in to a holder of this post. */
        public Draft<A> handedInTo(Post post) {
            handedInTo = matter -> post;
            return this;
        }

        /** To discharge it, it must be handed in to a holder of the post that the profile names. */
        public Draft<A> handedInTo(Parameter<Post> post) {
            Function<Matter<A>, Post> named = matter -> matter.settings().value(post);
            handedInTo = named;
            return tried(named);
        }

        private Draft<A> dueSurely(Function<Matter<A>, LocalDate> day) {
            due = day;
            return this;
        }

        private Draft<A> triedOnAct(Function<A, ?> member) {
            return tried(matter -> member.apply(matter.action()));
        }

        private Draft<A> tried(Function<Matter<A>, ?> part) {
            tried = ImmutableList.<Function<Matter<A>, ?>>builder()
                    .addAll(tried)
                    .add(part)
                    .build();
            return this;
        }

        /** The record of the act itself discharges it. */
        public Duty<A> dischargedByItsOwnEntry(ActionKind kind) {
            ownEntry = true;
            return dischargedBy(kind);
        }

        /** It arises in the place of this other duty of the same act. */
        public Draft<A> insteadOf(Duty<?> other) {
            replaced = other;
            return this;
        }

        /** The records that discharge it. */
        public Duty<A> dischargedBy(ActionKind... kinds) {
            dischargedBy = ImmutableSet.copyOf(kinds);
            return new Duty<>(this);
        }
    }
}
