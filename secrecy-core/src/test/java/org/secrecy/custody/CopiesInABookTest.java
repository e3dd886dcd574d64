package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Samples.CABINET;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.WANG;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.custody;
import static org.secrecy.sample.Samples.custodyBuilder;
import static org.secrecy.sample.Samples.destroy;
import static org.secrecy.sample.Samples.dispatch;
import static org.secrecy.sample.Samples.giveBack;
import static org.secrecy.sample.Samples.receive;
import static org.secrecy.sample.Samples.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.copying.Copy;

/** Copies in a book: how they begin, and what their originals know of them. */
class CopiesInABookTest {

    private static final CarrierId SECOND = CarrierId.of(DOCUMENT, 2);
    private static final CarrierId THIRD = CarrierId.of(DOCUMENT, 3);
    private static final CarrierId FOURTH = CarrierId.of(DOCUMENT, 4);
    private static final CustodyBook EMPTY = CustodyBook.empty(DOCUMENT);

    private static Stage stage(CustodyBook book, CarrierId carrier) {
        return book.custody(carrier).orElseThrow().stage();
    }

    @Test
    void copiesBeginTheirCustodyInTheCopiersHandsKeptByTheBodyThatKeepsTheOriginal() {
        CustodyBook book = CustodyBook.of(custody(Stage.ON_LOAN)).after(copy(1, LI, NOON, 2, 3));

        for (int made : new int[] {2, 3}) {
            assertThat(book.custody(CarrierId.of(DOCUMENT, made)))
                    .contains(Custody.builder()
                            .carrier(carrier(1).copy(CopyNumber.of(made)))
                            .stage(Stage.IN_HAND)
                            .holder(LI)
                            .keeper(OFFICE)
                            .since(NOON)
                            .build());
        }
        assertThat(book.custody(FIRST).orElseThrow().copies())
                .containsExactly(new CopyStanding(SECOND, Stage.IN_HAND), new CopyStanding(THIRD, Stage.IN_HAND));
    }

    @Test
    void theCopierHasTheCopiesWhoeverOperatesTheMachine() {
        CustodyBook book = EMPTY.after(receive(1))
                .after(Copy.builder()
                        .from(copy(1, LI, NOON, 2))
                        .operatedBy(WANG)
                        .build());

        assertThat(book.custody(SECOND).orElseThrow().holder()).contains(LI);
    }

    @Test
    void aCopyDoesNotTakeOverRegisterWorkLoanCabinetOrGrants() {
        Custody original = custodyBuilder(Stage.KEPT)
                .cabinet(CABINET)
                .cabinetKeeper(CHEN)
                .registeredAt(MORNING)
                .workEndedAt(MORNING)
                .build();
        Custody made = CustodyBook.of(original)
                .after(copy(1, LI, NOON, 2))
                .custody(SECOND)
                .orElseThrow();

        assertThat(made.cabinet()).isEmpty();
        assertThat(made.registeredAt()).isEmpty();
        assertThat(made.workEndedAt()).isEmpty();
        assertThat(made.copies()).isEmpty();
        assertThat(made.grants()).isEmpty();
    }

    @Test
    void aCopyCanNotBearANumberThatIsInCustodyAlready() {
        CustodyBook book = EMPTY.after(receive(1, 2));

        assertThat(book.mismatch(copy(1, LI, NOON, 3, 2)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("carrier 规发〔2026〕12号#000002 must not be in custody yet, but is"));
        assertThat(book.mismatch(copy(1, LI, NOON, 3))).isEmpty();
    }

    @Test
    void theOriginalKnowsWhereItsCopiesStand() {
        CustodyBook made = EMPTY.after(receive(1)).after(copy(1, LI, NOON, 2, 3));
        CustodyBook moved = made.after(giveBack(2, LI, NOON)).after(destroy(3, NOON));

        assertThat(moved.custody(FIRST).orElseThrow().copies())
                .containsExactly(new CopyStanding(SECOND, Stage.KEPT), new CopyStanding(THIRD, Stage.DESTROYED));
    }

    @Test
    void copiesOfCopiesAreKnownToAllTheirOriginals() {
        CustodyBook book = EMPTY.after(receive(1))
                .after(copy(1, LI, NOON, 2))
                .after(copy(2, LI, NOON, 3))
                .after(copy(3, LI, NOON, 4));

        assertThat(book.custody(FIRST).orElseThrow().copies())
                .containsExactly(
                        new CopyStanding(SECOND, Stage.IN_HAND),
                        new CopyStanding(THIRD, Stage.IN_HAND),
                        new CopyStanding(FOURTH, Stage.IN_HAND));
        assertThat(book.custody(SECOND).orElseThrow().copies())
                .containsExactly(new CopyStanding(THIRD, Stage.IN_HAND), new CopyStanding(FOURTH, Stage.IN_HAND));

        CustodyBook kept = book.after(store(4, NOON));

        for (CarrierId original : List.of(FIRST, SECOND, THIRD)) {
            assertThat(kept.custody(original).orElseThrow().copies()).contains(new CopyStanding(FOURTH, Stage.KEPT));
        }
    }

    @Test
    void theOriginalThatIsDispatchedWithItsCopyKnowsThatToo() {
        CustodyBook made =
                EMPTY.after(receive(1)).after(copy(1, CHEN, MORNING, 2)).after(giveBack(2, CHEN, MORNING));

        CustodyBook sent = made.after(dispatch(NOON, 2, 1));

        assertThat(stage(sent, FIRST)).isEqualTo(Stage.DISPATCHED);
        assertThat(sent.custody(FIRST).orElseThrow().copies())
                .containsExactly(new CopyStanding(SECOND, Stage.DISPATCHED));
    }

    @Test
    void anOriginalThatIsEnteredAfterItsCopiesKnowsThem() {
        Custody copy = custodyBuilder(Stage.KEPT)
                .carrier(carrier(1).copy(CopyNumber.of(2)))
                .build();
        Custody copyOfCopy = custodyBuilder(Stage.KEPT)
                .carrier(copy.carrier().copy(CopyNumber.of(3)))
                .build();

        CustodyBook book = CustodyBook.of(copyOfCopy, copy).after(receive(1));

        assertThat(book.custody(FIRST).orElseThrow().copies())
                .containsExactly(new CopyStanding(THIRD, Stage.KEPT), new CopyStanding(SECOND, Stage.KEPT));
        assertThat(book.custody(SECOND).orElseThrow().copies()).containsExactly(new CopyStanding(THIRD, Stage.KEPT));
    }

    @Test
    void aCopyWhoseOriginalIsUnknownMovesByItself() {
        Custody orphan = custodyBuilder(Stage.KEPT)
                .carrier(carrier(1).copy(CopyNumber.of(2)))
                .build();

        assertThat(stage(CustodyBook.of(orphan).after(destroy(2, NOON)), SECOND))
                .isEqualTo(Stage.DESTROYED);
    }

    /** A chain of originals may be entered wrongly, so that it comes back to where it began. */
    @Test
    void aCircleOfCopiesHangsNothing() throws InterruptedException {
        Custody one = custodyBuilder(Stage.KEPT)
                .carrier(Carrier.builder().from(carrier(1)).copiedFrom(SECOND).build())
                .build();
        Custody two = custodyBuilder(Stage.KEPT)
                .carrier(Carrier.builder().from(carrier(2)).copiedFrom(FIRST).build())
                .build();
        List<Stage> seen = Collections.synchronizedList(new ArrayList<>());
        Thread moving = new Thread(() -> seen.add(stage(CustodyBook.of(one, two).after(destroy(1, NOON)), FIRST)));
        moving.setDaemon(true);
        moving.start();

        moving.join(Duration.ofSeconds(5).toMillis());

        assertThat(seen).containsExactly(Stage.DESTROYED);
    }
}
