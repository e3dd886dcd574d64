package org.secrecy.json;

import com.google.common.collect.ImmutableList;
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

/**
 * The closed list of the kinds of act that this library knows, in the order of a carrier's life, and then of the chapters.
 * Thread-safe.
 */
public final class ActionKinds {

    private static final ImmutableList<ActionKind> STANDARD = ImmutableList.of(
            Classify.KIND,
            Receive.KIND,
            ReceiveFax.KIND,
            Register.KIND,
            Store.KIND,
            CheckStorage.KIND,
            Dispatch.KIND,
            Circulate.KIND,
            Borrow.KIND,
            Return.KIND,
            Copy.KIND,
            ChangeLevel.KIND,
            ExtendPeriod.KIND,
            FulfilCondition.KIND,
            Release.KIND,
            EndWork.KIND,
            HandIn.KIND,
            Archive.KIND,
            Destroy.KIND,
            ReportMissing.KIND,
            ReportFound.KIND,
            HandOverFound.KIND,
            DetermineLeak.KIND,
            TakeMeasure.KIND,
            TakeInventory.KIND,
            Train.KIND,
            Inspect.KIND,
            Publish.KIND,
            GiveInterview.KIND,
            HostVisitors.KIND,
            RecordReception.KIND,
            FileReceptions.KIND,
            DiscloseToForeigners.KIND,
            CarryAbroad.KIND,
            SendAbroad.KIND,
            ConveneMeeting.KIND,
            AdmitToMeeting.KIND,
            RecordAtMeeting.KIND,
            RelayMeeting.KIND,
            CloseMeeting.KIND,
            EnterArchive.KIND,
            ConsultArchive.KIND,
            DiscloseArchive.KIND,
            SendFax.KIND,
            Transmit.KIND,
            StoreData.KIND,
            ChangePassword.KIND,
            DiscloseCredential.KIND);

    private ActionKinds() {}

    /** Every kind of act of this library. */
    public static ImmutableList<ActionKind> standard() {
        return STANDARD;
    }
}
