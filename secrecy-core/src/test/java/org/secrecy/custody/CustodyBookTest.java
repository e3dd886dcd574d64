package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.sample.Samples.ARCHIVE_ROOM;
import static org.secrecy.sample.Samples.CABINET;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.custody;
import static org.secrecy.sample.Samples.custodyBuilder;
import static org.secrecy.sample.Samples.destroy;
import static org.secrecy.sample.Samples.endWork;
import static org.secrecy.sample.Samples.giveBack;
import static org.secrecy.sample.Samples.receive;
import static org.secrecy.sample.Samples.register;
import static org.secrecy.sample.Samples.store;

import com.google.common.testing.EqualsTester;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.sample.Stamp;

class CustodyBookTest {

    @Test
    void whetherAnActFitsIsWhetherThereIsNoMismatch() {
        CustodyBook known = EMPTY.after(receive(1, 2));

        for (CustodyBook book : List.of(EMPTY, known, CustodyBook.empty(OTHER))) {
            for (Action act : List.of(receive(1), receive(3), store(1, NOON), endWork(1, NOON), copy(1, LI, NOON, 2))) {
                assertThat(book.fits(act))
                        .as("%s in %s", act, book)
                        .isEqualTo(book.mismatch(act).isEmpty());
            }
        }
        assertThat(known.fits(store(1, NOON))).isTrue();
        assertThat(known.fits(store(3, NOON))).isFalse();
        assertThat(known.fits(receive(3))).isTrue();
        assertThat(known.fits(receive(3, 2))).isFalse();
        assertThat(known.fits(copy(1, CHEN, NOON, 2))).isFalse();
    }

    private static final CarrierId SECOND = CarrierId.of(DOCUMENT, 2);
    private static final CarrierId THIRD = CarrierId.of(DOCUMENT, 3);
    private static final CarrierId FOURTH = CarrierId.of(DOCUMENT, 4);
    private static final DocumentNumber OTHER = DocumentNumber.of("规发", 2026, 13);
    private static final CustodyBook EMPTY = CustodyBook.empty(DOCUMENT);
    private static final Instant EARLIER = MORNING.minusSeconds(60);

    private static Register begin(int copy) {
        return Register.builder()
                .from(register(copy))
                .entry(carrier(copy))
                .keeper(PLANNING)
                .build();
    }

    private static Stage stage(CustodyBook book, CarrierId carrier) {
        return book.custody(carrier).orElseThrow().stage();
    }

    @Test
    void anEmptyBookHoldsNothing() {
        assertThat(EMPTY.document()).isEqualTo(DOCUMENT);
        assertThat(EMPTY.custodies()).isEmpty();
        assertThat(EMPTY.custody(FIRST)).isEmpty();
    }

    @Test
    void receivingBeginsTheCustodyOfEachCarrierWithTheBodyThatKeepsIt() {
        CustodyBook book = EMPTY.after(receive(1, 2));

        assertThat(book.custodies())
                .containsExactly(
                        java.util.Map.entry(FIRST, Custody.begin(carrier(1), OFFICE, MORNING)),
                        java.util.Map.entry(SECOND, Custody.begin(carrier(2), OFFICE, MORNING)));
        assertThat(EMPTY.custodies()).as("the book before").isEmpty();
    }

    @Test
    void moreCopiesOfADocumentMayBeReceivedLater() {
        assertThat(EMPTY.after(receive(1)).after(receive(2)).custodies()).containsOnlyKeys(FIRST, SECOND);
    }

    @Test
    void whatIsInCustodyIsNotReceivedAgain() {
        CustodyBook book = EMPTY.after(receive(1));

        assertThat(book.mismatch(receive(2, 1)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("carrier 规发〔2026〕12号#000001 must not be in custody yet, but is"));
        assertThatExceptionOfType(CustodyMismatchException.class).isThrownBy(() -> book.after(receive(2, 1)));
        assertThat(book.after(destroy(1, NOON)).mismatch(receive(1)))
                .as("destroyed, but known")
                .isPresent();
    }

    @Test
    void registeringWhatHasNoCustodyBeginsIt() {
        CustodyBook book = EMPTY.after(begin(1));

        assertThat(book.custody(FIRST))
                .contains(Custody.builder()
                        .from(Custody.begin(carrier(1), PLANNING, NOON))
                        .registeredAt(NOON)
                        .build());
    }

    @Test
    void anEntryOfWhatIsInCustodyAlreadyDoesNotFit() {
        assertThat(EMPTY.after(receive(1)).mismatch(begin(1))).isPresent();
    }

    @Test
    void registeringWhatIsInCustodyNotesTheInstant() {
        assertThat(EMPTY.after(receive(1))
                        .after(register(1))
                        .custody(FIRST)
                        .orElseThrow()
                        .registeredAt())
                .contains(NOON);
    }

    @Test
    void whatIsNotInCustodyIsUnknown() {
        for (Action act : List.of(
                register(1),
                store(1, NOON),
                copy(1, LI, NOON, 2),
                giveBack(1, LI, NOON),
                destroy(1, NOON),
                Stamp.at(NOON))) {
            assertThat(EMPTY.mismatch(act))
                    .as("%s", act.kind())
                    .hasValueSatisfying(reason -> assertThat(reason.english())
                            .isEqualTo("carrier 规发〔2026〕12号#000001 must be in custody, but is unknown"));
        }
    }

    @Test
    void theEndOfTheWorkIsNeverStopped() {
        assertThat(EMPTY.mismatch(endWork(1, NOON))).isEmpty();
        assertThat(EMPTY.after(endWork(1, NOON))).isEqualTo(EMPTY);
        for (Stage stage : Stage.values()) {
            CustodyBook book = CustodyBook.of(custody(stage));
            assertThat(book.after(endWork(1, EARLIER))
                            .custody(FIRST)
                            .orElseThrow()
                            .workEndedAt())
                    .contains(EARLIER);
        }
    }

    @Test
    void anActOnAnotherDocumentDoesNotFit() {
        CustodyBook other = CustodyBook.empty(OTHER);

        assertThat(other.mismatch(receive(1)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("the act must concern document 规发〔2026〕13号, but concerned 规发〔2026〕12号"));
        assertThat(other.mismatch(store(1, NOON))).isPresent();
    }

    @Test
    void anActOnNoDocumentFitsAndChangesNothing() {
        CheckStorage check =
                CheckStorage.builder().actor(CHEN).at(NOON).cabinet(CABINET).build();
        CustodyBook book = CustodyBook.of(custody(Stage.MISSING));

        assertThat(book.mismatch(check)).isEmpty();
        assertThat(book.after(check)).isEqualTo(book);
    }

    @Test
    void anActChangesTheCustodyOfItsCarrierAndOfNoOther() {
        CustodyBook before = EMPTY.after(receive(1, 2));
        CustodyBook after = before.after(destroy(1, NOON));

        assertThat(after.custody(FIRST))
                .contains(before.custody(FIRST).orElseThrow().after(destroy(1, NOON)));
        assertThat(after.custody(SECOND)).isEqualTo(before.custody(SECOND));
        assertThat(stage(before, FIRST)).as("the book before").isEqualTo(Stage.KEPT);
    }

    @Test
    void anActThatDoesNotFitThrowsItsReason() {
        CustodyBook book = EMPTY.after(receive(1)).after(destroy(1, NOON));

        assertThat(book.mismatch(store(1, NOON)))
                .isEqualTo(book.custody(FIRST).orElseThrow().mismatch(store(1, NOON)));
        assertThatExceptionOfType(CustodyMismatchException.class).isThrownBy(() -> book.after(store(1, NOON)));
    }

    @Test
    void whatIsInCustodyIsNotEnteredAgainWhereverItIs() {
        CustodyBook destroyed = EMPTY.after(receive(1)).after(destroy(1, NOON));

        assertThat(destroyed.mismatch(begin(1)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("carrier 规发〔2026〕12号#000001 must not be in custody yet, but is"));
    }

    @Test
    void custodiesStandInTheOrderInWhichTheyBegan() {
        CustodyBook book = EMPTY.after(receive(1, 2, 3)).after(destroy(1, NOON)).after(copy(2, LI, NOON, 4));

        assertThat(book.custodies().keySet()).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void aBookIsOfOneDocumentAndHoldsEachCarrierOnce() {
        Custody other = custodyBuilder(Stage.KEPT)
                .carrier(Carrier.builder()
                        .from(carrier(1))
                        .id(CarrierId.of(OTHER, 1))
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustodyBook.of(custody(Stage.KEPT), other))
                .withMessage("custodies must be of document 规发〔2026〕12号, but one was of 规发〔2026〕13号#000001");
        assertThatIllegalArgumentException().isThrownBy(() -> CustodyBook.of(custody(Stage.KEPT), custody(Stage.KEPT)));
    }

    @Test
    void booksAreEqualByDocumentAndCustodies() {
        Custody second = custodyBuilder(Stage.KEPT).carrier(carrier(2)).build();

        new EqualsTester()
                .addEqualityGroup(CustodyBook.empty(DOCUMENT), CustodyBook.empty(DocumentNumber.of("规发", 2026, 12)))
                .addEqualityGroup(CustodyBook.empty(OTHER))
                .addEqualityGroup(CustodyBook.of(custody(Stage.KEPT)), CustodyBook.of(custody(Stage.KEPT)))
                .addEqualityGroup(CustodyBook.of(custody(Stage.MISSING)))
                .addEqualityGroup(
                        CustodyBook.of(custody(Stage.KEPT), second), CustodyBook.of(second, custody(Stage.KEPT)))
                .addEqualityGroup(CustodyBook.of(
                        custodyBuilder(Stage.KEPT).keeper(ARCHIVE_ROOM).build()))
                .testEquals();
    }

    @Test
    void booksThatDifferAreSpreadByTheirHash() {
        assertThat(CustodyBook.empty(DOCUMENT))
                .doesNotHaveSameHashCodeAs(CustodyBook.empty(OTHER))
                .doesNotHaveSameHashCodeAs(CustodyBook.of(custody(Stage.KEPT)));
    }

    @Test
    void aBookNamesItsDocument() {
        assertThat(CustodyBook.of(custody(Stage.KEPT)).toString()).startsWith("规发〔2026〕12号: ");
    }
}
