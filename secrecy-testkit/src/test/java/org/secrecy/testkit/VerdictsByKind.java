package org.secrecy.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.decision.Verdict;

/** Which verdicts the reading has for each kind of act. */
final class VerdictsByKind {

    /** What no gate and no custody stops is always permitted; without a forbidding gate nothing is forbidden; and so on. */
    private static final ImmutableSetMultimap<String, Verdict> VERDICTS = verdicts("""
            Classify             PERMITTED LACKING UNDECIDED
            Receive              PERMITTED LACKING UNDECIDED FORBIDDEN
            ReceiveFax           PERMITTED LACKING UNDECIDED
            Register             PERMITTED UNDECIDED
            Store                PERMITTED LACKING UNDECIDED
            CheckStorage         PERMITTED
            Dispatch             PERMITTED LACKING UNDECIDED
            Circulate            PERMITTED LACKING UNDECIDED FORBIDDEN
            Borrow               PERMITTED LACKING UNDECIDED FORBIDDEN
            Return               PERMITTED LACKING UNDECIDED
            Copy                 PERMITTED LACKING UNDECIDED FORBIDDEN
            ChangeLevel          PERMITTED LACKING UNDECIDED FORBIDDEN
            ExtendPeriod         PERMITTED LACKING UNDECIDED FORBIDDEN
            FulfilCondition      PERMITTED LACKING UNDECIDED FORBIDDEN
            Release              PERMITTED LACKING UNDECIDED FORBIDDEN
            EndWork              PERMITTED
            HandIn               PERMITTED UNDECIDED
            Archive              PERMITTED LACKING UNDECIDED
            Destroy              PERMITTED LACKING UNDECIDED
            ReportMissing        PERMITTED
            ReportFound          PERMITTED
            HandOverFound        PERMITTED LACKING
            DetermineLeak        PERMITTED
            TakeMeasure          PERMITTED
            TakeInventory        PERMITTED
            Train                PERMITTED
            Inspect              PERMITTED
            Publish              PERMITTED LACKING FORBIDDEN
            GiveInterview        PERMITTED LACKING
            HostVisitors         PERMITTED LACKING
            RecordReception      PERMITTED
            FileReceptions       PERMITTED
            DiscloseToForeigners PERMITTED LACKING
            CarryAbroad          PERMITTED LACKING UNDECIDED
            SendAbroad           PERMITTED LACKING FORBIDDEN
            ConveneMeeting       PERMITTED LACKING
            AdmitToMeeting       PERMITTED LACKING
            RecordAtMeeting      PERMITTED LACKING
            RelayMeeting         PERMITTED FORBIDDEN
            CloseMeeting         PERMITTED LACKING
            EnterArchive         PERMITTED LACKING
            ConsultArchive       PERMITTED LACKING UNDECIDED FORBIDDEN
            DiscloseArchive      PERMITTED UNDECIDED FORBIDDEN
            SendFax              PERMITTED LACKING FORBIDDEN
            Transmit             PERMITTED FORBIDDEN
            StoreData            PERMITTED LACKING UNDECIDED
            ChangePassword       PERMITTED
            DiscloseCredential   FORBIDDEN
            """);

    private static ImmutableSetMultimap<String, Verdict> verdicts(String table) {
        ImmutableSetMultimap.Builder<String, Verdict> verdicts = ImmutableSetMultimap.builder();
        table.lines().forEach(line -> {
            List<String> row = Splitter.on(' ').omitEmptyStrings().splitToList(line);
            row.subList(1, row.size()).forEach(name -> verdicts.put(row.get(0), Verdict.valueOf(name)));
        });
        return verdicts.build();
    }

    private VerdictsByKind() {}

    /** The kinds that the table names, by their codes. */
    static ImmutableSet<String> codes() {
        return VERDICTS.keySet();
    }

    /** Whether the regulation has such a verdict for acts of that kind. */
    static boolean mayBe(ActionKind kind, Verdict verdict) {
        return VERDICTS.containsEntry(kind.code(), verdict);
    }

    /** Whether acts of that kind have no other verdict. */
    static boolean isAlways(ActionKind kind, Verdict verdict) {
        return VERDICTS.get(kind.code()).equals(ImmutableSet.of(verdict));
    }

    /** The kinds for which the regulation has such a verdict. */
    static ImmutableList<ActionKind> kindsWith(Verdict verdict) {
        return ActionKinds.standard().stream()
                .filter(kind -> mayBe(kind, verdict))
                .collect(ImmutableList.toImmutableList());
    }

    /** One of those kinds. */
    static Arbitrary<ActionKind> kindsThatMayBe(Verdict verdict) {
        return Arbitraries.of(kindsWith(verdict));
    }
}
