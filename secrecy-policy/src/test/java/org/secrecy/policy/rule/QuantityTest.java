package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.rule.HouseRules.decide;
import static org.secrecy.policy.rule.HouseRules.finding;
import static org.secrecy.policy.sample.Sample.borrow;

import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.profile.Parameters;

/** What a rule may ask of a number. */
class QuantityTest {

    private static final Limit THREE = Limit.of(Parameters.LOAN_DAYS);

    private static Quantity<Borrow> days(int number) {
        return Quantity.of("天数", "number of days", matter -> number);
    }

    private static Rule<Borrow> unless(Condition<Borrow> condition) {
        return Rule.on(Borrow.class).provision("1.1.1").forbidUnless(condition);
    }

    private static void assertHolds(Condition<Borrow> condition) {
        assertThat(decide(unless(condition), borrow(3).build()).findings()).isEmpty();
    }

    private static void assertFails(Condition<Borrow> condition, String chinese, String english) {
        assertThat(finding(unless(condition), borrow(3).build()).reason()).isEqualTo(Phrase.of(chinese, english));
    }

    @Test
    void aNumberIsNotAboveOrBelowALimitOfTheProfile() {
        assertHolds(days(3).atMost(THREE));
        assertFails(days(4).atMost(THREE), "天数至多为3，但为4", "the number of days must be at most 3, but was 4");
        assertHolds(days(3).atLeast(THREE));
        assertFails(days(2).atLeast(THREE), "天数至少为3，但为2", "the number of days must be at least 3, but was 2");
    }

    @Test
    void aNumberIsNotAboveAnother() {
        assertHolds(days(5).atMost(days(5)));
        assertFails(days(6).atMost(days(5)), "天数至多为5，但为6", "the number of days must be at most 5, but was 6");
    }

    @Test
    void aNumberPrintsItsName() {
        assertThat(days(3)).hasToString("number of days");
    }
}
