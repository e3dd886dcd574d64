package org.secrecy.custody;

import static org.secrecy.custody.Stage.CIRCULATING;
import static org.secrecy.custody.Stage.DISPATCHED;
import static org.secrecy.custody.Stage.IN_HAND;
import static org.secrecy.custody.Stage.KEPT;
import static org.secrecy.custody.Stage.ON_LOAN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.KeeperAction;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Loan;
import org.secrecy.loan.Return;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.supervision.HandIn;

/**
 * The legal steps of custody (provision 1.2.2): which act may find a carrier at which stages, and where it leaves it.
 *
 * <p>An act that the table does not name assumes only that the carrier is neither missing nor destroyed, and moves nothing.
 * {@code Receive}, {@code ReceiveFax}, and {@code Register} of what has no custody, begin a custody, and {@code Dispatch} moves several;
 * so they stand in {@link CustodyBook}. Thread-safe.
 */
public final class CustodyTable {

    private static final Phrase ACT_IS_EARLIER = Phrase.of(
            "行为不得早于载体进入现状的时间{0}，但时间为{1}",
            "the act must not be before the carrier came to stand there, {0}, but was at {1}");
    private static final Phrase OTHER_CARRIER =
            Phrase.of("行为应针对载体{0}，但针对的是{1}", "the act must be on carrier {0}, but was on {1}");
    private static final Phrase OTHER_STAGE =
            Phrase.of("{0}要求载体处于“{1}”，但其处于“{2}”", "{0} needs the carrier to be {1}, but it is {2}");
    private static final Phrase OTHER_KEEPER =
            Phrase.of("载体应由{0}保管，但由{1}保管", "the carrier must be kept by {0}, but is kept by {1}");
    private static final Phrase OTHER_HANDS =
            Phrase.of("载体应在{0}手中，但在{1}手中", "the carrier must be in the hands of {0}, but is in those of {1}");

    private static final ImmutableSet<Stage> ANYWHERE = Sets.immutableEnumSet(EnumSet.allOf(Stage.class));
    private static final ImmutableSet<Stage> PRESENT = Sets.immutableEnumSet(KEPT, IN_HAND, CIRCULATING, ON_LOAN);
    private static final ImmutableSet<Stage> NOT_OUT = Sets.immutableEnumSet(KEPT, IN_HAND);
    private static final ImmutableSet<Stage> NOT_LOST =
            Sets.immutableEnumSet(KEPT, IN_HAND, CIRCULATING, ON_LOAN, DISPATCHED);

    /** Records that are never refused, wherever the carrier is, even one that nobody has in custody. */
    private static final ImmutableSet<ActionKind> NEVER_STOPPED =
            ImmutableSet.of(EndWork.KIND, ReportMissing.KIND, ReportFound.KIND, HandOverFound.KIND);

    /** What these are done to must be in the hands of the one who does them, unless it is kept. */
    private static final ImmutableSet<Class<? extends CarrierAction>> BY_HAND =
            ImmutableSet.of(Return.class, Copy.class, CarryAbroad.class);

    /** The table. A row: the act, the stages at which it may find the carrier, the stage it leaves it at, what it changes. */
    private static final ImmutableMap<ActionKind, Row<?>> ROWS = Maps.uniqueIndex(
            ImmutableList.of(
                    row(Register.class, Register.KIND, NOT_LOST, CustodyTable::registered),
                    row(Store.class, Store.KIND, NOT_OUT, KEPT, CustodyTable::stored),
                    row(
                            Circulate.class,
                            Circulate.KIND,
                            Sets.immutableEnumSet(KEPT, IN_HAND, CIRCULATING),
                            CIRCULATING,
                            CustodyTable::circulated),
                    row(Borrow.class, Borrow.KIND, PRESENT, ON_LOAN, CustodyTable::lent),
                    row(
                            Return.class,
                            Return.KIND,
                            Sets.immutableEnumSet(IN_HAND, CIRCULATING, ON_LOAN),
                            KEPT,
                            (custody, act) -> custody),
                    row(Copy.class, Copy.KIND, PRESENT, CustodyTable::copied),
                    row(EndWork.class, EndWork.KIND, ANYWHERE, CustodyTable::workEnded),
                    row(Archive.class, Archive.KIND, NOT_OUT, KEPT, CustodyTable::archived),
                    row(Destroy.class, Destroy.KIND, NOT_OUT, Stage.DESTROYED, (custody, act) -> custody),
                    row(HandIn.class, HandIn.KIND, NOT_OUT, KEPT, CustodyTable::handedIn),
                    row(CarryAbroad.class, CarryAbroad.KIND, PRESENT, (custody, act) -> custody),
                    row(ChangeLevel.class, ChangeLevel.KIND, NOT_LOST, CustodyTable::changedInLevel),
                    row(ExtendPeriod.class, ExtendPeriod.KIND, NOT_LOST, CustodyTable::extended),
                    row(FulfilCondition.class, FulfilCondition.KIND, NOT_LOST, CustodyTable::fulfilled),
                    row(Release.class, Release.KIND, NOT_LOST, CustodyTable::released),
                    row(ReportMissing.class, ReportMissing.KIND, ANYWHERE, CustodyTable::missing),
                    row(ReportFound.class, ReportFound.KIND, ANYWHERE, CustodyTable::found),
                    row(HandOverFound.class, HandOverFound.KIND, ANYWHERE, (custody, act) -> custody)),
            Row::kind);

    private CustodyTable() {}

    /** The kinds of act that the table names, in the order of a carrier's life. */
    public static ImmutableList<ActionKind> kinds() {
        return ROWS.keySet().asList();
    }

    /** The stages at which an act of this kind, on one carrier, may find it. */
    public static ImmutableSet<Stage> stagesBefore(ActionKind kind) {
        Row<?> row = ROWS.get(kind);
        return row == null ? NOT_LOST : row.before();
    }

    /**
     * The stage at which an act of this kind leaves a carrier; empty where it stays where it was, and for reports, after which that
     * depends on where it was.
     */
    public static Optional<Stage> stageAfter(ActionKind kind) {
        Row<?> row = ROWS.get(kind);
        return row == null ? Optional.empty() : row.after();
    }

    /** Whether custody never stops acts of this kind: reports are never refused. */
    public static boolean isNeverStopped(ActionKind kind) {
        return NEVER_STOPPED.contains(kind);
    }

    /** Why an act on one carrier does not fit that one's custody, put into words when asked for; null where it fits. */
    static @Nullable Supplier<Phrase> mismatch(Custody custody, CarrierAction act) {
        return act.carrier().equals(custody.id())
                ? mismatchOfMet(custody, act)
                : () -> OTHER_CARRIER.with(custody.id(), act.carrier());
    }

    /**
     * Why an act does not fit the custody of the carrier that it meets; null where it fits. No more is asked of an act than its row asks:
     * this is worked out at every decision.
     */
    static @Nullable Supplier<Phrase> mismatchOfMet(Custody custody, Action act) {
        ActionKind kind = act.kind();
        @Nullable Row<?> row = ROWS.get(kind);
        if (row != null && row.neverStopped()) {
            return null;
        }
        Supplier<Phrase> standing = mismatch(custody, kind, row == null ? NOT_LOST : row.before(), act.at());
        if (standing != null) {
            return standing;
        }
        Supplier<Phrase> keeper = row == null || row.namesKeeper() ? otherKeeper(custody, act) : null;
        return keeper == null && (row == null || row.byHand()) ? otherHands(custody, act) : keeper;
    }

    /** Why one copy can't be dispatched: it must be here, and not out. */
    static @Nullable Supplier<Phrase> mismatch(Custody custody, Dispatch act) {
        return mismatch(custody, act.kind(), NOT_OUT, act.at());
    }

    private static @Nullable Supplier<Phrase> mismatch(
            Custody custody, ActionKind kind, ImmutableSet<Stage> stages, Instant at) {
        if (!stages.contains(custody.stage())) {
            return () -> OTHER_STAGE.with(kind, anyOf(stages), custody.stage());
        }
        return at.isBefore(custody.since()) ? () -> ACT_IS_EARLIER.with(custody.since(), at) : null;
    }

    private static Phrase anyOf(ImmutableSet<Stage> stages) {
        return Phrase.join(
                Phrase.of("”或“", " or "), stages.stream().map(Stage::words).toList());
    }

    /** What an act says of the body that keeps the carrier must be so. */
    private static @Nullable Supplier<Phrase> otherKeeper(Custody custody, Action act) {
        if (!(act instanceof KeeperAction naming)) {
            return null;
        }
        Optional<Unit> named = naming.keptBy();
        return named.isEmpty() || named.get().equals(custody.keeper())
                ? null
                : () -> OTHER_KEEPER.with(named.get(), custody.keeper());
    }

    /** What is returned, copied or carried abroad must be in the hands of the one who does that, unless it is kept. */
    private static @Nullable Supplier<Phrase> otherHands(Custody custody, Action act) {
        Optional<Person> holder = custody.holder();
        if (holder.isEmpty() || BY_HAND.stream().noneMatch(type -> type.isInstance(act))) {
            return null;
        }
        Person expected = act instanceof Return back ? back.returner() : act.actor();
        return holder.get().is(expected) ? null : () -> OTHER_HANDS.with(expected, holder.get());
    }

    static Custody step(Custody custody, CarrierAction act) {
        Row<?> row = ROWS.get(act.kind());
        return row == null ? custody : row.take(custody, act);
    }

    private static Custody.Builder changing(Custody custody) {
        return Custody.builder().from(custody);
    }

    private static Custody registered(Custody custody, Register act) {
        return changing(custody).registeredAt(act.at()).build();
    }

    private static Custody stored(Custody custody, Store act) {
        return changing(custody)
                .keeper(act.cabinet().unit())
                .cabinet(act.cabinet())
                .cabinetKeeper(act.keeper())
                .build();
    }

    private static Custody circulated(Custody custody, Circulate act) {
        return changing(custody).stage(CIRCULATING).holder(act.reader()).build();
    }

    private static Custody lent(Custody custody, Borrow act) {
        Loan loan = Loan.builder()
                .borrower(act.actor())
                .lender(custody.keeper())
                .lentAt(act.at())
                .dueOn(act.dueOn())
                .build();
        return changing(custody).stage(ON_LOAN).holder(act.actor()).loan(loan).build();
    }

    private static Custody copied(Custody custody, Copy act) {
        ImmutableList.Builder<CopyStanding> copies = ImmutableList.builder();
        copies.addAll(custody.copies());
        act.made().forEach(copy -> copies.add(new CopyStanding(copy, IN_HAND)));
        return changing(custody)
                .copies(copies.build())
                .grants(grantsAfter(custody, act))
                .build();
    }

    /** Copies count against every approval of copying this carrier that the act puts forward: the strictest reading of 9.2.2. */
    private static ImmutableList<CopyGrant> grantsAfter(Custody custody, Copy act) {
        ImmutableMap.Builder<String, CopyGrant> grants = ImmutableMap.builder();
        custody.grants().forEach(grant -> grants.put(grant.approval(), grant));
        for (Approval approval : act.approvals()) {
            if (approval.act().equals(Copy.KIND.code()) && approval.subjects().contains(act.subject())) {
                CopyGrant before = custody.grants().stream()
                        .filter(grant -> grant.approval().equals(approval.id()))
                        .findFirst()
                        .orElseGet(() ->
                                new CopyGrant(approval.id(), approval.copies().orElseThrow(), 0));
                grants.put(approval.id(), before.afterMaking(act.copies().size()));
            }
        }
        return grants.buildKeepingLast().values().asList();
    }

    private static Custody workEnded(Custody custody, EndWork act) {
        return changing(custody).workEndedAt(act.at()).build();
    }

    private static Custody handedIn(Custody custody, HandIn act) {
        return changing(custody)
                .keeper(act.keeper())
                .cabinet(Optional.empty())
                .cabinetKeeper(Optional.empty())
                .build();
    }

    /** Sent to this addressee by that act. */
    static Custody dispatched(Custody custody, Addressee recipient, Instant at) {
        return Row.moved(custody, at, Stage.DISPATCHED).dispatchedTo(recipient).build();
    }

    /** A second report of the same, and a report on what is destroyed, move nothing. */
    private static Custody missing(Custody custody, ReportMissing act) {
        boolean moves = custody.stage() != Stage.MISSING && custody.stage() != Stage.DESTROYED;
        return moves ? Row.moved(custody, act.at(), Stage.MISSING).build() : custody;
    }

    private static Custody found(Custody custody, ReportFound act) {
        return custody.stage() == Stage.MISSING
                ? Row.moved(custody, act.at(), KEPT).build()
                : custody;
    }

    private static Custody changedInLevel(Custody custody, ChangeLevel act) {
        return whileClassified(custody, act, classification -> classification.atLevel(act.level()));
    }

    private static Custody extended(Custody custody, ExtendPeriod act) {
        return whileClassified(custody, act, classification -> classification.until(act.period()));
    }

    private static Custody fulfilled(Custody custody, FulfilCondition act) {
        boolean conditional = custody.carrier()
                .classification()
                .period()
                .filter(SecrecyPeriod.Condition.class::isInstance)
                .isPresent();
        return conditional
                ? classified(
                        custody, classification -> classification.conditionFulfilledOn(RegulationTime.day(act.at())))
                : custody;
    }

    /** What is declassified stays so, whatever is recorded: only classifying anew makes it secret again. */
    private static Custody whileClassified(Custody custody, CarrierAction act, UnaryOperator<Classification> change) {
        boolean classified = custody.carrier().classification().isClassifiedOn(RegulationTime.day(act.at()));
        return classified ? classified(custody, change) : custody;
    }

    /** What is still classified does not become open by being called so. */
    private static Custody released(Custody custody, Release act) {
        boolean classified = custody.carrier().classification().isClassifiedOn(RegulationTime.day(act.at()));
        return classified ? custody : classified(custody, classification -> Classification.open());
    }

    private static Custody classified(Custody custody, UnaryOperator<Classification> change) {
        Carrier carrier = custody.carrier();
        return changing(custody)
                .carrier(carrier.classifiedAs(change.apply(carrier.classification())))
                .build();
    }

    private static Custody archived(Custody custody, Archive act) {
        return changing(custody)
                .keeper(act.archive())
                .cabinet(Optional.empty())
                .cabinetKeeper(Optional.empty())
                .build();
    }

    private static <A extends CarrierAction> Row<A> row(
            Class<A> type, ActionKind kind, ImmutableSet<Stage> before, Change<A> change) {
        return new Row<>(type, kind, before, Optional.empty(), change);
    }

    private static <A extends CarrierAction> Row<A> row(
            Class<A> type, ActionKind kind, ImmutableSet<Stage> before, Stage after, Change<A> change) {
        return new Row<>(type, kind, before, Optional.of(after), change);
    }

    /** What an act changes in a custody besides stage, hands and instant. */
    @FunctionalInterface
    private interface Change<A> {
        Custody apply(Custody custody, A act);
    }

    /** One row of the table. */
    private record Row<A extends CarrierAction>(
            Class<A> type,
            ActionKind kind,
            ImmutableSet<Stage> before,
            Optional<Stage> after,
            Change<A> change,
            boolean neverStopped,
            boolean namesKeeper,
            boolean byHand) {

        Row(Class<A> type, ActionKind kind, ImmutableSet<Stage> before, Optional<Stage> after, Change<A> change) {
            this(
                    type,
                    kind,
                    before,
                    after,
                    change,
                    NEVER_STOPPED.contains(kind),
                    KeeperAction.class.isAssignableFrom(type),
                    BY_HAND.contains(type));
        }

        Custody take(Custody custody, CarrierAction act) {
            Custody moved = after.map(stage -> moved(custody, act.at(), stage.isOut() ? KEPT : stage)
                            .build())
                    .orElse(custody);
            return change.apply(moved, type.cast(act));
        }

        /** The custody at its next stage, in nobody's hands yet unless the change says in whose. */
        private static Custody.Builder moved(Custody custody, Instant at, Stage stage) {
            return changing(custody)
                    .stage(stage)
                    .holder(Optional.empty())
                    .loan(Optional.empty())
                    .since(at);
        }
    }
}
