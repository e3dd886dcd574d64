package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.ARCHIVE;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.TITLE;
import static org.secrecy.policy.sample.Sample.TOP_SECRET;
import static org.secrecy.policy.sample.Sample.approvedBorrow;
import static org.secrecy.policy.sample.Sample.archiving;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.provisions;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secrecy.action.CarrierAction;
import org.secrecy.custody.Custody;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Severity;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Rule;

/** Instruments beside the bureau's regulation, and decisions in words. */
class OtherInstrumentsTest {

    private static final Instrument CITY = Instrument.of("city", "市规定", "the city's rules");
    private static final Instrument PROVINCE = Instrument.of("province", "省规定", "the province's rules");
    private static final Remedy STATE_NEED = new Remedy.Amend("need", Phrase.of("说明用途", "say what for"));

    private static final Question<Borrow> HAS_NEED = Question.of(
            Phrase.of("说明了用途", "a need is stated"),
            Phrase.of("没有说明用途", "no need is stated"),
            matter -> matter.action().need().isPresent());

    private static final Question<Borrow> BROKEN =
            Question.of(Phrase.of("查得到", "it is found"), Phrase.of("查不到", "it is not found"), matter -> {
                throw new IllegalStateException(
                        "no answer for " + matter.action().subject());
            });

    private static final Rule<Borrow> NEED_DEMANDED =
            Rule.on(Borrow.class).provision("2.1.1").demand(HAS_NEED.isTrue().curedBy(matter -> STATE_NEED));
    private static final Rule<Borrow> WITHOUT_NEED_FORBIDDEN =
            Rule.on(Borrow.class).provision("2.1.2").when(HAS_NEED.isFalse()).forbid();
    private static final Rule<Borrow> NEED_ADVISED =
            Rule.on(Borrow.class).provision("2.1.3").advise(HAS_NEED.isTrue());
    private static final Rule<Borrow> UNKNOWN =
            Rule.on(Borrow.class).provision("9.9.9").when(BROKEN.isTrue()).forbid();
    private static final Rule<Borrow> UNKNOWN_DEMAND =
            Rule.on(Borrow.class).provision("9.9.8").demand(BROKEN.isTrue().curedBy(matter -> STATE_NEED));

    private static SecrecyPolicy with(Rule<?>... rules) {
        return SecrecyPolicy.standard().with(Regulation.standard().with(InstrumentRules.of(CITY, rules)));
    }

    private static Decision decide(SecrecyPolicy policy, CarrierAction act, Unit keeper) {
        return policy.decide(act, kept(keeper, SECRET));
    }

    private static void assertDecided(Decision decision, Verdict verdict, String... provisions) {
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.provisions()).containsExactly(provisions(provisions));
        assertThat(decision.remedies().isEmpty()).isEqualTo(verdict != Verdict.LACKING);
        assertThat(decision.obligations().isEmpty()).isEqualTo(verdict != Verdict.PERMITTED);
    }

    private static Borrow withoutNeed() {
        return Borrow.builder()
                .from(borrow(1).build())
                .approvals(approvedBorrow(1).build().approvals())
                .build();
    }

    @Test
    void whatTheBureauPermitsAnotherInstrumentMayForbid() {
        Decision decision = decide(with(WITHOUT_NEED_FORBIDDEN), withoutNeed(), OFFICE);
        assertDecided(decision, Verdict.FORBIDDEN, "2.1.2");
        assertThat(decision.findings()).extracting(Finding::instrument).containsExactly(CITY);
        assertDecided(decide(SecrecyPolicy.standard(), withoutNeed(), OFFICE), Verdict.PERMITTED);
    }

    @Test
    void whereTheOtherInstrumentIsSatisfiedTheBureauDecides() {
        assertDecided(
                decide(
                        with(WITHOUT_NEED_FORBIDDEN, NEED_DEMANDED),
                        approvedBorrow(1).build(),
                        OFFICE),
                Verdict.PERMITTED);
        assertDecided(
                decide(with(WITHOUT_NEED_FORBIDDEN), borrow(4).need("编制规划").build(), OFFICE),
                Verdict.LACKING,
                "3.5.2",
                "3.5.3");
    }

    @Test
    void theStrictestWinsAndNoFindingHidesAnother() {
        Decision decision =
                decide(with(WITHOUT_NEED_FORBIDDEN, NEED_DEMANDED), borrow(4).build(), OFFICE);
        assertDecided(decision, Verdict.FORBIDDEN, "2.1.1", "2.1.2", "3.5.2", "3.5.3");
        assertThat(decision.findings())
                .filteredOn(finding -> finding.instrument().equals(Regulation.BUREAU))
                .extracting(finding -> finding.provision().orElseThrow().toString())
                .containsExactly("3.5.2", "3.5.3");
    }

    @Test
    void anotherInstrumentDoesNotLiftWhatTheBureauForbids() {
        Decision decision = with(NEED_DEMANDED).decide(withoutNeed(), kept(ARCHIVE, TOP_SECRET));
        assertDecided(decision, Verdict.FORBIDDEN, "2.1.1", "3.5.5", "7.6.1");
    }

    @Test
    void lackingOfBothInstrumentsOffersTheRemediesOfBoth() {
        Decision decision = decide(
                with(NEED_DEMANDED),
                Borrow.builder().from(withoutNeed()).dueOn(DAY.plusDays(4)).build(),
                OFFICE);
        assertDecided(decision, Verdict.LACKING, "2.1.1", "3.5.3");
        assertThat(decision.remedies()).containsExactlyInAnyOrder(STATE_NEED, new Remedy.ReturnBy(DAY.plusDays(3)));
    }

    @Test
    void theAdviceOfAnotherInstrumentStopsNothing() {
        Decision decision = decide(with(NEED_ADVISED), withoutNeed(), OFFICE);
        assertDecided(decision, Verdict.PERMITTED);
        assertThat(decision.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.severity()).isEqualTo(Severity.ADVICE);
            assertThat(advice.instrument()).isEqualTo(CITY);
        });
    }

    @Test
    void twoInstrumentsWithTheSameNumberAreToldApart() {
        SecrecyPolicy policy = SecrecyPolicy.standard()
                .with(Regulation.standard()
                        .with(InstrumentRules.of(CITY, NEED_DEMANDED))
                        .with(InstrumentRules.of(PROVINCE, NEED_DEMANDED)));
        assertThat(decide(policy, withoutNeed(), OFFICE).findings())
                .extracting(Finding::instrument)
                .containsExactlyInAnyOrder(CITY, PROVINCE);
    }

    @Test
    void aConditionThatFailsIsUndecidedUnderItsProvision() {
        for (Rule<Borrow> rule : ImmutableList.of(UNKNOWN, UNKNOWN_DEMAND)) {
            Decision decision = decide(with(rule), approvedBorrow(1).build(), OFFICE);
            assertDecided(decision, Verdict.UNDECIDED, rule.provision().toString());
            assertThat(decision.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.instrument()).isEqualTo(CITY);
                assertThat(finding.severity()).isEqualTo(Severity.UNDECIDED);
            });
        }
    }

    @Test
    void whatFailsHidesNothingAndDoesNotOutweighAProhibition() {
        assertDecided(decide(with(UNKNOWN), borrow(4).build(), OFFICE), Verdict.UNDECIDED, "3.5.2", "3.5.3", "9.9.9");
        assertDecided(
                with(UNKNOWN).decide(borrow(1).build(), kept(ARCHIVE, TOP_SECRET)),
                Verdict.FORBIDDEN,
                "3.5.5",
                "7.6.1",
                "9.9.9");
    }

    @Test
    void anAdviceThatFailsIsUndecidedAsWell() {
        Rule<Borrow> advice = Rule.on(Borrow.class).provision("9.9.7").advise(BROKEN.isTrue());
        assertDecided(decide(with(advice), approvedBorrow(1).build(), OFFICE), Verdict.UNDECIDED, "9.9.7");
    }

    @Test
    void aRuleThatFailsDoesNotReachOtherKindsOfAct() {
        assertThat(decide(with(UNKNOWN), archiving(org.secrecy.policy.sample.Sample.NOON), OFFICE)
                        .verdict())
                .isEqualTo(Verdict.PERMITTED);
    }

    private static void assertSaid(Decision decision, String... numbers) {
        String chinese = decision.explain(Locale.SIMPLIFIED_CHINESE);
        String english = decision.explain(Locale.ENGLISH);
        assertThat(chinese).contains(numbers).doesNotContain(TITLE).containsPattern("\\p{IsHan}");
        assertThat(english).contains(numbers).doesNotContain(TITLE);
        assertThat(chinese).contains(decision.verdict().words().chinese());
        assertThat(english).contains(decision.verdict().words().english());
        assertThat(decision.toString()).doesNotContain(TITLE);
        assertThat(decision.findings().toString()).doesNotContain(TITLE);
    }

    @Test
    void aDecisionInWordsNamesItsProvisionsAndNoTitle() {
        SecrecyPolicy policy = SecrecyPolicy.standard();
        Custody archived = kept(ARCHIVE, SECRET);
        assertSaid(policy.decide(borrow(8).build(), archived), "7.6.2", "7.6.3");
        assertSaid(policy.decide(borrow(1).build(), kept(ARCHIVE, TOP_SECRET)), "3.5.5", "7.6.1");
        assertSaid(policy.decide(borrow(4).build(), kept(OFFICE, SECRET)), "3.5.2", "3.5.3");
        assertSaid(policy.decide(approvedBorrow(1).build(), archived), "7.6.3");
        assertSaid(policy.decide(copying(2).build(), kept(OFFICE, TOP_SECRET)), "9.1.1");
        assertSaid(policy.decide(approvedBorrow(1).keptBy(OFFICE).build(), archived), "1.2.2");
        assertSaid(
                policy.decide(
                        copying(2)
                                .at(org.secrecy.policy.sample.Sample.NOON.plusSeconds(1))
                                .build(),
                        archived.after(approvedBorrow(1).build())),
                "7.6.4",
                "9.2.1");
        assertSaid(decide(with(UNKNOWN), approvedBorrow(1).build(), OFFICE), "9.9.9");
    }

    @Test
    void aConditionThatThrowsTheTitleDoesNotPrintItEither() {
        Question<Borrow> leaking = Question.of(Phrase.of("甲", "a"), Phrase.of("乙", "b"), matter -> {
            throw new IllegalStateException(TITLE);
        });
        Rule<Borrow> rule =
                Rule.on(Borrow.class).provision("9.9.9").when(leaking.isTrue()).forbid();
        assertSaid(decide(with(rule), approvedBorrow(1).build(), OFFICE), "9.9.9");
    }
}
