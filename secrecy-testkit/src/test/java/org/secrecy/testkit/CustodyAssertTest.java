package org.secrecy.testkit;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.secrecy.testkit.SecrecyAssertions.assertThat;
import static org.secrecy.testkit.SecrecyAssertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;

/** Every assertion about a custody holds where it should, and else fails with the requirement and where the carrier is. */
class CustodyAssertTest {

    private static final SampleBureau BUREAU = SampleBureau.standard();
    private static final Custody KEPT = BUREAU.secretPlan().custody();
    private static final Custody LENT = BUREAU.lentPlan().custody();
    private static final Custody DISPATCHED = BUREAU.dispatchedPlan().custody();

    static Stream<Arguments> assertionsThatFail() {
        return Stream.of(
                fails(KEPT, custody -> custody.isAt(Stage.MISSING), "be missing"),
                fails(KEPT, custody -> custody.isKeptBy(BUREAU.works()), "belong to 市政处"),
                fails(KEPT, custody -> custody.isOnLoanTo(BUREAU.li()), "be on loan to 李明"),
                fails(LENT, custody -> custody.isOnLoanTo(BUREAU.tang()), "be on loan to 唐磊"),
                fails(LENT, custody -> custody.isDueOn(BUREAU.today().plusDays(1)), "be on loan until 2026-11-24"),
                fails(LENT, custody -> custody.isWith(BUREAU.tang()), "be with 唐磊"),
                fails(LENT, CustodyAssert::isWithNobody, "be with nobody"),
                fails(LENT, custody -> custody.hasPlaceIn(BUREAU.officeCabinet()), "have its place in 办公室/1号柜"),
                fails(DISPATCHED, custody -> custody.isDispatchedTo(BUREAU.commission()), "be dispatched to 市发展改革委"),
                fails(KEPT, custody -> custody.isDispatchedTo(BUREAU.landUse()), "be dispatched to 用地处"));
    }

    @Test
    void assertionsThatHold() {
        assertThat(KEPT)
                .isAt(Stage.KEPT)
                .isKeptBy(BUREAU.office())
                .hasPlaceIn(BUREAU.officeCabinet())
                .isWithNobody();
        assertThat(LENT)
                .isAt(Stage.ON_LOAN)
                .isKeptBy(BUREAU.office())
                .isOnLoanTo(BUREAU.li())
                .isDueOn(BUREAU.today())
                .isWith(BUREAU.li());
        assertThat(DISPATCHED).isDispatchedTo(BUREAU.landUse());
    }

    @ParameterizedTest
    @MethodSource
    void assertionsThatFail(Custody custody, Consumer<CustodyAssert> assertion, String requirement) {
        assertThatThrownBy(() -> assertion.accept(assertThat(custody)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the carrier must " + requirement + ", but " + InWords.of(custody));
    }

    @Test
    void aFailureSaysWhereTheCarrierIs() {
        assertThat(InWords.of(KEPT))
                .isEqualTo("carrier 规发〔2026〕12号#000003 is kept and belongs to 办公室, has its place in 办公室/1号柜");
        assertThat(InWords.of(LENT))
                .isEqualTo("carrier 规发〔2026〕18号#000003 is on loan and belongs to 办公室, is with 李明 until 2026-11-23");
        assertThat(InWords.of(DISPATCHED))
                .isEqualTo("carrier 规发〔2026〕18号#000005 is dispatched and belongs to 办公室, was dispatched to 用地处");
    }

    private static Arguments fails(Custody custody, Consumer<CustodyAssert> assertion, String requirement) {
        return arguments(custody, assertion, requirement);
    }
}
