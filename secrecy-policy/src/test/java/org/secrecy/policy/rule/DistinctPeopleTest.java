package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.HEAD;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.ZHAO;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.secrecy.office.Person;

class DistinctPeopleTest {

    private static final Person LI_AGAIN = Person.of(LI.id(), "另写的名字");

    @Test
    void everybodyNamedCountsOnceByIdentity() {
        assertThat(DistinctPeople.in(ImmutableList.of())).isZero();
        assertThat(DistinctPeople.in(ImmutableList.of(LI))).isOne();
        assertThat(DistinctPeople.in(ImmutableList.of(LI, ZHAO, HEAD))).isEqualTo(3);
        assertThat(DistinctPeople.in(ImmutableList.of(LI, ZHAO, LI_AGAIN))).isEqualTo(2);
        assertThat(DistinctPeople.in(ImmutableList.of(ZHAO, LI, LI_AGAIN, LI))).isEqualTo(2);
    }

    @Test
    void whoIsLeftOutDoesNotCountHoweverWritten() {
        assertThat(DistinctPeople.besides(LI, ImmutableList.of(LI, ZHAO, LI_AGAIN, ZHAO)))
                .isOne();
        assertThat(DistinctPeople.besides(LI_AGAIN, ImmutableList.of(LI))).isZero();
        assertThat(DistinctPeople.besides(HEAD, ImmutableList.of(LI, ZHAO))).isEqualTo(2);
    }
}
