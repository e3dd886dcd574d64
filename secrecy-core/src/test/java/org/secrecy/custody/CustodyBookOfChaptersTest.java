package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secrecy.custody.Stage.DESTROYED;
import static org.secrecy.custody.Stage.KEPT;
import static org.secrecy.custody.Stage.MISSING;
import static org.secrecy.custody.Stage.ON_LOAN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.custody;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.archive.DiscloseArchive;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.computing.StoreData;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.sample.Samples;
import org.secrecy.supervision.HandIn;

/** The acts of the later chapters in the book of a document. */
class CustodyBookOfChaptersTest {

    private static final CustodyBook EMPTY = CustodyBook.empty(DOCUMENT);
    private static final CustodyBook OTHER = CustodyBook.empty(DocumentNumber.of("规发", 2026, 13));

    private static ReceiveFax fax(int copy) {
        return ReceiveFax.builder()
                .from((ReceiveFax) Samples.minimal(ReceiveFax.KIND))
                .received(carrier(copy))
                .build();
    }

    private static StoreData onCarrier(Instant at) {
        return StoreData.builder()
                .from((StoreData) Samples.full(StoreData.KIND))
                .at(at)
                .build();
    }

    @Test
    void receivingAFaxBeginsItsCustodyWithTheOffice() {
        CustodyBook book = EMPTY.after(fax(1)).after(fax(2));

        assertThat(book.custody(FIRST)).contains(Custody.begin(carrier(1), OFFICE, NOON));
        assertThat(book.custodies()).hasSize(2);
    }

    @Test
    void aFaxThatIsInCustodyAlreadyOrOfAnotherDocumentDoesNotFit() {
        assertThat(EMPTY.after(fax(1)).mismatch(fax(1)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("carrier 规发〔2026〕12号#000001 must not be in custody yet, but is"));
        assertThat(OTHER.mismatch(fax(1))).isPresent();
    }

    @Test
    void aReportOnACarrierThatNobodyHasInCustodyFitsAndChangesNothing() {
        for (ActionKind kind : List.of(ReportMissing.KIND, ReportFound.KIND, HandOverFound.KIND)) {
            Action report = Samples.minimal(kind);

            assertThat(EMPTY.mismatch(report)).as("%s", kind).isEmpty();
            assertThat(EMPTY.after(report)).as("%s", kind).isEqualTo(EMPTY);
            assertThat(OTHER.mismatch(report))
                    .as("%s of another document", kind)
                    .isPresent();
        }
    }

    @Test
    void anyOtherActOnACarrierThatNobodyHasInCustodyDoesNotFit() {
        for (ActionKind kind : List.of(
                HandIn.KIND,
                CarryAbroad.KIND,
                ChangeLevel.KIND,
                ExtendPeriod.KIND,
                FulfilCondition.KIND,
                Release.KIND,
                ConsultArchive.KIND,
                DiscloseArchive.KIND)) {
            assertThat(EMPTY.mismatch(Samples.minimal(kind)))
                    .as("%s", kind)
                    .hasValueSatisfying(reason -> assertThat(reason.english())
                            .isEqualTo("carrier 规发〔2026〕12号#000001 must be in custody, but is unknown"));
        }
    }

    @Test
    void classifyingADocumentFitsAndChangesNothing() {
        Action classify = Samples.full(Classify.KIND);
        CustodyBook book = CustodyBook.of(custody(KEPT));

        assertThat(book.mismatch(classify)).isEmpty();
        assertThat(book.after(classify)).isEqualTo(book);
        assertThat(OTHER.mismatch(classify)).isPresent();
    }

    @Test
    void theOriginalKnowsThatItsCopyIsMissingAndFound() {
        CarrierId second = CarrierId.of(DOCUMENT, 2);
        ReportMissing report = ReportMissing.builder()
                .from((ReportMissing) Samples.minimal(ReportMissing.KIND))
                .carrier(second)
                .build();
        ReportFound found = ReportFound.builder()
                .from((ReportFound) Samples.minimal(ReportFound.KIND))
                .carrier(second)
                .build();
        CustodyBook missing =
                CustodyBook.of(custody(KEPT)).after(copy(1, LI, NOON, 2)).after(report);

        assertThat(missing.custody(FIRST).orElseThrow().copies()).containsExactly(new CopyStanding(second, MISSING));
        assertThat(missing.after(found).custody(FIRST).orElseThrow().copies())
                .containsExactly(new CopyStanding(second, KEPT));
    }

    @ParameterizedTest
    @EnumSource
    void dataLieOnACarrierThatIsNeitherMissingNorDestroyedWhoeverHasIt(Stage stage) {
        CustodyBook book = CustodyBook.of(custody(stage));

        assertThat(book.mismatch(onCarrier(NOON)).isPresent()).isEqualTo(stage == MISSING || stage == DESTROYED);
        assertThat(book.mismatch(Samples.minimal(StoreData.KIND)))
                .as("on no carrier")
                .isEmpty();
    }

    @Test
    void storingDataChangesNoCustodyAndAnUnknownCarrierIsNoMismatch() {
        CustodyBook book = CustodyBook.of(custody(ON_LOAN));

        assertThat(book.after(onCarrier(NOON))).isEqualTo(book);
        assertThat(EMPTY.mismatch(onCarrier(NOON))).isEmpty();
        assertThat(OTHER.after(onCarrier(NOON))).isEqualTo(OTHER);
    }

    @Test
    void dataOnWhatIsLostSayWhy() {
        assertThat(CustodyBook.of(custody(DESTROYED)).mismatch(onCarrier(NOON)))
                .hasValueSatisfying(reason -> assertThat(reason.english()).endsWith("but it is destroyed"));
        assertThat(CustodyBook.of(custody(KEPT)).mismatch(onCarrier(MORNING.minusNanos(1))))
                .as("before it came to stand there")
                .isPresent();
        assertThatExceptionOfType(CustodyMismatchException.class)
                .isThrownBy(() -> CustodyBook.of(custody(MISSING)).after(onCarrier(NOON)));
    }
}
