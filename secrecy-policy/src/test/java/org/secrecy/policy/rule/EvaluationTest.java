package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.rule.HouseRules.HOUSE;
import static org.secrecy.policy.rule.HouseRules.KEPT;
import static org.secrecy.policy.sample.Sample.borrow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.action.Action;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Severity;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.regulation.Regulation;

/** How often a matter is asked, and what becomes of an answer that fails. */
class EvaluationTest {

    /** The most rules that are asked together. */
    private static final int BLOCK = 64;

    private static final Question<Borrow> NO = answering(false);
    private static final Question<Borrow> YES = answering(true);

    private final AtomicInteger asked = new AtomicInteger();

    private static Question<Borrow> answering(boolean answer) {
        return Question.of(Phrase.of("如此", "it is so"), Phrase.of("并非如此", "it is not"), matter -> answer);
    }

    private Question<Borrow> counted(boolean answer) {
        return Question.of(Phrase.of("计数", "it is counted"), Phrase.of("不计", "it is not counted"), matter -> {
            asked.incrementAndGet();
            return answer;
        });
    }

    private Fact<Borrow, SecrecyLevel> countedLevel(SecrecyLevel level) {
        return Fact.of("密级", "level", matter -> {
            asked.incrementAndGet();
            return Optional.of(level);
        });
    }

    private Question<Borrow> countedAndFailing() {
        return Question.of(Phrase.of("计数", "it is counted"), Phrase.of("不计", "it is not counted"), matter -> {
            asked.incrementAndGet();
            throw new IllegalStateException("nobody knows");
        });
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Rule<Borrow> forbidding(Condition<Borrow>... when) {
        return Rule.on(Borrow.class).provision("1.1.1").when(when).forbid();
    }

    private static Rule<?>[] forbiddingOften(int many, Condition<Borrow> when) {
        return IntStream.range(0, many).mapToObj(number -> forbidding(when)).toArray(Rule<?>[]::new);
    }

    /** Nothing needs a gate here. */
    private static Decision decide(ImmutableList<Rule<?>> rules, ImmutableList<Duty<?>> duties) {
        InstrumentRules house = new InstrumentRules(HOUSE, rules, duties, ImmutableSet.of(Borrow.KIND));
        return SecrecyPolicy.standard()
                .with(Regulation.of(List.of(house)))
                .decide(borrow(3).build(), KEPT);
    }

    private static Decision decide(Rule<?>... rules) {
        return decide(ImmutableList.copyOf(rules), ImmutableList.of());
    }

    @Test
    void theRulesOfABlockAskTheSameOnce() {
        decide(forbiddingOften(BLOCK, counted(false).isTrue()));
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsAnsweredByYesOrNoIsAskedOnceInTwoBlocksAsWell() {
        assertThat(decide(forbiddingOften(2 * BLOCK, counted(true).isTrue())).findings())
                .hasSize(2 * BLOCK);
        assertThat(asked).hasValue(1);
        assertThat(decide(forbiddingOften(2 * BLOCK, counted(false).isTrue())).findings())
                .isEmpty();
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatARuleRequiresAndAnotherTakesForGrantedIsAskedOnce() {
        Condition<Borrow> counted = counted(true).isTrue();
        Decision decision = decide(Rule.on(Borrow.class).provision("1.1.1").forbidUnless(counted), forbidding(counted));
        assertThat(asked).hasValue(1);
        assertThat(decision.findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"63, 1", "64, 2"})
    void onlyTheFirstSixtyFourQuestionsAreRememberedInTwoBlocks(int before, int times) {
        Stream<Rule<?>> others = IntStream.range(0, before)
                .mapToObj(number -> forbidding(answering(false).isTrue()));
        Rule<Borrow> required = Rule.on(Borrow.class)
                .provision("1.1.2")
                .forbidUnless(counted(true).isTrue());

        decide(Stream.concat(others, Stream.of(required, required)).toArray(Rule<?>[]::new));

        assertThat(asked).hasValue(times);
    }

    @Test
    void twoBlocksAskAFactAnewUnlessItIsNoneOrItsFirstValue() {
        Condition<Borrow> highly = countedLevel(SecrecyLevel.SECRET).is(SecrecyLevel.HIGHLY_SECRET);
        Condition<Borrow> top = countedLevel(SecrecyLevel.TOP_SECRET).is(SecrecyLevel.TOP_SECRET);

        decide(forbiddingOften(2 * BLOCK, highly));
        assertThat(asked).hasValue(2);
        assertThat(decide(forbiddingOften(2 * BLOCK, top)).findings()).hasSize(2 * BLOCK);
        assertThat(asked).hasValue(3);
    }

    @Test
    void whatARuleRequiresIsAskedOfItselfWhateverAnotherIsSaidToAsk() {
        Quantity<Borrow> days = Quantity.of("天数", "days", matter -> 20);
        Limit wide = new Limit("days", Phrase.of("三十天", "30 days"), settings -> 30);
        Limit narrow = new Limit("days", Phrase.of("十天", "10 days"), settings -> 10);

        Decision decision = decide(
                Rule.on(Borrow.class).provision("1.1.1").forbidUnless(days.atMost(wide)),
                Rule.on(Borrow.class).provision("1.1.2").forbidUnless(days.atMost(narrow)));

        assertThat(decision).hasToString("FORBIDDEN [1.1.2]");
    }

    @Test
    void ofMoreBlocksTheAnswerIsRemembered() {
        Decision decision = decide(
                forbiddingOften(2 * BLOCK + 1, countedLevel(SecrecyLevel.SECRET).is(SecrecyLevel.SECRET)));
        assertThat(asked).hasValue(1);
        assertThat(decision.findings()).hasSize(2 * BLOCK + 1);
    }

    @ParameterizedTest
    @CsvSource({"64, 2", "65, 1"})
    void blocksOfDutiesCountAsWell(int many, int times) {
        Condition<Borrow> counted = countedLevel(SecrecyLevel.SECRET).is(SecrecyLevel.TOP_SECRET);
        ImmutableList<Duty<?>> duties = IntStream.range(0, many)
                .<Duty<?>>mapToObj(number -> Duty.after(Borrow.class, "1.1.1")
                        .when(counted)
                        .owes("归还", "return it")
                        .dischargedBy(Return.KIND))
                .collect(ImmutableList.toImmutableList());
        Decision decision = decide(ImmutableList.of(forbidding(counted)), duties);
        assertThat(decision.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(asked).hasValue(times);
    }

    @Test
    void thatAnAnswerFailsIsRememberedInTwoBlocksAsWell() {
        Decision decision =
                decide(forbiddingOften(2 * BLOCK, countedAndFailing().isTrue()));
        assertThat(asked).hasValue(1);
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.findings()).hasSize(2 * BLOCK);
    }

    /** Each of the questions before it is asked by one rule, and ruled out by it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 100})
    void aFailureLeavesAsItIsWhatOtherRulesFind(int before) {
        Rule<?>[] rules = Stream.of(
                        IntStream.range(0, before)
                                .mapToObj(number -> forbidding(answering(false).isTrue())),
                        Stream.of(
                                forbidding(YES.isTrue(), countedAndFailing().isTrue()),
                                forbidding(YES.isTrue()),
                                forbidding(YES.isFalse(), countedAndFailing().isTrue())))
                .flatMap(rule -> rule)
                .toArray(Rule<?>[]::new);

        assertThat(decide(rules).findings())
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.UNDECIDED, Severity.FORBIDDEN);
        assertThat(asked).hasValue(1);
    }

    @Test
    void thatAnAnswerFailsIsRememberedToo() {
        Decision decision =
                decide(forbiddingOften(2 * BLOCK + 1, countedAndFailing().isTrue()));
        assertThat(asked).hasValue(1);
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.findings()).hasSize(2 * BLOCK + 1);
    }

    @Test
    void whatNoRuleStillAsksIsNotAsked() {
        Condition<Borrow> counted = counted(true).isTrue();
        decide(forbidding(counted, NO.isTrue()), forbidding(NO.isTrue()));
        assertThat(asked).hasValue(0);
    }

    @Test
    void whatARuleStillAsksIsAskedThoughOthersAreRuledOut() {
        Condition<Borrow> counted = counted(true).isTrue();
        Decision decision =
                decide(forbidding(YES.isTrue(), counted), forbidding(YES.isFalse()), forbidding(YES.isFalse()));
        assertThat(asked).hasValue(1);
        assertThat(decision.findings()).hasSize(1);
    }

    @Test
    void whatIsToBeOneOfNoneNeverIs() {
        Condition<Action> never = CarrierFacts.LEVEL.isOneOf(ImmutableSet.of());
        assertThat(decide(Rule.on(Borrow.class).provision("1.1.1").when(never).forbid())
                        .provisions())
                .isEmpty();
    }

    @Test
    void adviceRefusesNothing() {
        Decision decision = decide(Rule.on(Borrow.class).provision("1.1.1").advise(NO.isTrue()));
        assertThat(decision.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(decision.advice()).hasSize(1);
    }

    @Test
    void aRemedyThatCannotBeWorkedOutLeavesTheActUndecided() {
        Decision decision = decide(
                Rule.on(Borrow.class).provision("1.1.1").demand(NO.isTrue().curedBy(matter -> {
                    throw new IllegalStateException("nobody knows");
                })));
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.findings())
                .extracting(finding -> finding.reason().english())
                .containsExactly("the rule must be evaluated, but failed: IllegalStateException");
    }

    @Test
    void whatFailsIsToldByItsPart() {
        assertThat(decide(forbidding(countedAndFailing().isTrue())).findings())
                .extracting(finding -> finding.reason().english())
                .containsExactly("the rule must be evaluated, but failed: condition");
        assertThat(decide(Rule.on(Borrow.class)
                                .provision("1.1.1")
                                .forbidUnless(countedAndFailing().isTrue()))
                        .findings())
                .extracting(finding -> finding.reason().english())
                .containsExactly("the rule must be evaluated, but failed: requirement");
    }

    private static Duty.Draft<Borrow> duty(String provision) {
        return Duty.after(Borrow.class, provision).owes("归还", "return it");
    }

    @Test
    void ofSeveralDutiesTheOneOfWhichAConditionFailsIsTold() {
        Duty<Borrow> sound = duty("1.1.1").dischargedBy(Return.KIND);
        Duty<Borrow> failing = duty("1.1.2").when(countedAndFailing().isTrue()).dischargedBy(Return.KIND);
        Decision decision = decide(
                ImmutableList.of(),
                ImmutableList.of(sound, failing, duty("1.1.3").dischargedBy(Return.KIND)));
        assertThat(decision.findings())
                .extracting(Object::toString)
                .containsExactly("1.1.2 undecided: the rule must be evaluated, but failed: duty");
    }

    @Test
    void aDutyThatCannotBeWorkedOutIsToldByWhatWentWrong() {
        Duty<Borrow> unworkable = duty("1.1.1")
                .due(matter -> {
                    throw new IllegalStateException("nobody knows when");
                })
                .dischargedBy(Return.KIND);
        assertThat(decide(ImmutableList.of(), ImmutableList.of(unworkable)).findings())
                .extracting(Object::toString)
                .containsExactly("1.1.1 undecided: the rule must be evaluated, but failed: IllegalStateException");
    }
}
