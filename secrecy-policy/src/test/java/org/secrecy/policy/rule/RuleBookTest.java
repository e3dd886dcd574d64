package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.rule.HouseRules.HOUSE;
import static org.secrecy.policy.sample.Sample.borrow;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.sample.StrangeAct;

/** Which plan of a book serves which act. */
class RuleBookTest {

    private static final Question<Strange> ALWAYS =
            Question.of(Phrase.of("如此", "it is so"), Phrase.of("并非如此", "it is not"), matter -> true);
    private static final Rule<Strange> AGAINST_STRANGE =
            Rule.on(Strange.class).provision("1.1.1").when(ALWAYS.isTrue()).forbid();
    private static final RuleBook BOOK = RuleBook.of(List.of(InstrumentRules.of(HOUSE, AGAINST_STRANGE)));

    /** Somebody else's act, of whatever kind it says. */
    private record Strange(ActionKind kind) implements StrangeAct {}

    private static <A extends Action> Matter<A> matter(A act) {
        return Matter.of(act, Profile.standard(), null);
    }

    @Test
    void anActOfTheLibraryHasAPlanThatIsMadeOnce() {
        assertThat(BOOK.plan(borrow(3).build())).isSameAs(BOOK.plan(borrow(2).build()));
        assertThat(BOOK.plan(borrow(3).build()).isOfTheLibrary()).isTrue();
    }

    @Test
    void anActOfAKindThatTheLibraryDoesNotKnowHasAPlanOfItsOwn() {
        Strange strange = new Strange(ActionKind.of(Strange.class, "怪事", "something strange"));
        assertThat(BOOK.plan(strange).isOfTheLibrary()).isFalse();
        assertThat(BOOK.outcomes(matter(strange))).extracting(RuleOutcome::rule).containsExactly(AGAINST_STRANGE);
    }

    @Test
    void anActThatSaysItIsOfAKindOfTheLibraryIsHeardByTheRulesOnWhatItIs() {
        Strange strange = new Strange(Borrow.KIND);
        assertThat(BOOK.plan(strange).isOfTheLibrary()).isFalse();
        assertThat(BOOK.outcomes(matter(strange))).extracting(RuleOutcome::rule).containsExactly(AGAINST_STRANGE);
        Decision decision = BOOK.decide(matter(strange));
        assertThat(decision.findings())
                .extracting(finding -> finding.reason().english())
                .contains("an act must be of the kind that it names, but this is no borrowing");
    }

    private static Rule<Strange> against(String word) {
        return Rule.on(Strange.class)
                .provision("1.1.1")
                .when(Question.<Strange>of(Phrase.of(word, word), Phrase.of("否", "no"), matter -> true)
                        .isTrue())
                .forbid();
    }

    @Test
    void rulesOfOneProvisionAreHeardInTheOrderOfTheirWordsHoweverTheyAreGiven() {
        Rule<Strange> a = against("a");
        Rule<Strange> b = against("b");
        Matter<Strange> matter = matter(new Strange(Borrow.KIND));
        assertThat(RuleBook.of(List.of(InstrumentRules.of(HOUSE, b, AGAINST_STRANGE, a)))
                        .outcomes(matter))
                .extracting(RuleOutcome::rule)
                .containsExactly(a, b, AGAINST_STRANGE);
        assertThat(RuleBook.of(List.of(InstrumentRules.of(HOUSE, AGAINST_STRANGE, a, b)))
                        .outcomes(matter))
                .extracting(RuleOutcome::rule)
                .containsExactly(a, b, AGAINST_STRANGE);
    }

    @Test
    void instrumentsAreHeardInTheOrderOfTheirCodesHoweverTheyAreGiven() {
        InstrumentRules house = InstrumentRules.of(HOUSE, AGAINST_STRANGE);
        Instrument attic = Instrument.of("attic", "阁楼规定", "attic rules");
        InstrumentRules before = InstrumentRules.of(attic, AGAINST_STRANGE);
        Matter<Strange> matter = matter(new Strange(Borrow.KIND));
        for (List<InstrumentRules> given : List.of(List.of(house, before), List.of(before, house))) {
            assertThat(RuleBook.of(given).outcomes(matter))
                    .extracting(outcome -> outcome.instrument().code())
                    .containsExactly("attic", "house");
        }
    }
}
