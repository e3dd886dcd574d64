package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.secrecy.sample.Samples.approval;
import static org.secrecy.sample.Samples.custody;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.archive.EnterArchive;
import org.secrecy.carrier.Carrier;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.computing.StoreData;
import org.secrecy.computing.Transmit;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.foreign.DiscloseToForeigners;
import org.secrecy.foreign.SendAbroad;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.meeting.ConveneMeeting;
import org.secrecy.meeting.Meeting;
import org.secrecy.meeting.MeetingAction;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.publicity.GiveInterview;
import org.secrecy.publicity.Publish;
import org.secrecy.sample.Occasions;
import org.secrecy.sample.Samples;

/** What a value prints never holds a title, a need or a document. */
class NoSecretInALogProperties {

    /** The acts whose subject is the name of their content, which they do not print. */
    private static final ImmutableSet<ActionKind> NAMED_BY_CONTENT = ImmutableSet.of(
            Publish.KIND,
            DiscloseToForeigners.KIND,
            SendAbroad.KIND,
            Transmit.KIND,
            StoreData.KIND,
            DetermineLeak.KIND,
            TakeMeasure.KIND);

    @Property
    void noActPrintsATitleANeedOrADocument(@ForAll("secrets") String secret) {
        for (Action act : actsWith(secret)) {
            assertThat(act.toString()).doesNotContain(secret);
            assertThat(new LedgerEntry(1, act).toString()).doesNotContain(secret);
        }
        assertThat(Ledger.of(List.of(new LedgerEntry(1, actsWith(secret).get(0))))
                        .lines()
                        .toString())
                .doesNotContain(secret);
    }

    @Property
    void noCarrierAndNoCustodyPrintsATitleOrADocument(@ForAll("secrets") String secret) {
        Custody custody =
                Samples.custodyBuilder(Stage.KEPT).carrier(carrierWith(secret)).build();

        assertThat(carrierWith(secret).toString()).doesNotContain(secret);
        assertThat(custody.toString()).doesNotContain(secret);
        assertThat(CustodyBook.of(custody)
                        .after(Samples.copy(1, Samples.LI, Samples.NOON, 2))
                        .toString())
                .doesNotContain(secret);
    }

    @Property
    void noRefusalOfAnActRepeatsATitleOrADocument(@ForAll("secrets") String secret) {
        Custody custody = Samples.custodyBuilder(Stage.DESTROYED)
                .carrier(carrierWith(secret))
                .build();

        assertThat(catchThrowable(() -> custody.after(Samples.store(1, Samples.NOON))))
                .hasMessageNotContaining(secret);
        assertThat(catchThrowable(() ->
                        Carrier.builder().from(carrierWith(secret)).pages(0).build()))
                .hasMessageNotContaining(secret);
        assertThat(catchThrowable(() -> Receive.builder()
                        .from((Receive) actsWith(secret).get(0))
                        .listed(0)
                        .build()))
                .hasMessageNotContaining(secret);
    }

    @Example
    void whatIsPrintedNamesTheCarrierByItsNumber() {
        for (Action act : Samples.acts()) {
            boolean namedByContent = act instanceof MeetingAction
                    || act instanceof GiveInterview
                    || NAMED_BY_CONTENT.contains(act.kind());
            if (!namedByContent) {
                assertThat(act.toString())
                        .contains(act instanceof Receive ? Samples.DOCUMENT.toString() : act.subject());
            }
        }
        assertThat(carrierWith("密密密").toString()).contains(Samples.FIRST.toString());
    }

    @Property
    void noMeetingAndNoInterviewPrintsItsName(@ForAll("secrets") String secret) {
        ConveneMeeting convening = (ConveneMeeting) Samples.full(ConveneMeeting.KIND);
        Meeting named = Meeting.builder().from(convening.meeting()).name(secret).build();
        assertThat(ConveneMeeting.builder()
                        .from(convening)
                        .meeting(named)
                        .build()
                        .toString())
                .doesNotContain(secret);
        assertThat(GiveInterview.builder()
                        .from((GiveInterview) Samples.full(GiveInterview.KIND))
                        .interview(secret)
                        .build()
                        .toString())
                .doesNotContain(secret);
    }

    /** The name of a text or of data may tell what is in it, and an approval of the act repeats that name. */
    @Property
    void noActThatIsNamedByItsContentPrintsThatNameNorDoesAnApprovalOfIt(@ForAll("secrets") String secret) {
        Approval approval = Samples.approval("Publish").addSubject(secret).build();

        assertThat(approval.toString()).doesNotContain(secret);
        for (Action act : actsNamed(secret, approval)) {
            assertThat(NAMED_BY_CONTENT).contains(act.kind());
            assertThat(act.subject()).isEqualTo(secret);
            assertThat(act.toString()).doesNotContain(secret);
        }
    }

    @Property
    void noActPrintsAReasonOrABasis(@ForAll("secrets") String secret) {
        for (Action act : actsBecauseOf(secret)) {
            assertThat(act.toString()).as("%s", act.kind()).doesNotContain(secret);
        }
    }

    @Property
    void noCarrierPrintsWhomItIsAbout(@ForAll("secrets") String secret) {
        assertThat(Carrier.builder()
                        .from(Samples.carrier(1))
                        .addConcerns(Person.of("P9", secret))
                        .build()
                        .toString())
                .doesNotContain(secret);
    }

    @Example
    void noSampleOfAnActPrintsItsSecrets() {
        for (Action act : Samples.acts()) {
            assertThat(act.toString()).doesNotContain(Samples.secrets().asList());
        }
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings()
                .withCharRange('\u3400', '\u4db5')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static Carrier carrierWith(String secret) {
        return Carrier.builder()
                .from(Samples.carrier(1))
                .title(secret)
                .addDocuments(secret)
                .build();
    }

    private static List<Action> actsWith(String secret) {
        return List.of(
                Receive.builder()
                        .from((Receive) Samples.full(Receive.KIND))
                        .carriers(List.of(carrierWith(secret)))
                        .build(),
                Register.builder()
                        .from((Register) Samples.full(Register.KIND))
                        .entry(carrierWith(secret))
                        .build(),
                Borrow.builder()
                        .from((Borrow) Samples.full(Borrow.KIND))
                        .need(secret)
                        .build(),
                Return.builder()
                        .from((Return) Samples.full(Return.KIND))
                        .documents(List.of(secret))
                        .build(),
                Samples.full(Copy.KIND));
    }

    private static List<Action> actsNamed(String secret, Approval approval) {
        return List.of(
                Publish.builder()
                        .from((Publish) Samples.full(Publish.KIND))
                        .text(secret)
                        .addApproval(approval)
                        .build(),
                DiscloseToForeigners.builder()
                        .from((DiscloseToForeigners) Samples.full(DiscloseToForeigners.KIND))
                        .matter(secret)
                        .addApproval(approval)
                        .build(),
                SendAbroad.builder()
                        .from((SendAbroad) Samples.full(SendAbroad.KIND))
                        .item(secret)
                        .addApproval(approval)
                        .build(),
                Transmit.builder()
                        .from((Transmit) Samples.full(Transmit.KIND))
                        .data(secret)
                        .build(),
                StoreData.builder()
                        .from((StoreData) Samples.full(StoreData.KIND))
                        .data(secret)
                        .build(),
                DetermineLeak.builder()
                        .from((DetermineLeak) Samples.full(DetermineLeak.KIND))
                        .leaked(secret)
                        .build(),
                TakeMeasure.builder()
                        .from((TakeMeasure) Samples.full(TakeMeasure.KIND))
                        .leaked(secret)
                        .build());
    }

    private static List<Action> actsBecauseOf(String secret) {
        return List.of(
                Register.builder()
                        .from((Register) Samples.full(Register.KIND))
                        .retainedFrom(secret)
                        .build(),
                Classify.builder()
                        .from((Classify) Samples.full(Classify.KIND))
                        .specialBasis(secret)
                        .build(),
                ChangeLevel.builder()
                        .from((ChangeLevel) Samples.full(ChangeLevel.KIND))
                        .specialBasis(secret)
                        .build(),
                ExtendPeriod.builder()
                        .from((ExtendPeriod) Samples.full(ExtendPeriod.KIND))
                        .specialBasis(secret)
                        .build(),
                GiveInterview.builder()
                        .from((GiveInterview) Samples.full(GiveInterview.KIND))
                        .unavoidableBecause(secret)
                        .build(),
                DiscloseToForeigners.builder()
                        .from((DiscloseToForeigners) Samples.full(DiscloseToForeigners.KIND))
                        .unavoidableBecause(secret)
                        .build(),
                CarryAbroad.builder()
                        .from((CarryAbroad) Samples.full(CarryAbroad.KIND))
                        .need(secret)
                        .build(),
                EnterArchive.builder()
                        .from((EnterArchive) Samples.full(EnterArchive.KIND))
                        .errand(secret)
                        .build(),
                ConveneMeeting.builder()
                        .from((ConveneMeeting) Samples.full(ConveneMeeting.KIND))
                        .meeting(Meeting.builder()
                                .from(Occasions.fullMeeting())
                                .publicityLine(secret)
                                .build())
                        .build());
    }
}
