package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.classification.SecrecyLevel.HIGHLY_SECRET;
import static org.secrecy.classification.SecrecyLevel.SECRET;
import static org.secrecy.classification.SecrecyLevel.TOP_SECRET;
import static org.secrecy.policy.rule.ApprovalFacts.approvalBy;
import static org.secrecy.policy.rule.CarrierFacts.CASE_FILE;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.CarrierFacts.LEVEL;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.office.Post;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.sample.Sample;

/** When two conditions can't both hold, and when one says what the other says. */
class ConditionTest {

    private static final Condition<Action> HIGH = LEVEL.isOneOf(TOP_SECRET, HIGHLY_SECRET);
    private static final Condition<Action> LOW = LEVEL.isOneOf(HIGHLY_SECRET, SECRET);

    @Test
    void oppositeAnswersContradict() {
        assertThat(CLASSIFIED.isTrue().contradicts(CLASSIFIED.isFalse())).isTrue();
        assertThat(CLASSIFIED.isFalse().contradicts(CLASSIFIED.isTrue())).isTrue();
        assertThat(CLASSIFIED.isTrue().contradicts(CLASSIFIED.isTrue())).isFalse();
    }

    @Test
    void valuesOfWhichNoneIsInBothContradict() {
        assertThat(HIGH.contradicts(LEVEL.is(SECRET))).isTrue();
        assertThat(LEVEL.is(SECRET).contradicts(HIGH)).isTrue();
        assertThat(HIGH.contradicts(LOW)).isFalse();
    }

    @Test
    void whatIsAskedOfDifferentFactsNeitherContradictsNorImplies() {
        assertThat(CLASSIFIED.isTrue().contradicts(CASE_FILE.isFalse())).isFalse();
        assertThat(CLASSIFIED.isTrue().implies(CASE_FILE.isTrue())).isFalse();
        assertThat(HIGH.implies(CLASSIFIED.isTrue())).isFalse();
    }

    @Test
    void oneApprovalDoesNotRuleOutAnother() {
        Condition<Action> ofOne = approvalBy(Post.HEAD).condition();
        Condition<Action> ofAnother = approvalBy(Post.OFFICE_LEADER).condition();

        assertThat(ofOne.contradicts(ofAnother)).isFalse();
        assertThat(ofOne.implies(ofAnother)).isFalse();
        assertThat(ofOne.implies(approvalBy(Post.HEAD).condition())).isTrue();
    }

    @Test
    void fewerValuesImplyMore() {
        assertThat(LEVEL.is(TOP_SECRET).implies(HIGH)).isTrue();
        assertThat(HIGH.implies(HIGH)).isTrue();
        assertThat(HIGH.implies(LEVEL.is(TOP_SECRET))).isFalse();
        assertThat(HIGH.implies(LOW)).isFalse();
    }

    @Test
    void aConditionTellsWhatItAsksOfWhat() {
        Condition<Action> secret = LEVEL.is(SECRET);
        assertThat(secret.fact()).isSameAs(LEVEL);
        assertThat(secret.operator()).isEqualTo("is");
        assertThat(secret.operand()).isEqualTo(ImmutableSet.of(SECRET));
        assertThat(secret).isEqualTo(LEVEL.is(SECRET)).hasSameHashCodeAs(LEVEL.is(SECRET));
        assertThat(secret.hashCode()).isNotEqualTo(HIGH.hashCode());
    }

    @Test
    void whatShouldNotBeSoIsToldAsSuch() {
        Matter<Action> matter = Matter.of(Sample.borrow(3).build(), Profile.standard(), null);
        assertThat(CLASSIFIED.isFalse().failure(matter).english())
                .isEqualTo("it must be that the carrier is not classified, but the carrier is classified");
    }
}
