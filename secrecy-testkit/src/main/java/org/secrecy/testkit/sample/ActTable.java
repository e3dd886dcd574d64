package org.secrecy.testkit.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.archive.DiscloseArchive;
import org.secrecy.archive.EnterArchive;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.computing.ChangePassword;
import org.secrecy.computing.DiscloseCredential;
import org.secrecy.computing.StoreData;
import org.secrecy.computing.Transmit;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.foreign.DiscloseToForeigners;
import org.secrecy.foreign.FileReceptions;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.RecordReception;
import org.secrecy.foreign.SendAbroad;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.meeting.AdmitToMeeting;
import org.secrecy.meeting.CloseMeeting;
import org.secrecy.meeting.ConveneMeeting;
import org.secrecy.meeting.RecordAtMeeting;
import org.secrecy.meeting.RelayMeeting;
import org.secrecy.publicity.GiveInterview;
import org.secrecy.publicity.Publish;
import org.secrecy.supervision.HandIn;
import org.secrecy.supervision.Inspect;
import org.secrecy.supervision.TakeInventory;
import org.secrecy.supervision.Train;

/** The sample act of every kind. Thread-safe. */
final class ActTable {

    private static final ImmutableMap<ActionKind, Function<Acts, Action>> BY_KIND =
            ImmutableMap.<ActionKind, Function<Acts, Action>>builder()
                    .put(Classify.KIND, Acts::classify)
                    .put(Receive.KIND, Acts::receive)
                    .put(ReceiveFax.KIND, Acts::receiveFax)
                    .put(Register.KIND, Acts::register)
                    .put(Store.KIND, Acts::store)
                    .put(CheckStorage.KIND, Acts::checkStorage)
                    .put(Dispatch.KIND, Acts::dispatch)
                    .put(Circulate.KIND, Acts::circulate)
                    .put(Borrow.KIND, Acts::borrow)
                    .put(Return.KIND, Acts::giveBack)
                    .put(Copy.KIND, Acts::copy)
                    .put(ChangeLevel.KIND, Acts::changeLevel)
                    .put(ExtendPeriod.KIND, Acts::extendPeriod)
                    .put(FulfilCondition.KIND, Acts::fulfilCondition)
                    .put(Release.KIND, Acts::release)
                    .put(EndWork.KIND, Acts::endWork)
                    .put(HandIn.KIND, Acts::handIn)
                    .put(Archive.KIND, Acts::archive)
                    .put(Destroy.KIND, Acts::destroy)
                    .put(ReportMissing.KIND, Acts::reportMissing)
                    .put(ReportFound.KIND, Acts::reportFound)
                    .put(HandOverFound.KIND, Acts::handOverFound)
                    .put(DetermineLeak.KIND, Acts::determineLeak)
                    .put(TakeMeasure.KIND, Acts::takeMeasure)
                    .put(TakeInventory.KIND, Acts::takeInventory)
                    .put(Train.KIND, Acts::train)
                    .put(Inspect.KIND, Acts::inspect)
                    .put(Publish.KIND, Acts::publish)
                    .put(GiveInterview.KIND, Acts::giveInterview)
                    .put(HostVisitors.KIND, Acts::hostVisitors)
                    .put(RecordReception.KIND, Acts::recordReception)
                    .put(FileReceptions.KIND, Acts::fileReceptions)
                    .put(DiscloseToForeigners.KIND, Acts::discloseToForeigners)
                    .put(CarryAbroad.KIND, Acts::carryAbroad)
                    .put(SendAbroad.KIND, Acts::sendAbroad)
                    .put(ConveneMeeting.KIND, Acts::conveneMeeting)
                    .put(AdmitToMeeting.KIND, Acts::admitToMeeting)
                    .put(RecordAtMeeting.KIND, Acts::recordAtMeeting)
                    .put(RelayMeeting.KIND, Acts::relayMeeting)
                    .put(CloseMeeting.KIND, Acts::closeMeeting)
                    .put(EnterArchive.KIND, Acts::enterArchive)
                    .put(ConsultArchive.KIND, Acts::consultArchive)
                    .put(DiscloseArchive.KIND, Acts::discloseArchive)
                    .put(SendFax.KIND, Acts::sendFax)
                    .put(Transmit.KIND, Acts::transmit)
                    .put(StoreData.KIND, Acts::storeData)
                    .put(ChangePassword.KIND, Acts::changePassword)
                    .put(DiscloseCredential.KIND, Acts::discloseCredential)
                    .buildOrThrow();

    private ActTable() {}

    /**
     * The sample act of that kind.
     *
     * @throws IllegalArgumentException if the kind is none of this library's
     */
    static Action act(ActionKind kind, Acts acts) {
        @Nullable Function<Acts, Action> act = BY_KIND.get(kind);
        checkArgument(act != null, "the kind of act must be one of the library's, but was %s", kind);
        return act.apply(acts);
    }
}
