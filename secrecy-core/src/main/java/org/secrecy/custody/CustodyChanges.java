package org.secrecy.custody;

import static org.secrecy.custody.Stage.CIRCULATING;
import static org.secrecy.custody.Stage.IN_HAND;
import static org.secrecy.custody.Stage.KEPT;
import static org.secrecy.custody.Stage.ON_LOAN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
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
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Loan;
import org.secrecy.loan.Return;
import org.secrecy.office.Approval;
import org.secrecy.supervision.HandIn;

/**
 * What an act changes in the custody of the carrier that it is done to, whatever its stage was before: {@link CustodyTable} tells where it
 * may find it. Thread-safe.
 */
final class CustodyChanges {

    /** What each kind of act in the table changes besides stage, hands and instant; any kind that it does not name changes nothing. */
    private static final ImmutableMap<ActionKind, Change<?>> CHANGES = ImmutableMap.<ActionKind, Change<?>>builder()
            .put(Register.KIND, new Change<>(Register.class, CustodyChanges::registered))
            .put(Store.KIND, new Change<>(Store.class, CustodyChanges::stored))
            .put(Circulate.KIND, new Change<>(Circulate.class, CustodyChanges::circulated))
            .put(Borrow.KIND, new Change<>(Borrow.class, CustodyChanges::lent))
            .put(Copy.KIND, new Change<>(Copy.class, CustodyChanges::copied))
            .put(EndWork.KIND, new Change<>(EndWork.class, CustodyChanges::workEnded))
            .put(Archive.KIND, new Change<>(Archive.class, CustodyChanges::archived))
            .put(HandIn.KIND, new Change<>(HandIn.class, CustodyChanges::handedIn))
            .put(ChangeLevel.KIND, new Change<>(ChangeLevel.class, CustodyChanges::changedInLevel))
            .put(ExtendPeriod.KIND, new Change<>(ExtendPeriod.class, CustodyChanges::extended))
            .put(FulfilCondition.KIND, new Change<>(FulfilCondition.class, CustodyChanges::fulfilled))
            .put(Release.KIND, new Change<>(Release.class, CustodyChanges::released))
            .put(ReportMissing.KIND, new Change<>(ReportMissing.class, CustodyChanges::missing))
            .put(ReportFound.KIND, new Change<>(ReportFound.class, CustodyChanges::found))
            .put(Return.KIND, new Change<>(Return.class, (custody, act) -> custody))
            .put(Destroy.KIND, new Change<>(Destroy.class, (custody, act) -> custody))
            .put(CarryAbroad.KIND, new Change<>(CarryAbroad.class, (custody, act) -> custody))
            .put(HandOverFound.KIND, new Change<>(HandOverFound.class, (custody, act) -> custody))
            .buildOrThrow();

    private CustodyChanges() {}

    /** The kinds of act that it knows: those of the table. */
    static ImmutableSet<ActionKind> kinds() {
        return CHANGES.keySet();
    }

    /** The custody after the act, which fits it. */
    static Custody after(Custody custody, CarrierAction act) {
        Optional<Stage> stage = CustodyTable.stageAfter(act.kind());
        Custody moved = stage.isEmpty()
                ? custody
                : moved(custody, act.at(), stage.get().isOut() ? KEPT : stage.get())
                        .build();
        @Nullable Change<?> change = CHANGES.get(act.kind());
        return change == null ? moved : change.take(moved, act);
    }

    /** What an act changes in a custody besides stage, hands and instant. */
    private record Change<A extends CarrierAction>(Class<A> type, BiFunction<Custody, A, Custody> change) {

        Custody take(Custody custody, CarrierAction act) {
            return change.apply(custody, type.cast(act));
        }
    }

    /** The custody at its next stage, in nobody's hands yet unless the change says in whose. */
    private static Custody.Builder moved(Custody custody, Instant at, Stage stage) {
        return changing(custody)
                .stage(stage)
                .holder(Optional.empty())
                .loan(Optional.empty())
                .since(at);
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
        ImmutableList<CopyStanding> made = act.made().stream()
                .map(copy -> new CopyStanding(copy, IN_HAND))
                .collect(ImmutableList.toImmutableList());
        return changing(custody)
                .copies(CopyStandings.with(custody.copies(), made))
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
        return moved(custody, at, Stage.DISPATCHED).dispatchedTo(recipient).build();
    }

    /** A second report of the same, and a report on what is destroyed, move nothing. */
    private static Custody missing(Custody custody, ReportMissing act) {
        boolean moves = custody.stage() != Stage.MISSING && custody.stage() != Stage.DESTROYED;
        return moves ? moved(custody, act.at(), Stage.MISSING).build() : custody;
    }

    private static Custody found(Custody custody, ReportFound act) {
        return custody.stage() == Stage.MISSING ? moved(custody, act.at(), KEPT).build() : custody;
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
}
