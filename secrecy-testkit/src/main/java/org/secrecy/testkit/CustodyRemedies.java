package org.secrecy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.computing.StoreData;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.Stage;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Remedy;

/** Remedies that look at the custody, or change it rather than the act. Thread-safe. */
final class CustodyRemedies {

    private static final Unit OFFICE = Unit.office("办公室");

    private CustodyRemedies() {}

    /** The proposal after an amendment that concerns the custody; empty where it concerns the act alone. */
    static Optional<Proposal> amended(Proposal proposal, Remedy.Amend amend) {
        Action action = proposal.action();
        if (action instanceof Circulate circulate && amend.member().equals("reader")) {
            Distribution also =
                    Distribution.builder().addPeople(circulate.reader()).build();
            return Optional.of(replacing(proposal, widened(custody(proposal, circulate), also)));
        }
        if (action instanceof StoreData data && amend.member().equals("carrier")) {
            return Optional.of(onDisk(proposal, data));
        }
        if (action instanceof StoreData data && amend.member().equals("medium")) {
            return Optional.of(onRemovableMedium(proposal, data));
        }
        if (action instanceof Dispatch dispatch && amend.member().equals("consignments")) {
            return Optional.of(consigned(proposal, dispatch, amend.words().english()));
        }
        return Optional.empty();
    }

    /** The words say which provision asks: the stamp, those left out, or else those outside the distribution. */
    private static Proposal consigned(Proposal proposal, Dispatch dispatch, String words) {
        if (words.contains("stamp")) {
            return stamped(proposal, dispatch);
        }
        return words.contains("left out") ? sentToAll(proposal, dispatch) : widened(proposal, dispatch);
    }

    private static Proposal stamped(Proposal proposal, Dispatch dispatch) {
        ImmutableList<Consignment> stamped = dispatch.consignments().stream()
                .map(consignment -> stamped(proposal, dispatch, consignment))
                .collect(ImmutableList.toImmutableList());
        return new Proposal(
                Dispatch.builder().from(dispatch).consignments(stamped).build(), proposal.book());
    }

    private static Consignment stamped(Proposal proposal, Dispatch dispatch, Consignment consignment) {
        Optional<SecrecyLevel> level = proposal.book()
                .custody(new CarrierId(dispatch.document(), consignment.copy()))
                .flatMap(custody -> level(custody, dispatch));
        return level.isEmpty()
                ? consignment
                : Consignment.builder().from(consignment).stamp(level).build();
    }

    private static Optional<SecrecyLevel> level(Custody custody, Dispatch dispatch) {
        return custody.carrier().classification().levelOn(RegulationTime.day(dispatch.at()));
    }

    /** Has the distribution changed, so that every recipient is in scope. */
    private static Proposal widened(Proposal proposal, Dispatch dispatch) {
        Distribution.Builder recipients = Distribution.builder();
        for (Consignment consignment : dispatch.consignments()) {
            consignment.recipient().unit().ifPresent(recipients::addUnits);
            consignment.recipient().person().ifPresent(recipients::addPeople);
        }
        Distribution also = recipients.build();
        return changing(proposal, custody -> widened(custody, also));
    }

    /** Sends a further copy to everybody on the distribution who has none yet. */
    private static Proposal sentToAll(Proposal proposal, Dispatch dispatch) {
        ImmutableList<Custody> before = proposal.book().custodies().values().asList();
        ImmutableSet<Addressee> reached = Stream.concat(
                        dispatch.consignments().stream().map(Consignment::recipient),
                        before.stream().flatMap(custody -> custody.dispatchedTo().stream()))
                .collect(ImmutableSet.toImmutableSet());
        Custody model = proposal.book().custody(dispatch.carriers().get(0)).orElseThrow();
        Distribution distribution = model.carrier().distribution();
        List<Custody> custodies = new ArrayList<>(before);
        Dispatch.Builder wider = Dispatch.builder().from(dispatch);
        Stream.concat(
                        distribution.units().stream().map(Addressee::of),
                        distribution.people().stream().map(Addressee::of))
                .filter(addressee -> !reached.contains(addressee))
                .forEach(addressee -> {
                    CopyNumber number = unused(custodies);
                    custodies.add(Custody.builder()
                            .from(model)
                            .carrier(Carrier.builder()
                                    .from(model.carrier())
                                    .id(new CarrierId(dispatch.document(), number))
                                    .build())
                            .build());
                    wider.addConsignments(Consignment.builder()
                            .copy(number)
                            .recipient(addressee)
                            .stamp(level(model, dispatch))
                            .build());
                });
        return new Proposal(wider.build(), book(custodies));
    }

    private static CopyNumber unused(List<Custody> custodies) {
        int highest = custodies.stream()
                .mapToInt(custody -> custody.id().copy().value())
                .max()
                .orElse(0);
        return CopyNumber.of(highest + 1);
    }

    private static Custody widened(Custody custody, Distribution also) {
        return Custody.builder()
                .from(custody)
                .carrier(Carrier.builder()
                        .from(custody.carrier())
                        .distribution(Distribution.builder()
                                .from(custody.carrier().distribution())
                                .addAllUnits(also.units())
                                .addAllPeople(also.people())
                                .build())
                        .build())
                .build();
    }

    /** Puts the data on a registered carrier of the highest level and the same medium that lies in the office's cabinet. */
    private static Proposal onDisk(Proposal proposal, StoreData data) {
        List<Custody> custodies = new ArrayList<>(proposal.book().custodies().values());
        CarrierId id = new CarrierId(proposal.book().document(), unused(custodies));
        Instant since = data.at().minus(Duration.ofHours(1));
        Carrier disk = Carrier.builder()
                .id(id)
                .title("磁盘")
                .medium(data.medium())
                .origin(Origin.OWN)
                .classification(Classification.stateSecret(
                        SecrecyLevel.TOP_SECRET, SecrecyPeriod.longTerm(), RegulationTime.day(since)))
                .distribution(Distribution.to(OFFICE))
                .build();
        custodies.add(Custody.builder()
                .from(Custody.begin(disk, OFFICE, since))
                .cabinet(new Cabinet(OFFICE, "1号柜", true))
                .cabinetKeeper(Remedies.somebody(Post.DOCUMENT_KEEPER))
                .registeredAt(since)
                .build());
        return new Proposal(StoreData.builder().from(data).carrier(id).build(), book(custodies));
    }

    /** Uses a disk instead of what it is; nothing else about that changes. */
    private static Proposal onRemovableMedium(Proposal proposal, StoreData data) {
        StoreData onDisk =
                StoreData.builder().from(data).medium(Medium.COMPUTER_DISK).build();
        return data.carrierMet()
                .flatMap(proposal.book()::custody)
                .map(custody -> Custody.builder()
                        .from(custody)
                        .carrier(Carrier.builder()
                                .from(custody.carrier())
                                .medium(Medium.COMPUTER_DISK)
                                .build())
                        .build())
                .map(custody -> replacing(new Proposal(onDisk, proposal.book()), custody))
                .orElseGet(() -> new Proposal(onDisk, proposal.book()));
    }

    /** Brings back all pages and documents that went out. */
    static void complete(ActTree act, Proposal proposal) {
        if (!(proposal.action() instanceof CarrierAction onCarrier)) {
            throw new IllegalArgumentException("pages must be of a carrier, but the act was on none");
        }
        Carrier carrier = custody(proposal, onCarrier).carrier();
        carrier.pages().ifPresent(pages -> act.set("pages", pages));
        act.set("documents", carrier.documents());
    }

    /** Brings about first what the custody lacks: copies that are back, or the carrier itself. */
    static Proposal settled(Proposal proposal, Remedy.SettleFirst settle) {
        if (!(proposal.action() instanceof CarrierAction onCarrier)) {
            throw Remedies.doesNotFit(proposal.action(), settle);
        }
        Custody custody = custody(proposal, onCarrier);
        if (onCarrier instanceof Archive) {
            Custody.Builder settled = Custody.builder().from(custody);
            settled.copies(custody.copies().stream()
                    .map(copy -> settle.carriers().contains(copy.carrier())
                            ? new CopyStanding(copy.carrier(), Stage.KEPT)
                            : copy)
                    .toList());
            return replacing(proposal, settled.build());
        }
        return replacing(
                proposal,
                Custody.builder()
                        .from(custody)
                        .stage(Stage.KEPT)
                        .holder(Optional.<Person>empty())
                        .loan(Optional.empty())
                        .build());
    }

    private static Custody custody(Proposal proposal, CarrierAction action) {
        return proposal.book()
                .custody(action.carrier())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the carrier must be in custody, but " + action.carrier() + " is not"));
    }

    private static Proposal replacing(Proposal proposal, Custody custody) {
        return changing(proposal, other -> other.id().equals(custody.id()) ? custody : other);
    }

    private static Proposal changing(Proposal proposal, UnaryOperator<Custody> change) {
        return new Proposal(
                proposal.action(),
                book(proposal.book().custodies().values().stream().map(change).toList()));
    }

    private static CustodyBook book(List<Custody> custodies) {
        return CustodyBook.of(
                custodies.get(0), custodies.subList(1, custodies.size()).toArray(Custody[]::new));
    }
}
