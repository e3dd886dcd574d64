package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DocumentAction;
import org.secrecy.action.KeeperAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Stage;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.json.SecrecyJson;
import org.secrecy.loan.Loan;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.testkit.conformance.ConformanceCases;

/**
 * What the acts of one kind do to a custody, found out by trying: every act of that kind in the conformance cases is tried on a carrier
 * that is not in custody, and on one at every stage. Immutable and thread-safe.
 */
final class CustodySteps {

    private static final SecrecyJson JSON = SecrecyJson.standard();
    private static final Person STRANGER = Person.of("stranger", "stranger");
    private static final Unit ELSEWHERE = Unit.of("elsewhere");
    private static final ImmutableList<Action> ACTS = acts();

    private final ActionKind kind;
    private final ImmutableList<Action> acts;

    private CustodySteps(ActionKind kind) {
        this.kind = kind;
        this.acts = ACTS.stream()
                .filter(act -> act.kind().equals(kind) && !carriers(act).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** A step: where the carrier was, where it is then, either empty where it is not in custody; and whether the act put it there. */
    record Step(Optional<Stage> before, Optional<Stage> after, boolean moves) {}

    /** The steps of this kind of act. */
    static CustodySteps of(ActionKind kind) {
        return new CustodySteps(kind);
    }

    /** The kind of act. */
    ActionKind kind() {
        return kind;
    }

    /** Whether acts of this kind meet a carrier at all. */
    boolean meetsCarriers() {
        return !acts.isEmpty();
    }

    /** Whether acts of this kind fit only carriers that are not in custody. */
    boolean meetsNoCustody() {
        return steps().stream().allMatch(step -> step.before().isEmpty());
    }

    /** Whether it is an act on carriers of its own, rather than one that only meets one. */
    boolean isOnCarriers() {
        return DocumentAction.class.isAssignableFrom(kind.type());
    }

    /** Every step that was possible, by the stage before. */
    ImmutableSet<Step> steps() {
        Stream<Optional<Stage>> places = Stream.concat(
                Stream.of(Optional.<Stage>empty()), Stream.of(Stage.values()).map(Optional::of));
        return places.flatMap(before -> acts.stream().flatMap(act -> tried(act, before)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The stages at which custodies begin of carriers that the act does not name, such as the copies that are made. */
    ImmutableSet<Stage> begun() {
        return acts.stream()
                .flatMap(act -> {
                    CustodyBook book = book(act, Stage.KEPT, other -> other);
                    return book.mismatch(act).isPresent()
                            ? Stream.of()
                            : book.after(act).custodies().values().stream()
                                    .filter(custody -> !book.custodies().containsKey(custody.id()))
                                    .filter(custody -> !carriers(act).contains(custody.id()))
                                    .map(Custody::stage);
                })
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether the carrier must be in the hands of the one who acts, where it is in anybody's. */
    boolean asksForTheHands() {
        return fails(Custody::holder, custody -> held(custody, STRANGER));
    }

    /** Whether the body that the act names as keeper must be the keeper. */
    boolean asksForTheKeeper() {
        return fails(
                custody -> Optional.of(custody.keeper()),
                custody -> Custody.builder().from(custody).keeper(ELSEWHERE).build());
    }

    /** Whether the act must not be earlier than the custody that it meets. */
    boolean asksForTheOrderOfTime() {
        return fails(
                custody -> Optional.of(custody.since()),
                custody -> Custody.builder()
                        .from(custody)
                        .since(custody.since().plus(Duration.ofDays(36_500)))
                        .build());
    }

    /** Whether some act that fits does not fit any more once its custodies are changed. */
    private boolean fails(Function<Custody, Optional<?>> stated, UnaryOperator<Custody> change) {
        return acts.stream()
                .anyMatch(act -> Stream.of(Stage.values()).anyMatch(stage -> {
                    CustodyBook fitting = book(act, stage, custody -> custody);
                    boolean changed = fitting.custodies().values().stream()
                            .anyMatch(custody -> stated.apply(custody).isPresent());
                    return changed
                            && fitting.mismatch(act).isEmpty()
                            && book(act, stage, change).mismatch(act).isPresent();
                }));
    }

    private static Stream<Step> tried(Action act, Optional<Stage> before) {
        CustodyBook book = before.map(stage -> book(act, stage, custody -> custody))
                .orElseGet(
                        () -> CustodyBook.empty(carriers(act).iterator().next().document()));
        if (book.mismatch(act).isPresent()) {
            return Stream.of();
        }
        CustodyBook next = book.after(act);
        return carriers(act).stream().map(carrier -> {
            Optional<Custody> was = book.custody(carrier);
            Optional<Custody> is = next.custody(carrier);
            boolean moves = !was.map(Custody::since).equals(is.map(Custody::since));
            return new Step(before, is.map(Custody::stage), moves);
        });
    }

    private static CustodyBook book(Action act, Stage stage, UnaryOperator<Custody> change) {
        ImmutableList<Custody> custodies = carriers(act).stream()
                .map(carrier -> change.apply(custody(carrier, act, stage)))
                .collect(ImmutableList.toImmutableList());
        return CustodyBook.of(custodies.get(0), custodies.stream().skip(1).toArray(Custody[]::new));
    }

    /** A custody at this stage that fits the act, if any at this stage does. */
    private static Custody custody(CarrierId id, Action act, Stage stage) {
        Carrier carrier = Carrier.builder()
                .id(id)
                .title("a document")
                .medium(Medium.FILE)
                .origin(Origin.OWN)
                .classification(Classification.open())
                .distribution(Distribution.builder().build())
                .build();
        Unit keeper = act instanceof KeeperAction named && named.keptBy().isPresent()
                ? named.keptBy().get()
                : Unit.office("office");
        Custody kept = Custody.begin(carrier, keeper, act.at().minus(Duration.ofDays(1)));
        Custody.Builder at = Custody.builder().from(kept).stage(stage);
        Person holder = act instanceof Return back ? back.returner() : act.actor();
        if (stage.isOut() || stage == Stage.IN_HAND) {
            at.holder(holder);
        }
        if (stage == Stage.ON_LOAN) {
            at.loan(Loan.builder()
                    .borrower(holder)
                    .lender(keeper)
                    .lentAt(kept.since())
                    .dueOn(LocalDate.EPOCH)
                    .build());
        }
        return at.build();
    }

    private static Custody held(Custody custody, Person holder) {
        return custody.holder().isEmpty()
                ? custody
                : Custody.builder().from(custody).holder(holder).build();
    }

    /** The carriers that the act names. */
    private static ImmutableSet<CarrierId> carriers(Action act) {
        if (act instanceof Receive receive) {
            return receive.carriers().stream().map(Carrier::id).collect(ImmutableSet.toImmutableSet());
        }
        if (act instanceof ReceiveFax fax) {
            return ImmutableSet.of(fax.received().id());
        }
        return act instanceof Dispatch dispatch
                ? ImmutableSet.copyOf(dispatch.carriers())
                : act.carrierMet().map(ImmutableSet::of).orElseGet(ImmutableSet::of);
    }

    private static ImmutableList<Action> acts() {
        return ConformanceCases.standard().cases().stream()
                .filter(one -> !one.isMalformed())
                .map(one -> JSON.readAction(one.request().get("action").toString()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
