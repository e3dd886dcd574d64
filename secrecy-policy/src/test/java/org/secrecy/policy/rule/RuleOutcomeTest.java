package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.rule.HouseRules.HOUSE;
import static org.secrecy.policy.rule.HouseRules.KEPT;
import static org.secrecy.policy.rule.HouseRules.policy;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.giveBack;

import org.junit.jupiter.api.Test;
import org.secrecy.custody.CustodyBook;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.rule.RuleOutcome.Side;

/** On which side of a rule an act stands. */
class RuleOutcomeTest {

    private static final Condition<Borrow> YES = answering(true).isTrue();
    private static final Condition<Borrow> NO = answering(false).isTrue();
    private static final Condition<Borrow> FAILING = Question.<Borrow>of(
                    Phrase.of("可以知道", "it can be known"), Phrase.of("不知道", "it is not"), matter -> {
                        throw new IllegalStateException("nobody knows");
                    })
            .isTrue();

    private static Question<Borrow> answering(boolean answer) {
        return Question.of(Phrase.of("如此", "it is so"), Phrase.of("并非如此", "it is not"), matter -> answer);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Rule.Draft<Borrow> when(Condition<Borrow>... conditions) {
        return Rule.on(Borrow.class).provision("1.1.1").when(conditions);
    }

    private static void assertStands(Rule<Borrow> rule, Side side) {
        assertThat(policy(rule).outcomes(borrow(3).build(), CustodyBook.of(KEPT)))
                .containsExactly(new RuleOutcome(HOUSE, rule, side));
    }

    @Test
    void aRuleOfWhichAConditionDoesNotHoldDoesNotApply() {
        assertStands(when(NO).forbidUnless(NO), Side.DOES_NOT_APPLY);
        assertStands(when(YES, NO).forbidUnless(YES), Side.DOES_NOT_APPLY);
        assertStands(when(FAILING, NO).forbidUnless(YES), Side.DOES_NOT_APPLY);
        assertStands(when(NO, FAILING).forbid(), Side.DOES_NOT_APPLY);
    }

    @Test
    void whatARuleAsksIsSoOrNot() {
        assertStands(when().forbidUnless(YES), Side.SATISFIED);
        assertStands(when(YES).forbidUnless(YES), Side.SATISFIED);
        assertStands(when(YES, YES).forbidUnless(NO), Side.BROKEN);
        assertStands(when(YES).forbid(), Side.BROKEN);
    }

    @Test
    void whatCannotBeAskedFails() {
        assertStands(when(FAILING).forbidUnless(YES), Side.FAILED);
        assertStands(when(YES, FAILING).forbid(), Side.FAILED);
        assertStands(when(FAILING, YES).forbidUnless(NO), Side.FAILED);
        assertStands(when(YES).forbidUnless(FAILING), Side.FAILED);
    }

    @Test
    void aRuleOnAnotherKindOfActIsNotAsked() {
        assertThat(policy(when(YES).forbid()).outcomes(giveBack(ID, LI, NOON), CustodyBook.of(KEPT)))
                .isEmpty();
    }
}
