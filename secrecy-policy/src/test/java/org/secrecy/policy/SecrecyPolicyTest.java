package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.DAY;
import static org.secrecy.policy.Bureau.HEAD;
import static org.secrecy.policy.Bureau.NOW;
import static org.secrecy.policy.Bureau.POLICY;
import static org.secrecy.policy.Bureau.READER;
import static org.secrecy.policy.Bureau.appointment;
import static org.secrecy.policy.Bureau.assertDecided;
import static org.secrecy.policy.Bureau.secret;

import org.junit.jupiter.api.Test;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.foreign.MeansOfSending;
import org.secrecy.foreign.SendAbroad;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.rule.RuleOutcome;

/** What a policy believes of posts, and what it tells of its rules. */
class SecrecyPolicyTest {

    @Test
    void withoutARosterAPostIsHeldAsItIsStated() {
        assertThat(POLICY.roster()).isEmpty();
        assertThat(POLICY.holds(HEAD, Post.HEAD, NOW)).isTrue();
        assertThat(POLICY.holds(READER, Post.HEAD, NOW)).isFalse();
    }

    @Test
    void aRosterIsBelievedWhateverIsStated() {
        Roster roster = Roster.of(appointment(READER, Post.HEAD).since(DAY).build());
        SecrecyPolicy policy = POLICY.with(roster);
        assertThat(policy.roster()).contains(roster);
        assertThat(policy.holds(READER, Post.HEAD, NOW)).isTrue();
        assertThat(policy.holds(HEAD, Post.HEAD, NOW)).isFalse();
    }

    @Test
    void aPostIsHeldFromTheFirstDayOfItsAppointmentOn() {
        SecrecyPolicy policy = POLICY.with(
                Roster.of(appointment(READER, Post.HEAD).since(DAY.plusDays(1)).build()));
        assertThat(policy.holds(READER, Post.HEAD, NOW)).isFalse();
        assertThat(policy.holds(READER, Post.HEAD, NOW.plusSeconds(86_400))).isTrue();
    }

    @Test
    void theRulesThatAnActBreaksAreThoseOfItsFindings() {
        SendAbroad letter = SendAbroad.builder()
                .item("复函")
                .recipient("某公司")
                .means(MeansOfSending.LETTER)
                .content(secret(SecrecyLevel.SECRET))
                .actor(READER)
                .at(NOW)
                .build();
        assertDecided(POLICY.decide(letter), Verdict.FORBIDDEN, "5.6.1", "5.6.2");
        assertThat(POLICY.outcomes(letter))
                .filteredOn(outcome -> outcome.side() == RuleOutcome.Side.BROKEN)
                .extracting(outcome -> outcome.rule().provision().toString())
                .containsExactly("5.6.1", "5.6.2");
    }
}
