package org.secrecy.sample;

import static org.secrecy.sample.Samples.ARCHIVE_ROOM;
import static org.secrecy.sample.Samples.CABINET;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.EVENING;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.TODAY;
import static org.secrecy.sample.Samples.WANG;
import static org.secrecy.sample.Samples.ZHAO;
import static org.secrecy.sample.Samples.approval;
import static org.secrecy.sample.Samples.borrow;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.consignment;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.destroy;
import static org.secrecy.sample.Samples.dispatch;
import static org.secrecy.sample.Samples.endWork;
import static org.secrecy.sample.Samples.fullApproval;
import static org.secrecy.sample.Samples.fullCarrier;
import static org.secrecy.sample.Samples.giveBack;
import static org.secrecy.sample.Samples.handIn;
import static org.secrecy.sample.Samples.minimalCirculate;
import static org.secrecy.sample.Samples.organsApproval;
import static org.secrecy.sample.Samples.register;
import static org.secrecy.sample.Samples.store;

import com.google.common.collect.ImmutableList;
import org.secrecy.action.Action;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.supervision.HandIn;

/** The acts of a carrier's life: of every kind one that states all it can, and one that states what it must and no more. */
final class CustodyActs {

    private CustodyActs() {}

    static ImmutableList<Action> full() {
        return ImmutableList.<Action>builder()
                .add(Receive.builder()
                        .document(DOCUMENT)
                        .actor(CHEN)
                        .at(MORNING)
                        .addApproval(organsApproval())
                        .addCarriers(fullCarrier(1), carrier(2))
                        .sender("省局")
                        .keeper(OFFICE)
                        .signedBy(CHEN)
                        .listed(3)
                        .addressedHere(true)
                        .packagingIntact(true)
                        .settledWithSender("少一份,已电话核实")
                        .build())
                .add(Register.builder()
                        .carrier(FIRST)
                        .actor(CHEN)
                        .at(MORNING)
                        .addApproval(organsApproval())
                        .entry(fullCarrier(1))
                        .keeper(OFFICE)
                        .retainedFrom("某项规划")
                        .build())
                .add(Store.builder()
                        .carrier(FIRST)
                        .actor(CHEN)
                        .at(NOON)
                        .addApproval(organsApproval())
                        .keptBy(OFFICE)
                        .cabinet(CABINET)
                        .keeper(CHEN)
                        .locked(true)
                        .build())
                .add(CheckStorage.builder()
                        .actor(CHEN)
                        .at(NOON)
                        .addApproval(organsApproval())
                        .cabinet(CABINET)
                        .build())
                .add(Circulate.builder()
                        .from(minimalCirculate())
                        .addApproval(organsApproval())
                        .readInOffice(true)
                        .carriedAbout(true)
                        .build())
                .add(Borrow.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .addApprovals(approval("Borrow").build(), organsApproval())
                        .keptBy(OFFICE)
                        .dueOn(TODAY.plusDays(2))
                        .need("起草实施方案")
                        .deliverer(CHEN)
                        .handedOverBy(CHEN)
                        .build())
                .add(Return.builder()
                        .carrier(FIRST)
                        .actor(CHEN)
                        .at(EVENING)
                        .addApproval(organsApproval())
                        .returnedBy(LI)
                        .pages(11)
                        .addDocuments("附件一")
                        .removalRecordedBy(CHEN)
                        .build())
                .add(Copy.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .addApproval(fullApproval())
                        .addCopies(CopyNumber.of(2), CopyNumber.of(3))
                        .machine(Machine.COLOUR_COPIER)
                        .operatedBy(WANG)
                        .build())
                .add(EndWork.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .addApproval(organsApproval())
                        .build())
                .add(Archive.builder()
                        .carrier(FIRST)
                        .actor(CHEN)
                        .at(NOON)
                        .addApproval(organsApproval())
                        .keptBy(OFFICE)
                        .archive(ARCHIVE_ROOM)
                        .build())
                .add(Destroy.builder()
                        .carrier(FIRST)
                        .actor(CHEN)
                        .at(NOON)
                        .addApproval(approval("Destroy").build())
                        .keptBy(OFFICE)
                        .destructionList("销2026-1")
                        .noLongerNeeded(true)
                        .appraisedBy(ZHAO)
                        .executedBy(WANG)
                        .addSupervisors(LI, ZHAO)
                        .build())
                .add(Dispatch.builder()
                        .document(DOCUMENT)
                        .actor(CHEN)
                        .at(NOON)
                        .addApproval(organsApproval())
                        .addConsignments(
                                consignment(),
                                Consignment.builder()
                                        .copy(CopyNumber.of(2))
                                        .recipient(Addressee.of(ZHAO))
                                        .build())
                        .build())
                .add(HandIn.builder()
                        .from(handIn(1, OFFICE, NOON))
                        .addApproval(organsApproval())
                        .build())
                .build();
    }

    static ImmutableList<Action> minimal() {
        return ImmutableList.<Action>builder()
                .add(Receive.builder()
                        .document(DOCUMENT)
                        .actor(CHEN)
                        .at(MORNING)
                        .addCarrier(carrier(1))
                        .sender("省局")
                        .keeper(OFFICE)
                        .signedBy(CHEN)
                        .listed(1)
                        .addressedHere(false)
                        .packagingIntact(false)
                        .build())
                .add(register(1))
                .add(store(1, NOON))
                .add(CheckStorage.builder()
                        .actor(CHEN)
                        .at(NOON)
                        .cabinet(CABINET)
                        .build())
                .add(minimalCirculate())
                .add(borrow(LI, NOON))
                .add(giveBack(1, LI, NOON))
                .add(copy(1, LI, NOON, 2))
                .add(endWork(1, NOON))
                .add(Archive.builder()
                        .carrier(FIRST)
                        .actor(CHEN)
                        .at(NOON)
                        .archive(ARCHIVE_ROOM)
                        .build())
                .add(destroy(1, NOON))
                .add(dispatch(NOON, 1))
                .add(handIn(1, OFFICE, NOON))
                .build();
    }
}
