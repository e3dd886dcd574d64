package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.action.Action;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.testkit.Proposal;

/** Acts of every kind, and proposals: acts that meet a custody. Thread-safe. */
public final class ActionArbitraries {

    private static final int FIRST_NEW_COPY = 21;

    private ActionArbitraries() {}

    /** A proposal of any kind. Edge cases are left out: those of the first kind would crowd out all the others. */
    public static Arbitrary<Proposal> proposals() {
        return CustodyArbitraries.custodies()
                .withoutEdgeCases()
                .flatMap(ActionArbitraries::proposalsOn)
                .withoutEdgeCases();
    }

    /** An act of any kind. */
    public static Arbitrary<Action> actions() {
        return proposals().map(Proposal::action);
    }

    private static Arbitrary<Proposal> proposalsOn(Custody custody) {
        CustodyBook book = CustodyBook.of(custody);
        return Arbitraries.<Action>frequencyOf(
                        Tuple.of(5, widen(borrows(custody))),
                        Tuple.of(5, widen(copies(custody))),
                        Tuple.of(4, widen(destructions(custody))),
                        Tuple.of(3, widen(circulations(custody))),
                        Tuple.of(3, widen(storings(custody))),
                        Tuple.of(3, widen(returns(custody))),
                        Tuple.of(3, widen(receipts())),
                        Tuple.of(2, widen(archivings(custody))),
                        Tuple.of(1, widen(registrations(custody))),
                        Tuple.of(1, widen(ends(custody))),
                        Tuple.of(1, widen(checks())))
                .map(action -> new Proposal(
                        action, action instanceof Receive ? CustodyBook.empty(CarrierArbitraries.DOCUMENT) : book));
    }

    private static Arbitrary<Action> widen(Arbitrary<? extends Action> acts) {
        return acts.map(act -> act);
    }

    private static Arbitrary<Borrow> borrows(Custody custody) {
        Arbitrary<Borrow> unapproved = Combinators.combine(
                        ids(custody),
                        OfficeArbitraries.people(),
                        OfficeArbitraries.instants(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("规划编制").optional(0.6),
                        OfficeArbitraries.people().optional(0.5),
                        giver(custody),
                        keptBy(custody))
                .as((id, actor, at, days, need, deliverer, giver, keptBy) -> Borrow.builder()
                        .carrier(id)
                        .actor(actor)
                        .at(at)
                        .dueOn(RegulationTime.day(at).plusDays(days))
                        .need(need)
                        .deliverer(deliverer)
                        .handedOverBy(giver)
                        .keptBy(keptBy)
                        .build());
        return unapproved.flatMap(act -> approvals(act)
                .map(all -> Borrow.builder().from(act).approvals(all).build()));
    }

    private static Arbitrary<Optional<Person>> giver(Custody custody) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Optional.empty())),
                Tuple.of(1, Arbitraries.just(custody.holder())),
                Tuple.of(1, OfficeArbitraries.people().map(Optional::of)));
    }

    private static Arbitrary<Return> returns(Custody custody) {
        Arbitrary<Integer> pages = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(custody.carrier().pages().orElse(1))),
                Tuple.of(1, Arbitraries.integers().between(0, 20)));
        Arbitrary<ImmutableSet<String>> documents =
                Arbitraries.frequency(Tuple.of(4, custody.carrier().documents()), Tuple.of(1, ImmutableSet.of()));
        Arbitrary<Person> returner = custody.holder()
                .map(holder -> Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.just(holder)), Tuple.of(1, OfficeArbitraries.people())))
                .orElseGet(OfficeArbitraries::people);
        return Combinators.combine(
                        ids(custody),
                        OfficeArbitraries.people(),
                        OfficeArbitraries.instants(),
                        returner,
                        pages.optional(0.8),
                        documents,
                        OfficeArbitraries.people().optional(0.2))
                .as((id, actor, at, by, counted, inside, recorder) -> Return.builder()
                        .carrier(id)
                        .actor(actor)
                        .at(at)
                        .returnedBy(by)
                        .pages(counted)
                        .documents(inside)
                        .removalRecordedBy(recorder)
                        .build());
    }

    private static Arbitrary<Copy> copies(Custody custody) {
        Arbitrary<ImmutableSet<CopyNumber>> numbers = Arbitraries.integers()
                .between(FIRST_NEW_COPY, FIRST_NEW_COPY + 3)
                .map(CopyNumber::of)
                .set()
                .ofMinSize(1)
                .map(ImmutableSet::copyOf);
        Arbitrary<Person> copier = Arbitraries.frequencyOf(
                Tuple.of(3, custody.holder().map(Arbitraries::just).orElseGet(OfficeArbitraries::people)),
                Tuple.of(1, OfficeArbitraries.people()));
        Arbitrary<Copy> unapproved = Combinators.combine(
                        ids(custody),
                        copier,
                        OfficeArbitraries.instants(),
                        numbers,
                        Arbitraries.of(Machine.class),
                        OfficeArbitraries.people().optional(0.7))
                .as((id, actor, at, made, machine, operator) -> Copy.builder()
                        .carrier(id)
                        .actor(actor)
                        .at(at)
                        .copies(made)
                        .machine(machine)
                        .operatedBy(operator)
                        .build());
        return unapproved.flatMap(act -> approvals(act)
                .map(all -> Copy.builder().from(act).approvals(all).build()));
    }

    private static Arbitrary<Destroy> destructions(Custody custody) {
        Arbitrary<Boolean> needless = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
        Arbitrary<Destroy> unapproved = Combinators.combine(
                        ids(custody),
                        OfficeArbitraries.people(),
                        OfficeArbitraries.instants(),
                        Arbitraries.of("销2025-1").optional(0.8),
                        needless,
                        OfficeArbitraries.people().optional(0.8),
                        OfficeArbitraries.people().optional(0.3),
                        OfficeArbitraries.people().list().ofMaxSize(4))
                .as((id, actor, at, list, noLongerNeeded, appraiser, executor, supervisors) -> Destroy.builder()
                        .carrier(id)
                        .actor(actor)
                        .at(at)
                        .destructionList(list)
                        .noLongerNeeded(noLongerNeeded)
                        .appraisedBy(appraiser)
                        .executedBy(executor)
                        .supervisors(supervisors)
                        .build());
        return unapproved.flatMap(act -> approvals(act)
                .map(all -> Destroy.builder().from(act).approvals(all).build()));
    }

    private static Arbitrary<Circulate> circulations(Custody custody) {
        Arbitrary<Boolean> seldom = Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true));
        Arbitrary<Person> officers = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        OfficeArbitraries.people().filter(person -> person.id().equals("li"))),
                Tuple.of(1, OfficeArbitraries.people()));
        return Combinators.combine(
                        ids(custody),
                        officers,
                        OfficeArbitraries.instants(),
                        officers,
                        officers,
                        OfficeArbitraries.people(),
                        officers,
                        Combinators.combine(seldom, seldom).as(Tuple::of))
                .as((id, actor, at, giver, bearer, reader, back, flags) -> Circulate.builder()
                        .carrier(id)
                        .actor(actor)
                        .at(at)
                        .handedOverBy(giver)
                        .bearer(bearer)
                        .reader(reader)
                        .goesBackTo(back)
                        .readInOffice(!flags.get1())
                        .carriedAbout(flags.get2())
                        .build());
    }

    private static Arbitrary<Store> storings(Custody custody) {
        return Combinators.combine(
                        ids(custody),
                        OfficeArbitraries.people(),
                        OfficeArbitraries.instants(),
                        CustodyArbitraries.cabinets(),
                        OfficeArbitraries.people().optional(0.9),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        keptBy(custody))
                .as((id, actor, at, cabinet, keeper, locked, keptBy) -> Store.builder()
                        .carrier(id)
                        .actor(actor)
                        .at(at)
                        .cabinet(cabinet)
                        .keeper(keeper)
                        .locked(locked)
                        .keptBy(keptBy)
                        .build());
    }

    private static Arbitrary<Receive> receipts() {
        Arbitrary<List<Carrier>> carriers =
                CarrierArbitraries.carriers().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Carrier::id);
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
        return Combinators.combine(
                        carriers,
                        OfficeArbitraries.people(),
                        OfficeArbitraries.instants(),
                        OfficeArbitraries.keepers(),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1)),
                        mostly,
                        mostly,
                        Arbitraries.of("已核").optional(0.2))
                .as((all, actor, at, keeper, more, here, intact, settled) -> Receive.builder()
                        .document(CarrierArbitraries.DOCUMENT)
                        .carriers(all)
                        .actor(actor)
                        .at(at)
                        .keeper(keeper)
                        .sender("市委办公室")
                        .signedBy(actor)
                        .listed(all.size() + more)
                        .addressedHere(here)
                        .packagingIntact(intact)
                        .settledWithSender(settled)
                        .build());
    }

    private static Arbitrary<Register> registrations(Custody custody) {
        Arbitrary<Register> known = Combinators.combine(
                        ids(custody), OfficeArbitraries.people(), OfficeArbitraries.instants())
                .as((id, actor, at) ->
                        Register.builder().carrier(id).actor(actor).at(at).build());
        Arbitrary<Register> unknown = Combinators.combine(
                        CarrierArbitraries.carriers(),
                        OfficeArbitraries.people(),
                        OfficeArbitraries.instants(),
                        OfficeArbitraries.keepers())
                .as((carrier, actor, at, keeper) -> Register.builder()
                        .carrier(carrier.id())
                        .actor(actor)
                        .at(at)
                        .entry(carrier)
                        .keeper(keeper)
                        .build());
        return Arbitraries.oneOf(known, unknown);
    }

    private static Arbitrary<EndWork> ends(Custody custody) {
        return Combinators.combine(ids(custody), OfficeArbitraries.people(), OfficeArbitraries.instants())
                .as((id, actor, at) ->
                        EndWork.builder().carrier(id).actor(actor).at(at).build());
    }

    private static Arbitrary<Archive> archivings(Custody custody) {
        return Combinators.combine(
                        ids(custody), OfficeArbitraries.people(), OfficeArbitraries.instants(), keptBy(custody))
                .as((id, actor, at, keptBy) -> Archive.builder()
                        .carrier(id)
                        .actor(actor)
                        .at(at)
                        .archive(OfficeArbitraries.ARCHIVE)
                        .keptBy(keptBy)
                        .build());
    }

    private static Arbitrary<CheckStorage> checks() {
        return Combinators.combine(
                        OfficeArbitraries.people(), OfficeArbitraries.instants(), CustodyArbitraries.cabinets())
                .as((actor, at, cabinet) -> CheckStorage.builder()
                        .actor(actor)
                        .at(at)
                        .cabinet(cabinet)
                        .build());
    }

    /** The custody's own carrier, seldom another. */
    private static Arbitrary<CarrierId> ids(Custody custody) {
        return Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.just(custody.id())), Tuple.of(1, CarrierArbitraries.carrierIds()));
    }

    /** The custody's own keeper or none named, seldom another. */
    private static Arbitrary<Optional<Unit>> keptBy(Custody custody) {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(Optional.empty())),
                Tuple.of(5, Arbitraries.just(Optional.of(custody.keeper()))),
                Tuple.of(1, OfficeArbitraries.units().map(Optional::of)));
    }

    private static Arbitrary<List<Approval>> approvals(Action act) {
        return OfficeArbitraries.approvals(act.kind(), act.subject(), act)
                .list()
                .ofMaxSize(3);
    }
}
