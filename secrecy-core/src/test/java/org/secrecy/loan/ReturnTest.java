package org.secrecy.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.NOON;

import org.junit.jupiter.api.Test;

class ReturnTest {

    private static Return.Builder returning() {
        return Return.builder().carrier(FIRST).actor(CHEN).at(NOON);
    }

    @Test
    void theActorReturnsUnlessTheActNamesAnother() {
        assertThat(returning().build().returner()).isEqualTo(CHEN);
        assertThat(returning().returnedBy(LI).build().returner()).isEqualTo(LI);
    }

    @Test
    void pagesAreNotNegative() {
        assertThat(returning().pages(0).build().pages()).contains(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> returning().pages(-1).build())
                .withMessage("pages must not be negative, but was -1");
    }
}
