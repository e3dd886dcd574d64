package org.secrecy.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.TODAY;
import static org.secrecy.sample.Samples.loan;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BorrowTest {

    private static Borrow.Builder borrowing() {
        return Borrow.builder().carrier(FIRST).actor(LI).at(MORNING).dueOn(TODAY.plusDays(1));
    }

    @Test
    void theDueDayMayBeTheDayOfTheLoanItself() {
        assertThat(borrowing().dueOn(TODAY).build().dueOn()).isEqualTo(TODAY);
    }

    @Test
    void theDueDayIsNotBeforeTheDayOfTheLoan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> borrowing().dueOn(TODAY.minusDays(1)).build())
                .withMessage("the due day must not be before the day of the loan, 2026-11-23, but was 2026-11-22");
    }

    @Test
    void theDayOfTheLoanIsTheDayInShanghai() {
        Instant halfPastMidnight = Instant.parse("2026-11-22T16:30:00Z");

        assertThat(borrowing().at(halfPastMidnight).dueOn(TODAY).build().dueOn())
                .isEqualTo(TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> borrowing()
                        .at(halfPastMidnight)
                        .dueOn(TODAY.minusDays(1))
                        .build());
        assertThat(borrowing()
                        .at(halfPastMidnight.minusSeconds(1801))
                        .dueOn(TODAY.minusDays(1))
                        .build()
                        .dueOn())
                .isEqualTo(TODAY.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void aStatedNeedIsNotBlank(String need) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> borrowing().need(need).build())
                .withMessage("a stated need must not be blank");
    }

    @Test
    void aLoanIsOverdueFromTheDayAfterItsDueDay() {
        assertThat(loan().isOverdueOn(TODAY)).isFalse();
        assertThat(loan().isOverdueOn(TODAY.plusDays(3))).isFalse();
        assertThat(loan().isOverdueOn(TODAY.plusDays(4))).isTrue();
    }
}
