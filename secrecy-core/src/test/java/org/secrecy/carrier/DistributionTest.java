package org.secrecy.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.INDUSTRY;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.WANG;
import static org.secrecy.sample.Samples.ZHAO;

import org.junit.jupiter.api.Test;
import org.secrecy.office.Person;
import org.secrecy.office.Post;

class DistributionTest {

    @Test
    void aPersonOnItIsInScope() {
        Distribution distribution = Distribution.builder().addPeople(ZHAO).build();

        assertThat(distribution.includes(ZHAO)).isTrue();
        assertThat(distribution.includes(LI)).isFalse();
    }

    @Test
    void aPersonIsKnownByIdentityAlone() {
        Distribution distribution = Distribution.builder().addPeople(ZHAO).build();

        assertThat(distribution.includes(Person.of("P03", "赵 强", Post.HEAD))).isTrue();
        assertThat(distribution.includes(Person.of("P99", "赵强", Post.OFFICE_LEADER)))
                .isFalse();
    }

    @Test
    void aMemberOfAUnitOnItIsInScope() {
        Distribution distribution = Distribution.to(PLANNING);

        assertThat(distribution.includes(LI)).isTrue();
        assertThat(distribution.includes(WANG)).isFalse();
        assertThat(distribution.includes(ZHAO)).as("a leader of no unit").isFalse();
    }

    @Test
    void severalUnitsAndPeopleMayStandOnIt() {
        Distribution distribution = Distribution.builder()
                .addUnits(PLANNING, INDUSTRY)
                .addPeople(CHEN)
                .build();

        assertThat(distribution.includes(LI)).isTrue();
        assertThat(distribution.includes(WANG)).isTrue();
        assertThat(distribution.includes(CHEN)).isTrue();
        assertThat(distribution.includes(ZHAO)).isFalse();
    }

    @Test
    void anEmptyDistributionAdmitsNobody() {
        Distribution nobody = Distribution.builder().build();

        assertThat(nobody.includes(LI)).isFalse();
        assertThat(nobody.includes(ZHAO)).isFalse();
        assertThat(Distribution.to()).isEqualTo(nobody);
    }
}
