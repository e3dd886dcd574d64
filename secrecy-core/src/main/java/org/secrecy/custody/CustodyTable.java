package org.secrecy.custody;

import static org.secrecy.custody.Stage.CIRCULATING;
import static org.secrecy.custody.Stage.DISPATCHED;
import static org.secrecy.custody.Stage.IN_HAND;
import static org.secrecy.custody.Stage.KEPT;
import static org.secrecy.custody.Stage.ON_LOAN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.KeeperAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.copying.Copy;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
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
    private static final Phrase KNOWN_COPY =
            Phrase.of("载体{0}的复印件不应已编为{1}，但已有该件", "carrier {0} must not have a copy {1} yet, but has");
    private static final Phrase OR = Phrase.of("”或“", " or ");

    private static final ImmutableSet<Stage> ANYWHERE = ImmutableSet.copyOf(EnumSet.allOf(Stage.class));
    private static final ImmutableSet<Stage> PRESENT = stages(KEPT, IN_HAND, CIRCULATING, ON_LOAN);
    private static final ImmutableSet<Stage> NOT_OUT = stages(KEPT, IN_HAND);
    private static final ImmutableSet<Stage> NOT_LOST = stages(KEPT, IN_HAND, CIRCULATING, ON_LOAN, DISPATCHED);

    /** Records that are never refused, wherever the carrier is, even one that nobody has in custody. */
    private static final ImmutableSet<ActionKind> NEVER_STOPPED =
            ImmutableSet.of(EndWork.KIND, ReportMissing.KIND, ReportFound.KIND, HandOverFound.KIND);

    /** What these are done to must be in the hands of the one who does them, unless it is kept. */
    private static final ImmutableSet<Class<? extends CarrierAction>> BY_HAND =
            ImmutableSet.of(Return.class, Copy.class, CarryAbroad.class);

    /** The table. A row: the act, the stages at which it may find the carrier, the stage it leaves it at. */
    private static final ImmutableMap<ActionKind, Row> ROWS = rows(
            Row.of(Register.class, Register.KIND, NOT_LOST),
            Row.of(Store.class, Store.KIND, NOT_OUT, KEPT),
            Row.of(Circulate.class, Circulate.KIND, stages(KEPT, IN_HAND, CIRCULATING), CIRCULATING),
            Row.of(Borrow.class, Borrow.KIND, PRESENT, ON_LOAN),
            Row.of(Return.class, Return.KIND, stages(IN_HAND, CIRCULATING, ON_LOAN), KEPT),
            Row.of(Copy.class, Copy.KIND, PRESENT),
            Row.of(EndWork.class, EndWork.KIND, ANYWHERE),
            Row.of(Archive.class, Archive.KIND, NOT_OUT, KEPT),
            Row.of(Destroy.class, Destroy.KIND, NOT_OUT, Stage.DESTROYED),
            Row.of(HandIn.class, HandIn.KIND, NOT_OUT, KEPT),
            Row.of(CarryAbroad.class, CarryAbroad.KIND, PRESENT),
            Row.of(ChangeLevel.class, ChangeLevel.KIND, NOT_LOST),
            Row.of(ExtendPeriod.class, ExtendPeriod.KIND, NOT_LOST),
            Row.of(FulfilCondition.class, FulfilCondition.KIND, NOT_LOST),
            Row.of(Release.class, Release.KIND, NOT_LOST),
            Row.of(ReportMissing.class, ReportMissing.KIND, ANYWHERE),
            Row.of(ReportFound.class, ReportFound.KIND, ANYWHERE),
            Row.of(HandOverFound.class, HandOverFound.KIND, ANYWHERE));

    private CustodyTable() {}

    /** The kinds of act that the table names, in the order of a carrier's life. */
    public static ImmutableList<ActionKind> kinds() {
        return ROWS.keySet().asList();
    }

    /** The stages at which an act of this kind, on one carrier, may find it. */
    public static ImmutableSet<Stage> stagesBefore(ActionKind kind) {
        Row row = ROWS.get(kind);
        return row == null ? NOT_LOST : row.before();
    }

    /**
     * The stage at which an act of this kind leaves a carrier; empty where it stays where it was, and for reports, after which that
     * depends on where it was.
     */
    public static Optional<Stage> stageAfter(ActionKind kind) {
        Row row = ROWS.get(kind);
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
        @Nullable Row row = ROWS.get(kind);
        if (row != null && row.neverStopped()) {
            return null;
        }
        Supplier<Phrase> standing = mismatch(custody, kind, row == null ? NOT_LOST : row.before(), act.at());
        if (standing != null) {
            return standing;
        }
        Supplier<Phrase> keeper = row == null || row.namesKeeper() ? otherKeeper(custody, act) : null;
        if (keeper != null || (row != null && !row.byHand())) {
            return keeper;
        }
        Supplier<Phrase> hands = otherHands(custody, act, row != null);
        return hands == null && !custody.copies().isEmpty() && act instanceof Copy copy
                ? knownCopy(custody, copy)
                : hands;
    }

    /** Why one copy can't be dispatched: it must be here, and not out. */
    static @Nullable Supplier<Phrase> mismatch(Custody custody, Dispatch act) {
        return mismatch(custody, act.kind(), NOT_OUT, act.at());
    }

    private static @Nullable Supplier<Phrase> mismatch(
            Custody custody, ActionKind kind, ImmutableSet<Stage> stages, Instant at) {
        if (!stages.contains(custody.stage())) {
            return () -> OTHER_STAGE.with(kind, Phrase.join(OR, stages), custody.stage());
        }
        return at.isBefore(custody.since()) ? () -> ACT_IS_EARLIER.with(custody.since(), at) : null;
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

    /**
     * What is returned, copied or carried abroad must be in the hands of the one who does that, unless it is kept.
     *
     * @param byHand whether the act is known to be one of these
     */
    private static @Nullable Supplier<Phrase> otherHands(Custody custody, Action act, boolean byHand) {
        Optional<Person> holder = custody.holder();
        if (holder.isEmpty() || !(byHand || isDoneByHand(act))) {
            return null;
        }
        Person expected = act instanceof Return back ? back.returner() : act.actor();
        return holder.get().is(expected) ? null : () -> OTHER_HANDS.with(expected, holder.get());
    }

    /** A copy is made once: whether it is in custody here or not, its original knows it. */
    private static @Nullable Supplier<Phrase> knownCopy(Custody custody, Copy act) {
        ImmutableList<CopyStanding> copies = custody.copies();
        for (int index = 0; index < copies.size(); index++) { // no iterator, at every copying
            CarrierId known = copies.get(index).carrier();
            if (act.made().contains(known)) {
                return () -> KNOWN_COPY.with(custody.id(), known);
            }
        }
        return null;
    }

    private static boolean isDoneByHand(Action act) {
        for (Class<?> type : BY_HAND) {
            if (type.isInstance(act)) {
                return true;
            }
        }
        return false;
    }

    // A set of constants is told by bits, and without Guava's Sets, which a first decision would load for nothing else.
    private static ImmutableSet<Stage> stages(Stage first, Stage... others) {
        return ImmutableSet.copyOf(EnumSet.of(first, others));
    }

    private static ImmutableMap<ActionKind, Row> rows(Row... rows) {
        ImmutableMap.Builder<ActionKind, Row> byKind = ImmutableMap.builder();
        for (Row row : rows) {
            byKind.put(row.kind, row);
        }
        return byKind.buildOrThrow();
    }

    /** One row of the table. */
    private record Row(
            ActionKind kind,
            ImmutableSet<Stage> before,
            Optional<Stage> after,
            boolean neverStopped,
            boolean namesKeeper,
            boolean byHand) {

        private static Row of(Class<? extends CarrierAction> type, ActionKind kind, ImmutableSet<Stage> before) {
            return of(type, kind, before, Optional.empty());
        }

        private static Row of(
                Class<? extends CarrierAction> type, ActionKind kind, ImmutableSet<Stage> before, Stage after) {
            return of(type, kind, before, Optional.of(after));
        }

        private static Row of(
                Class<? extends CarrierAction> type,
                ActionKind kind,
                ImmutableSet<Stage> before,
                Optional<Stage> after) {
            return new Row(
                    kind,
                    before,
                    after,
                    NEVER_STOPPED.contains(kind),
                    KeeperAction.class.isAssignableFrom(type),
                    BY_HAND.contains(type));
        }
    }
}
