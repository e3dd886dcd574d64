package org.secrecy.testkit;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.secrecy.testkit.SecrecyAssertions.assertThat;
import static org.secrecy.testkit.SecrecyAssertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Circulate;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.reading.Answer;
import org.secrecy.testkit.reading.ReferenceEvaluator;

/** Every assertion about a decision holds where it should, and else fails with the requirement, the fact and the whole decision. */
class DecisionAssertTest {

    private static final SampleBureau BUREAU = SampleBureau.standard();
    private static final LocalDate DUE = LocalDate.of(2026, 11, 26);
    private static final Remedy APPROVAL = new Remedy.ObtainApproval(ImmutableSet.of(Post.OFFICE_LEADER), 0);
    private static final Remedy EARLIER = new Remedy.ReturnBy(DUE);

    private static final Decision PERMITTED = BUREAU.decide(BUREAU.borrow());
    private static final Borrow LATE = Borrow.builder()
            .from(BUREAU.unapproved(BUREAU.borrow()))
            .dueOn(LocalDate.of(2026, 12, 1))
            .build();
    private static final Decision LACKING = BUREAU.decide(LATE);
    private static final Answer READ = ReferenceEvaluator.standard().answer(BUREAU.proposal(LATE));
    private static final Decision FORBIDDEN = BUREAU.with(BUREAU.secretPlan().withLevel(SecrecyLevel.TOP_SECRET))
            .decide(Copy.builder().from(BUREAU.copy()).build());
    private static final Decision UNDECIDED =
            BUREAU.with(BUREAU.secretPlan().missing()).decide(BUREAU.archive());
    private static final Decision ADVISED = BUREAU.decide(
            Circulate.builder().from(BUREAU.circulate()).readInOffice(false).build());

    static Stream<Arguments> assertionsThatHold() {
        return Stream.of(
                holds(
                        PERMITTED,
                        decision -> decision.isPermitted()
                                .citesNothing()
                                .advisesNothing()
                                .offersNothing()),
                holds(PERMITTED, decision -> decision.owes("3.5.1").owes("3.5.1", DUE)),
                holds(
                        PERMITTED,
                        decision -> decision.hasVerdict(Verdict.PERMITTED).cites()),
                holds(
                        LACKING,
                        decision -> decision.isLacking().cites("3.5.3", "3.5.2").owesNothing()),
                holds(LACKING, decision -> decision.citesAmongOthers("3.5.2").offersRemedy(EARLIER)),
                holds(LACKING, decision -> decision.offersExactly(EARLIER, APPROVAL)),
                holds(LACKING, decision -> decision.offersRemedy(Remedy.ReturnBy.class)),
                holds(
                        LACKING,
                        decision -> decision.offersRemedy(
                                Remedy.ReturnBy.class, remedy -> remedy.day().equals(DUE))),
                holds(LACKING, decision -> decision.givesReason("3.5.2", "no approval is put forward")),
                holds(LACKING, decision -> decision.givesReason("3.5.2", "没有提出批准")),
                holds(
                        FORBIDDEN,
                        decision -> decision.isForbidden().cites("9.1.1").offersNothing()),
                holds(UNDECIDED, decision -> decision.isUndecided().cites("1.2.2")),
                holds(LACKING, decision -> decision.agreesWith(READ)),
                holds(
                        ADVISED,
                        decision -> decision.isPermitted().advises("3.4.2").givesReason("3.4.2", "office")));
    }

    static Stream<Arguments> assertionsThatFail() {
        return Stream.of(
                fails(LACKING, DecisionAssert::isPermitted, "be permitted, but was lacking [3.5.2, 3.5.3]"),
                fails(PERMITTED, DecisionAssert::isLacking, "be lacking, but was permitted []"),
                fails(LACKING, DecisionAssert::isForbidden, "be forbidden, but was lacking [3.5.2, 3.5.3]"),
                fails(FORBIDDEN, DecisionAssert::isUndecided, "be undecided, but was forbidden [9.1.1]"),
                fails(
                        PERMITTED,
                        made -> made.agreesWith(READ),
                        "agree with the reading, but differed: the verdict must be LACKING, but was PERMITTED;"
                                + " findings must"),
                fails(LACKING, made -> made.cites("3.5.2"), "cite exactly [3.5.2], but cited [3.5.2, 3.5.3]"),
                fails(
                        LACKING,
                        made -> made.citesAmongOthers("3.5.5"),
                        "cite [3.5.5] among others, but cited [3.5.2, 3.5.3]"),
                fails(LACKING, DecisionAssert::citesNothing, "find nothing, but found [3.5.2 lacking: "),
                fails(LACKING, DecisionAssert::isUncovered, "find that no gate covers the act, but found [3.5.2 "),
                fails(
                        LACKING,
                        made -> made.givesReason("3.5.5", "need"),
                        "give the reason \"need\" under 3.5.5, but said nothing under it"),
                fails(
                        LACKING,
                        made -> made.givesReason("3.5.2", "need"),
                        "give the reason \"need\" under 3.5.2, but said [3.5.2 lacking: "),
                fails(PERMITTED, made -> made.advises("3.4.2"), "advise under exactly [3.4.2], but advised under []"),
                fails(ADVISED, DecisionAssert::advisesNothing, "advise under exactly [], but advised under [3.4.2]"),
                fails(
                        PERMITTED,
                        made -> made.offersRemedy(EARLIER),
                        "offer the remedy set a due day not after 2026-11-26, but offered none"),
                fails(
                        LACKING,
                        made -> made.offersRemedy(Remedy.SetLevel.class),
                        "offer a remedy SetLevel that passes the test, but offered ["
                                + "obtain the approval of the office leader, set a due day not after 2026-11-26]"),
                fails(
                        LACKING,
                        made -> made.offersRemedy(Remedy.ReturnBy.class, remedy -> false),
                        "offer a remedy ReturnBy that passes the test, but offered ["),
                fails(
                        LACKING,
                        made -> made.offersExactly(APPROVAL),
                        "offer exactly the remedies [obtain the approval of the office leader], but offered ["),
                fails(LACKING, DecisionAssert::offersNothing, "offer no remedy, but offered [obtain the approval "),
                fails(LACKING, made -> made.owes("3.5.1"), "owe something under 3.5.1, but owed nothing"),
                fails(
                        PERMITTED,
                        made -> made.owes("9.3.1"),
                        "owe something under 9.3.1, but owed [[3.5.1] 李明: return "),
                fails(
                        PERMITTED,
                        made -> made.owes("3.5.1", DUE.plusDays(1)),
                        "owe something under 3.5.1 by 2026-11-27, but owed [[3.5.1] 李明: return "),
                fails(PERMITTED, DecisionAssert::owesNothing, "owe nothing, but owed [[3.5.1] 李明: return "));
    }

    @ParameterizedTest
    @MethodSource
    void assertionsThatHold(Decision decision, Consumer<DecisionAssert> assertion) {
        assertion.accept(assertThat(decision));
    }

    @ParameterizedTest
    @MethodSource
    void assertionsThatFail(Decision decision, Consumer<DecisionAssert> assertion, String message) {
        assertThatThrownBy(() -> assertion.accept(assertThat(decision)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the decision must " + message)
                .hasMessageEndingWith("\n\n" + InWords.of(decision));
    }

    @Test
    void aFailureShowsTheWholeDecisionInBothLanguages() {
        assertThatThrownBy(() -> assertThat(LACKING).isPermitted()).hasMessage("""
                the decision must be permitted, but was lacking [3.5.2, 3.5.3]

                lacking: borrowing 规发〔2026〕12号#000003
                  [3.5.2] lacking: the office leader must approve, but no approval is put forward
                  [3.5.3] lacking: the number of days of the loan must be at most 3, but was 8
                  remedy: obtain the approval of the office leader
                  remedy: set a due day not after 2026-11-26

                条件不具备：借阅 规发〔2026〕12号#000003
                  [3.5.2] 条件不具备：应取得办公室分管领导的有效批准，但没有提出批准
                  [3.5.3] 条件不具备：借阅天数至多为3，但为8
                  补救：取得办公室分管领导批准
                  补救：归还日期改为不迟于2026-11-26""");
    }

    @Test
    void aDescriptionStandsAheadOfTheRequirement() {
        assertThatThrownBy(() -> assertThat(LACKING).as("Li's loan").isPermitted())
                .hasMessageStartingWith("[Li's loan] the decision must be permitted, but was lacking");
    }

    @Test
    void anActThatNoGateCoversIsUncovered() {
        Finding uncovered =
                Finding.undecidable(Instrument.of("ours", "本局", "ours"), () -> Phrase.of("无条款", "no provision"));
        assertThat(Decision.of(BUREAU.enterArchive(), List.of(uncovered), List.of()))
                .isUndecided()
                .isUncovered()
                .cites();
    }

    @Test
    void aProvisionThatIsMisspeltIsAnErrorOfTheTest() {
        assertThatThrownBy(() -> assertThat(LACKING).cites("3.5")).isInstanceOf(WrittenFormException.class);
        assertThatThrownBy(() -> assertThat(PERMITTED).owes("3.5.")).isInstanceOf(WrittenFormException.class);
    }

    private static Arguments holds(Decision decision, Consumer<DecisionAssert> assertion) {
        return arguments(decision, assertion);
    }

    private static Arguments fails(Decision decision, Consumer<DecisionAssert> assertion, String message) {
        return arguments(decision, assertion, message);
    }
}
