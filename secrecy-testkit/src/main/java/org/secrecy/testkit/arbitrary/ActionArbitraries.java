package org.secrecy.testkit.arbitrary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
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
import org.secrecy.json.ActionKinds;
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
import org.secrecy.testkit.Proposal;

/**
 * Acts of every kind, and proposals: acts that meet custodies.
 *
 * <p>Each room of acts has its own arbitraries; this is the table of them. Edge cases are left out: those of the first kind would
 * crowd out all the others. Thread-safe.
 */
public final class ActionArbitraries {

    private static final ImmutableMap<ActionKind, Arbitrary<Proposal>> BY_KIND = ImmutableMap
            .<ActionKind, Supplier<Arbitrary<Proposal>>>builder()
            .put(Classify.KIND, ClassifyingArbitraries::classifyings)
            .put(Receive.KIND, TransferArbitraries::receipts)
            .put(ReceiveFax.KIND, FaxArbitraries::receipts)
            .put(Register.KIND, KeepingArbitraries::registrations)
            .put(Store.KIND, KeepingArbitraries::storings)
            .put(CheckStorage.KIND, KeepingArbitraries::checks)
            .put(Dispatch.KIND, DispatchArbitraries::dispatches)
            .put(Circulate.KIND, TransferArbitraries::circulations)
            .put(Borrow.KIND, LoanArbitraries::borrows)
            .put(Return.KIND, LoanArbitraries::returns)
            .put(Copy.KIND, CopyArbitraries::copies)
            .put(ChangeLevel.KIND, ClassifyingArbitraries::levelChanges)
            .put(ExtendPeriod.KIND, ClassifyingArbitraries::extensions)
            .put(FulfilCondition.KIND, ClassifyingArbitraries::fulfilments)
            .put(Release.KIND, ClassifyingArbitraries::releases)
            .put(EndWork.KIND, KeepingArbitraries::ends)
            .put(HandIn.KIND, SupervisionArbitraries::handingsIn)
            .put(Archive.KIND, KeepingArbitraries::archivings)
            .put(Destroy.KIND, KeepingArbitraries::destructions)
            .put(ReportMissing.KIND, IncidentArbitraries::reportsOfMissing)
            .put(ReportFound.KIND, IncidentArbitraries::reportsOfFound)
            .put(HandOverFound.KIND, IncidentArbitraries::handingsOver)
            .put(DetermineLeak.KIND, IncidentArbitraries::leaks)
            .put(TakeMeasure.KIND, IncidentArbitraries::measures)
            .put(TakeInventory.KIND, SupervisionArbitraries::inventories)
            .put(Train.KIND, SupervisionArbitraries::trainings)
            .put(Inspect.KIND, SupervisionArbitraries::inspections)
            .put(Publish.KIND, PublicityArbitraries::publications)
            .put(GiveInterview.KIND, PublicityArbitraries::interviews)
            .put(HostVisitors.KIND, ForeignArbitraries::hostings)
            .put(RecordReception.KIND, ForeignArbitraries::receptionRecords)
            .put(FileReceptions.KIND, ForeignArbitraries::receptionFilings)
            .put(DiscloseToForeigners.KIND, ForeignArbitraries::disclosures)
            .put(CarryAbroad.KIND, ForeignArbitraries::carryings)
            .put(SendAbroad.KIND, ForeignArbitraries::sendings)
            .put(ConveneMeeting.KIND, MeetingArbitraries::convenings)
            .put(AdmitToMeeting.KIND, MeetingArbitraries::admissions)
            .put(RecordAtMeeting.KIND, MeetingArbitraries::recordings)
            .put(RelayMeeting.KIND, MeetingArbitraries::relayings)
            .put(CloseMeeting.KIND, MeetingArbitraries::closings)
            .put(EnterArchive.KIND, ArchiveArbitraries::enterings)
            .put(ConsultArchive.KIND, ArchiveArbitraries::consultations)
            .put(DiscloseArchive.KIND, ArchiveArbitraries::disclosures)
            .put(SendFax.KIND, FaxArbitraries::sendings)
            .put(Transmit.KIND, ComputingArbitraries::transmissions)
            .put(StoreData.KIND, ComputingArbitraries::storings)
            .put(ChangePassword.KIND, ComputingArbitraries::passwordChanges)
            .put(DiscloseCredential.KIND, ComputingArbitraries::credentialDisclosures)
            .buildOrThrow()
            .entrySet()
            .stream()
            .collect(ImmutableMap.toImmutableMap(
                    row -> row.getKey(), row -> row.getValue().get().withoutEdgeCases()));

    /** The kinds on which most rules bear: they come more often than the others. */
    private static final ImmutableSet<ActionKind> OFTEN =
            ImmutableSet.of(Borrow.KIND, Copy.KIND, Destroy.KIND, Dispatch.KIND, Classify.KIND);

    private ActionArbitraries() {}

    /** A proposal of any kind. */
    public static Arbitrary<Proposal> proposals() {
        return Arbitraries.frequencyOf(BY_KIND.entrySet().stream()
                        .map(row -> Tuple.of(OFTEN.contains(row.getKey()) ? 5 : 2, row.getValue()))
                        .toList())
                .withoutEdgeCases();
    }

    /**
     * A proposal of this kind, such as is permitted at least once in seven times, where the regulation permits any.
     *
     * @throws IllegalArgumentException if the kind is none of {@link ActionKinds#standard()}
     */
    public static Arbitrary<Proposal> proposals(ActionKind kind) {
        @Nullable Arbitrary<Proposal> proposals = BY_KIND.get(kind);
        checkArgument(proposals != null, "the kind of act must be one of the library's, but was %s", kind);
        return proposals;
    }

    /** A kind of act of this library. */
    public static Arbitrary<ActionKind> kinds() {
        return Arbitraries.of(ActionKinds.standard());
    }

    /** An act of any kind. */
    public static Arbitrary<Action> actions() {
        return proposals().map(Proposal::action);
    }

    /**
     * An act of this type: of the one kind, or of any kind whose acts are of it.
     *
     * @throws IllegalArgumentException if no kind of {@link ActionKinds#standard()} is
     */
    public static <A extends Action> Arbitrary<A> actions(Class<A> type) {
        ImmutableList<Arbitrary<A>> kinds = BY_KIND.entrySet().stream()
                .filter(row -> type.isAssignableFrom(row.getKey().type()))
                .map(row -> row.getValue().map(proposal -> type.cast(proposal.action())))
                .collect(ImmutableList.toImmutableList());
        checkArgument(!kinds.isEmpty(), "some kind of act must be of the type, but none is a %s", type.getSimpleName());
        return Arbitraries.oneOf(kinds).withoutEdgeCases();
    }

    /** The types of act: of each kind, and those that several kinds have in common. */
    static ImmutableSet<Class<? extends Action>> types() {
        return BY_KIND.keySet().stream()
                .flatMap(kind -> TypeToken.of(kind.type()).getTypes().rawTypes().stream())
                .filter(type -> Action.class.isAssignableFrom(type) && type != Action.class)
                .<Class<? extends Action>>map(type -> type.asSubclass(Action.class))
                .collect(ImmutableSet.toImmutableSet());
    }
}
