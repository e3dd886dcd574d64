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
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.custody;
import static org.secrecy.sample.Samples.custodyBuilder;
import static org.secrecy.sample.Samples.loan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.carrier.CarrierId;
import org.secrecy.copying.CopyGrant;

class CustodyTest {

    private static final CarrierId SECOND = CarrierId.of(DOCUMENT, 2);
    private static final CarrierId THIRD = CarrierId.of(DOCUMENT, 3);

    @Test
    void itBeginsWithTheBodyThatKeepsTheCarrier() {
        Custody begun = Custody.begin(carrier(1), OFFICE, MORNING);

        assertThat(begun.id()).isEqualTo(FIRST);
        assertThat(begun.stage()).isEqualTo(Stage.KEPT);
        assertThat(begun.keeper()).isEqualTo(OFFICE);
        assertThat(begun.since()).isEqualTo(MORNING);
        assertThat(begun.holder()).isEmpty();
        assertThat(begun.loan()).isEmpty();
        assertThat(begun.copies()).isEmpty();
        assertThat(begun.grants()).isEmpty();
        assertThat(begun.registeredAt()).isEmpty();
        assertThat(begun.workEndedAt()).isEmpty();
        assertThat(begun.cabinet()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aHolderIsStatedExactlyWhereTheCarrierIsOutOrInTheCopiersHands(Stage stage) {
        Custody custody = custody(stage);
        boolean inHands = stage.isOut() || stage == Stage.IN_HAND;

        assertThat(custody.holder().isPresent()).isEqualTo(inHands);
        refused(
                Custody.builder().from(custody).holder(inHands ? Optional.empty() : Optional.of(LI)),
                "a carrier that is out or in the copier's hands, and no other, must have a holder, but stage was "
                        + stage);
    }

    @ParameterizedTest
    @EnumSource
    void aLoanIsStatedExactlyWhereTheCarrierIsOnLoan(Stage stage) {
        Custody custody = custody(stage);
        boolean onLoan = stage == Stage.ON_LOAN;

        assertThat(custody.loan().isPresent()).isEqualTo(onLoan);
        refused(
                Custody.builder().from(custody).loan(onLoan ? Optional.empty() : Optional.of(loan())),
                "a carrier on loan, and no other, must have a loan, but stage was " + stage);
    }

    @Test
    void aKeeperOfACabinetNeedsTheCabinet() {
        assertThat(custodyBuilder(Stage.KEPT)
                        .cabinet(CABINET)
                        .cabinetKeeper(CHEN)
                        .build()
                        .cabinetKeeper())
                .contains(CHEN);
        refused(
                custodyBuilder(Stage.KEPT).cabinetKeeper(CHEN),
                "a keeper of a cabinet needs the cabinet, but none was stated");
    }

    @Test
    void itIsArchivedWhereTheArchiveKeepsIt() {
        assertThat(custody(Stage.KEPT).isArchived()).isFalse();
        assertThat(custodyBuilder(Stage.ON_LOAN).keeper(ARCHIVE_ROOM).build().isArchived())
                .isTrue();
    }

    @Test
    void itLearnsWhereItsCopiesStandEachOnceInTheOrderOfMaking() {
        Custody custody = custody(Stage.KEPT)
                .knowing(new CopyStanding(SECOND, Stage.IN_HAND))
                .knowing(new CopyStanding(THIRD, Stage.IN_HAND))
                .knowing(new CopyStanding(SECOND, Stage.DESTROYED));

        assertThat(custody.copies())
                .containsExactly(new CopyStanding(SECOND, Stage.DESTROYED), new CopyStanding(THIRD, Stage.IN_HAND));
        assertThat(Custody.builder().from(custody).copies(List.of()).build()).isEqualTo(custody(Stage.KEPT));
    }

    @Test
    void ofACopyThatIsNamedTwiceItLearnsTheLast() {
        CopyStanding third = new CopyStanding(THIRD, Stage.KEPT);
        Custody custody = custody(Stage.KEPT)
                .knowing(List.of(
                        new CopyStanding(SECOND, Stage.IN_HAND), third, new CopyStanding(SECOND, Stage.DESTROYED)));

        assertThat(custody.copies()).containsExactly(new CopyStanding(SECOND, Stage.DESTROYED), third);
    }

    @Test
    void aCopyThatIsKnownIsNotMadeAgainWhereverItIs() {
        Custody custody = custody(Stage.KEPT)
                .knowing(List.of(new CopyStanding(SECOND, Stage.DESTROYED), new CopyStanding(THIRD, Stage.DISPATCHED)));

        assertThat(custody.mismatch(copy(1, LI, NOON, 3, 4)))
                .hasValueSatisfying(reason -> assertThat(reason.english())
                        .isEqualTo("carrier 规发〔2026〕12号#000001 must not have a copy 规发〔2026〕12号#000003 yet, but has"));
        assertThat(CustodyBook.of(custody).fits(copy(1, LI, NOON, 2))).isFalse();
        assertThat(CustodyBook.of(custody).fits(copy(1, LI, NOON, 4))).isTrue();
        assertThatExceptionOfType(CustodyMismatchException.class).isThrownBy(() -> custody.after(copy(1, LI, NOON, 2)));
    }

    @Test
    void whatIsSaidOfACopyOrOfAnApprovalIsSaidOnce() {
        refused(
                custodyBuilder(Stage.KEPT)
                        .addCopies(new CopyStanding(SECOND, Stage.KEPT), new CopyStanding(SECOND, Stage.DESTROYED)),
                "copies must each be named once, but 规发〔2026〕12号#000002 was named twice");
        refused(
                custodyBuilder(Stage.KEPT).addGrants(new CopyGrant("批1", 3, 1), new CopyGrant("批1", 3, 2)),
                "grants must each be of another approval, but 批1 was named twice");
        assertThat(custodyBuilder(Stage.KEPT)
                        .addGrants(new CopyGrant("批1", 3, 1), new CopyGrant("批2", 3, 1))
                        .build()
                        .grants())
                .hasSize(2);
    }

    private static void refused(Custody.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
