package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCarrierIsOutWhileItIsOnLoanOrCirculates(Stage stage) {
        assertThat(stage.isOut())
                .isEqualTo(EnumSet.of(Stage.CIRCULATING, Stage.ON_LOAN).contains(stage));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCarrierIsNoLongerTheBodysOnceItIsSentOnMissingOrDestroyed(Stage stage) {
        assertThat(stage.isHere())
                .isNotEqualTo(EnumSet.of(Stage.DISPATCHED, Stage.MISSING, Stage.DESTROYED)
                        .contains(stage));
    }
}
