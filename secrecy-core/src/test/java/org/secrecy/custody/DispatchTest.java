package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.custody.Stage.DISPATCHED;
import static org.secrecy.custody.Stage.IN_HAND;
import static org.secrecy.custody.Stage.KEPT;
import static org.secrecy.custody.Stage.MISSING;
import static org.secrecy.custody.Stage.ON_LOAN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.ZHAO;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.custody;
import static org.secrecy.sample.Samples.custodyBuilder;
import static org.secrecy.sample.Samples.dispatch;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.incident.ReportMissing;
import org.secrecy.sample.Samples;

/** Dispatching copies of a document, in the book of that document. */
class DispatchTest {

    private static final CarrierId SECOND = CarrierId.of(DOCUMENT, 2);

    private static Custody second(Stage stage) {
        return custodyBuilder(stage).carrier(carrier(2)).build();
    }

    private static Custody dispatchedFrom(Custody before, Addressee to, Instant at) {
        return Custody.builder()
                .from(before)
                .stage(DISPATCHED)
                .holder(Optional.empty())
                .since(at)
                .dispatchedTo(to)
                .build();
    }

    @Test
    void atLeastOneCopyIsDispatched() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispatch(NOON))
                .withMessage("copies dispatched must be at least one, but were none");
    }

    @Test
    void everyCopyIsDispatchedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispatch(NOON, 1, 2, 1))
                .withMessage("every copy must be dispatched once, but one of 规发〔2026〕12号 stands twice");
    }

    @Test
    void theCarriersDispatchedAreTheCopiesOfTheDocumentInTheirOrder() {
        assertThat(dispatch(NOON, 2, 1).carriers()).containsExactly(SECOND, FIRST);
        assertThat(dispatch(NOON, 2, 1).subject()).isEqualTo("规发〔2026〕12号");
    }

    @Test
    void aCopyBearsTheStampOfALevelOrNone() {
        assertThat(Samples.consignment().stamp()).contains(SecrecyLevel.HIGHLY_SECRET);
        assertThat(dispatch(NOON, 1).consignments().get(0).stamp()).isEmpty();
    }

    @Test
    void itGoesToAUnitOrToAPersonAndNotToBothOrNeither() {
        assertThat(Addressee.of(PLANNING).unit()).contains(PLANNING);
        assertThat(Addressee.of(PLANNING).person()).isEmpty();
        assertThat(Addressee.of(LI).person()).contains(LI);
        assertThat(Addressee.of(LI).unit()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Addressee.builder().unit(PLANNING).person(LI).build())
                .withMessage("an addressee must be a unit or a person, but was both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Addressee.builder().build())
                .withMessage("an addressee must be a unit or a person, but was neither");
    }

    @Test
    void everyCopyLeavesForItsOwnAddresseeAndKeepsItsKeeper() {
        Dispatch act = Dispatch.builder()
                .from(dispatch(NOON, 1))
                .addConsignment(Consignment.builder()
                        .copy(CopyNumber.of(2))
                        .recipient(Addressee.of(ZHAO))
                        .build())
                .build();
        CustodyBook book = CustodyBook.of(custody(KEPT), second(IN_HAND)).after(act);

        assertThat(book.custody(FIRST)).contains(dispatchedFrom(custody(KEPT), Addressee.of(PLANNING), NOON));
        assertThat(book.custody(SECOND)).contains(dispatchedFrom(second(IN_HAND), Addressee.of(ZHAO), NOON));
    }

    @Test
    void whatIsNotDispatchedStaysWhereItIs() {
        CustodyBook book = CustodyBook.of(custody(KEPT), second(ON_LOAN)).after(dispatch(NOON, 1));

        assertThat(book.custody(SECOND)).contains(second(ON_LOAN));
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCULATING", "ON_LOAN", "MISSING", "DESTROYED"})
    void oneCopyThatIsOutOrLostStopsThemAll(Stage stage) {
        CustodyBook book = CustodyBook.of(custody(KEPT), second(stage));

        assertThat(book.mismatch(dispatch(NOON, 1))).isEmpty();
        assertThat(book.mismatch(dispatch(NOON, 1, 2)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("dispatching needs the carrier to be kept or in the copier's hands, but it is "
                                + stage.words().english()));
        assertThatExceptionOfType(CustodyMismatchException.class).isThrownBy(() -> book.after(dispatch(NOON, 1, 2)));
    }

    @Test
    void aCopyThatIsUnknownStopsThemAll() {
        assertThat(CustodyBook.of(custody(KEPT)).mismatch(dispatch(NOON, 1, 2)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("carrier 规发〔2026〕12号#000002 must be in custody, but is unknown"));
    }

    @Test
    void aDispatchBeforeACopyCameToStandThereDoesNotFit() {
        CustodyBook book = CustodyBook.of(custody(KEPT));

        assertThat(book.mismatch(dispatch(MORNING, 1))).isEmpty();
        assertThat(book.mismatch(dispatch(MORNING.minusNanos(1), 1))).isPresent();
    }

    @Test
    void aDispatchOfAnotherDocumentDoesNotFit() {
        assertThat(CustodyBook.empty(DocumentNumber.of("规发", 2026, 13)).mismatch(dispatch(NOON, 1)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("the act must concern document 规发〔2026〕13号, but concerned 规发〔2026〕12号"));
    }

    @Test
    void theOriginalKnowsThatItsCopyWasDispatched() {
        CustodyBook book =
                CustodyBook.of(custody(KEPT)).after(copy(1, LI, NOON, 2)).after(dispatch(NOON, 2));

        assertThat(book.custody(FIRST).orElseThrow().copies())
                .containsExactly(new CopyStanding(SECOND, DISPATCHED))
                .allMatch(CopyStanding::isAccountedFor);
    }

    @Test
    void toWhomItWasDispatchedIsStillKnownWhenItIsReportedMissing() {
        CustodyBook book =
                CustodyBook.of(custody(KEPT)).after(dispatch(NOON, 1)).after(Samples.minimal(ReportMissing.KIND));

        assertThat(book.custody(FIRST).orElseThrow().stage()).isEqualTo(MISSING);
        assertThat(book.custody(FIRST).orElseThrow().dispatchedTo()).contains(Addressee.of(PLANNING));
    }
}
