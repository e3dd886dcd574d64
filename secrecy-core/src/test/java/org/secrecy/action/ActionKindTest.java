package org.secrecy.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.computing.StoreData;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.json.ActionKinds;
import org.secrecy.language.Phrase;
import org.secrecy.meeting.ConveneMeeting;
import org.secrecy.meeting.MeetingAction;
import org.secrecy.office.Person;
import org.secrecy.sample.Occasions;
import org.secrecy.sample.Samples;
import org.secrecy.sample.Stamp;

class ActionKindTest {

    /** What an approval of an act must name, for every kind that is not on one carrier. */
    private static final ImmutableMap<String, String> SUBJECTS = ImmutableMap.<String, String>builder()
            .put("Classify", "规发〔2026〕12号")
            .put("Receive", "规发〔2026〕12号")
            .put("Dispatch", "规发〔2026〕12号")
            .put("ReceiveFax", "规发〔2026〕12号#000001")
            .put("SendFax", "规发〔2026〕12号#000001")
            .put("CheckStorage", "办公室/1号柜")
            .put("DetermineLeak", "规发〔2026〕12号#000001")
            .put("TakeMeasure", "规发〔2026〕12号#000001")
            .put("TakeInventory", "规划处")
            .put("Train", "P02")
            .put("Inspect", "P01")
            .put("Publish", "重大工程报道")
            .put("GiveInterview", "采2026-1")
            .put("HostVisitors", "外2026-3")
            .put("RecordReception", "外2026-3")
            .put("FileReceptions", "2026")
            .put("DiscloseToForeigners", "工程数据")
            .put("SendAbroad", "工程数据")
            .put("ConveneMeeting", "会2026-9")
            .put("AdmitToMeeting", "会2026-9")
            .put("RecordAtMeeting", "会2026-9")
            .put("RelayMeeting", "会2026-9")
            .put("CloseMeeting", "会2026-9")
            .put("EnterArchive", "档案室")
            .put("Transmit", "工程数据")
            .put("StoreData", "工程数据")
            .put("ChangePassword", "liming")
            .put("DiscloseCredential", "liming")
            .buildOrThrow();

    static Stream<Action> acts() {
        return Samples.acts().stream();
    }

    @Test
    void aKindIsNamedAfterItsType() {
        assertThat(Stamp.KIND).hasToString("Stamp");
        assertThat(Stamp.KIND.code()).isEqualTo("Stamp");
        assertThat(Stamp.KIND.words()).isEqualTo(Phrase.of("盖章", "stamping"));
        assertThat(ActionKind.of(Stamp.class, "盖章", "stamping"))
                .isEqualTo(Stamp.KIND)
                .hasSameHashCodeAs(Stamp.KIND);
    }

    @Test
    void kindsAreSpreadByTheirHash() {
        assertThat(ActionKinds.standard()).extracting(ActionKind::hashCode).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActIsOfItsKindAndItsKindIsListed(Action act) {
        assertThat(act).isInstanceOf(act.kind().type());
        assertThat(ActionKinds.standard()).contains(act.kind());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsDoneToWhatAnApprovalOfItMustName(Action act) {
        assertThat(act.subject()).isEqualTo(SUBJECTS.getOrDefault(act.kind().code(), "规发〔2026〕12号#000001"));
        assertThat(act instanceof CarrierAction)
                .isEqualTo(!SUBJECTS.containsKey(act.kind().code()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsDoneToItsSubjectAndToNothingElse(Action act) {
        assertThat(act.isSubject(act.subject())).isTrue();
        assertThat(act.isSubject(act.subject() + "号")).isFalse();
        assertThat(act.isSubject("")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActOnADocumentConcernsItAndAnActOnACarrierMeetsThatCarrier(Action act) {
        if (act instanceof DocumentAction onDocument) {
            assertThat(onDocument.document()).isEqualTo(Samples.DOCUMENT);
        }
        if (act instanceof CarrierAction onCarrier) {
            assertThat(act.carrierMet()).contains(onCarrier.carrier());
        }
    }

    @Test
    void ofOtherActsOnlyStoringDataMeetsTheCarrierOnWhichTheyLie() {
        assertThat(Samples.full(StoreData.KIND).carrierMet()).contains(Samples.FIRST);
        assertThat(Samples.acts())
                .filteredOn(act -> !(act instanceof CarrierAction))
                .filteredOn(act -> act.carrierMet().isPresent())
                .containsExactly(Samples.full(StoreData.KIND));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void onlyFourKindsOfActBeginACustodyAndNameTheCarriers(Action act) {
        ImmutableSet<CarrierId> begun = act.carriersBegun();

        if (act instanceof Receive receive) {
            assertThat(begun)
                    .isNotEmpty()
                    .containsExactlyElementsOf(
                            receive.carriers().stream().map(Carrier::id).toList());
        } else if (act instanceof ReceiveFax fax) {
            assertThat(begun).containsExactly(fax.received().id());
        } else if (act instanceof Register register && register.entry().isPresent()) {
            assertThat(begun).containsExactly(register.carrier());
        } else if (act instanceof Copy copy) {
            assertThat(begun).isNotEmpty().isEqualTo(copy.made()).doesNotContain(copy.carrier());
        } else {
            assertThat(begun).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsCarriedOutByItsActorAndADestructionByItsExecutorAsWell(Action act) {
        Person executor = act instanceof Destroy destroy ? destroy.executor() : act.actor();

        assertThat(act.isCarriedOutBy(act.actor())).isTrue();
        assertThat(act.isCarriedOutBy(executor)).isTrue();
        assertThat(act.isCarriedOutBy(Person.of("nobody-else", "他人"))).isFalse();
    }

    @Test
    void kindsAreEqualByTypeCodeAndWords() {
        new EqualsTester()
                .addEqualityGroup(
                        ActionKind.of(Receive.class, "收件", "receiving"),
                        ActionKind.of(Receive.class, "收件", "receiving"))
                .addEqualityGroup(ActionKind.of(Copy.class, "收件", "receiving"))
                .addEqualityGroup(ActionKind.of(Receive.class, "收件", "taking in"))
                .addEqualityGroup(new ActionKind(Receive.class, "Taking", Phrase.of("收件", "receiving")))
                .testEquals();
    }

    @Test
    void anActThatBringsItsMatterSaysWhetherItIsSecret() {
        assertThat(Samples.acts())
                .filteredOn(ContentAction.class::isInstance)
                .extracting(act -> act.kind().code())
                .containsOnly(
                        "Publish",
                        "GiveInterview",
                        "DiscloseToForeigners",
                        "SendAbroad",
                        "ConveneMeeting",
                        "AdmitToMeeting",
                        "RecordAtMeeting",
                        "RelayMeeting",
                        "CloseMeeting",
                        "SendFax",
                        "Transmit",
                        "StoreData");
        assertThat(((MeetingAction) Samples.full(ConveneMeeting.KIND)).content())
                .isEqualTo(Occasions.fullMeeting().content());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActThatPutsForwardNoApprovalHasAnEmptyList(Action act) {
        assertThat(act.approvals().isEmpty()).isEqualTo(!Samples.fullActs().containsValue(act));
    }

    @Test
    void codesAndWordsTellTheKindsApart() {
        assertThat(ActionKinds.standard()).extracting(ActionKind::code).doesNotHaveDuplicates();
        assertThat(ActionKinds.standard()).extracting(ActionKind::words).doesNotHaveDuplicates();
        assertThat(ActionKinds.standard()).extracting(ActionKind::type).doesNotHaveDuplicates();
    }
}
