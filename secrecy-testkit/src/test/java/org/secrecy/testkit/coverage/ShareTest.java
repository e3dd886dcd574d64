package org.secrecy.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0, true",
        "0, 3, 0.001, false",
        "1, 3, 33.3, true",
        "1, 3, 33.34, false",
        "3, 3, 100, true",
        "0, 0, 100, true"
    })
    void aFloorIsReachedWithoutRounding(int covered, int all, BigDecimal floor, boolean reached) {
        assertThat(new Share(covered, all).reaches(floor)).isEqualTo(reached);
    }

    @Test
    void onlyAllAreHundredPercent() {
        assertThat(new Share(1999, 2000)).hasToString("99.9 % (1999 of 2000)");
        assertThat(new Share(2000, 2000)).hasToString("100.0 % (2000 of 2000)");
        assertThat(new Share(0, 0)).hasToString("none");
    }

    @Test
    void noMoreAreCoveredThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(4, 3))
                .withMessage("covered must be 0 to 3, but was 4");
    }
}
