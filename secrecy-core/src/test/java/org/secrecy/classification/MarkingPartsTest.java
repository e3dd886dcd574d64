package org.secrecy.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkingPartsTest {

    private static final Marking TEN_YEARS = Marking.of(SecrecyLevel.SECRET, SecrecyPeriod.years(10));

    @Test
    void aMarkingIsALevelAndAPeriod() {
        assertThat(TEN_YEARS.level()).isEqualTo(SecrecyLevel.SECRET);
        assertThat(TEN_YEARS.period()).contains(SecrecyPeriod.years(10));
    }

    @Test
    void markingsThatDifferAreSpreadByTheirHash() {
        assertThat(TEN_YEARS)
                .doesNotHaveSameHashCodeAs(Marking.of(SecrecyLevel.TOP_SECRET, SecrecyPeriod.years(10)))
                .doesNotHaveSameHashCodeAs(Marking.of(SecrecyLevel.SECRET, SecrecyPeriod.years(5)));
    }
}
