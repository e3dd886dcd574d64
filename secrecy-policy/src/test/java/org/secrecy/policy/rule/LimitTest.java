package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.DAY;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.profile.Settings;

/** A number that the profile sets. */
class LimitTest {

    private static final Settings TODAY = Profile.standard().on(DAY);

    @Test
    void theLowerOfTwoParametersIsTheLimit() {
        Limit lower = Limit.lower(Parameters.ARCHIVE_LOAN_DAYS, Parameters.LOAN_DAYS);
        assertThat(lower.in(TODAY)).isEqualTo(3);
        assertThat(Limit.of(Parameters.ARCHIVE_LOAN_DAYS).in(TODAY)).isEqualTo(7);
        assertThat(lower).hasToString("archive-loan-days loan-days");
        assertThat(lower.words().english()).isEqualTo("the lower of the profile's archive-loan-days and loan-days");
    }

    @Test
    void limitsOfTheSameParametersAreEqual() {
        new EqualsTester()
                .addEqualityGroup(Limit.of(Parameters.LOAN_DAYS), Limit.of(Parameters.LOAN_DAYS))
                .addEqualityGroup(Limit.of(Parameters.ARCHIVE_LOAN_DAYS))
                .addEqualityGroup(Limit.lower(Parameters.LOAN_DAYS, Parameters.ARCHIVE_LOAN_DAYS))
                .testEquals();
        assertThat(Limit.of(Parameters.LOAN_DAYS).hashCode())
                .isNotEqualTo(Limit.of(Parameters.ARCHIVE_LOAN_DAYS).hashCode());
    }
}
