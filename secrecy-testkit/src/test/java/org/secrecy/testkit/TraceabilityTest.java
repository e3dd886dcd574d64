package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.classification.SecrecyLevel.HIGHLY_SECRET;
import static org.secrecy.classification.SecrecyLevel.SECRET;
import static org.secrecy.classification.SecrecyLevel.TOP_SECRET;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.CarrierFacts.LEVEL;
import static org.secrecy.policy.rule.CarrierFacts.OUT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Destroy;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Form;
import org.secrecy.policy.regulation.Provision;
import org.secrecy.policy.regulation.ProvisionKind;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Condition;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Requirement;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.Term;
import org.secrecy.testkit.conformance.RuleCoverage;
import org.secrecy.testkit.traceability.RuleClash;
import org.secrecy.testkit.traceability.Traceability;

/** From each provision to what claims it, from each claim to its provision, and from each rule to its cases; and that a gap shows. */
class TraceabilityTest {

    private static final Traceability STANDARD = Traceability.standard();

    private static final Condition<Borrow> NEVER_COPIED = Question.<Borrow>of(
                    Phrase.of("it was never copied"), Phrase.of("it was copied"), matter -> true)
            .isTrue();

    /** The one rule that forbids every act of its kind: a credential is nothing but a password or network parameters. */
    private static final String EVERY_ACT_IS_FORBIDDEN = "no case is DOES_NOT_APPLY: 10.3.2: on DiscloseCredential";

    // The regulation has no gap.

    @Test
    void everyProvisionButConductIsClaimed() {
        assertThat(STANDARD.unclaimed()).isEmpty();
    }

    @Test
    void everyClaimIsOfAProvisionThatExists() {
        assertThat(STANDARD.claimsOfNothing()).isEmpty();
    }

    @Test
    void everyGateAdviceDutyAndFormIsClaimedAsWhatItIs() {
        assertThat(STANDARD.unclaimedInKind()).isEmpty();
    }

    @Test
    void everyRuleHasACaseOnEitherSideWhereThereIsAnotherSide() {
        assertThat(RuleCoverage.of(SecrecyPolicy.standard()).missing(STANDARD.rules()))
                .singleElement()
                .asString()
                .startsWith(EVERY_ACT_IS_FORBIDDEN);
    }

    @Test
    void noTwoRulesClash() {
        assertThat(RuleClash.among(STANDARD.rules())).isEmpty();
    }

    // Each gap shows.

    @Test
    void aProvisionThatNothingClaimsShows() {
        assertThat(claimed("3.5.2", ProvisionKind.GATE).unclaimed())
                .containsExactly("3.5.2 must be claimed, but is not");
        assertThat(claimed("3.5.2", ProvisionKind.CONDUCT).unclaimed()).isEmpty();
        assertThat(claimed("3.5.2", ProvisionKind.GATE, demanding("3.5.2", NEVER_COPIED))
                        .unclaimed())
                .isEmpty();
    }

    @Test
    void aRuleOnAProvisionThatDoesNotExistShows() {
        Traceability citing = claimed("3.5.2", ProvisionKind.GATE, demanding("3.5.9", NEVER_COPIED));
        Traceability speaking = claimed(
                "3.5.2",
                ProvisionKind.GATE,
                Rule.on(Borrow.class).provision("3.5.2").speakingFor("3.5.8").demand(cured(NEVER_COPIED)));

        assertThat(citing.claimsOfNothing()).containsExactly("3.5.9 must be a provision, but is claimed and is none");
        assertThat(speaking.claimsOfNothing()).containsExactly("3.5.8 must be a provision, but is claimed and is none");
    }

    @Test
    void aDutyOrCalendarDutyOnAProvisionThatDoesNotExistShows() {
        Duty<Borrow> duty = Duty.after(Borrow.class, "3.5.7").dischargedBy(Return.KIND);
        CalendarDuty calendar =
                CalendarDuty.of("3.5.6", Phrase.of("a carrier comes"), Phrase.of("look"), Term.NO_END, Archive.KIND);
        Traceability owing = new Traceability(
                ImmutableMap.of(),
                ImmutableList.of(),
                ImmutableList.of(duty),
                ImmutableList.of(calendar),
                ImmutableList.of());

        assertThat(owing.claimsOfNothing())
                .containsExactly(
                        "3.5.7 must be a provision, but is claimed and is none",
                        "3.5.6 must be a provision, but is claimed and is none");
    }

    @Test
    void aGateThatIsOnlyAdvisedShowsAndSoDoesAnAdviceThatStops() {
        Rule<Borrow> advising = Rule.on(Borrow.class).provision("3.5.2").advise(NEVER_COPIED);
        Rule<Borrow> stopping = Rule.on(Borrow.class).provision("3.5.2").forbidUnless(NEVER_COPIED);

        assertThat(claimed("3.5.2", ProvisionKind.GATE, advising).unclaimedInKind())
                .containsExactly("3.5.2 must be claimed as gate, but is not");
        assertThat(claimed("3.5.2", ProvisionKind.ADVICE, stopping).unclaimedInKind())
                .containsExactly("3.5.2 must be claimed as advice, but is not");
        assertThat(claimed("3.5.2", ProvisionKind.GATE, stopping).unclaimedInKind())
                .isEmpty();
        assertThat(claimed("3.5.2", ProvisionKind.ADVICE, advising).unclaimedInKind())
                .isEmpty();
    }

    @Test
    void aDutyThatNothingOwesShowsAndSoDoesAFormThatNoTypeKeeps() {
        Traceability formed = new Traceability(
                catalogue("3.5.2", ProvisionKind.DUTY),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(new Form(Borrow.class, ImmutableSet.of(ProvisionNumber.parse("3.5.2")))));

        assertThat(formed.unclaimed()).isEmpty();
        assertThat(formed.unclaimedInKind()).containsExactly("3.5.2 must be claimed as duty, but is not");
        assertThat(claimed("3.5.2", ProvisionKind.FORM, demanding("3.5.2", NEVER_COPIED))
                        .unclaimedInKind())
                .containsExactly("3.5.2 must be claimed as form, but is not");
    }

    @Test
    void aRuleWithoutACaseOnASideShows() {
        Rule<Destroy> neverBroken = Rule.on(Destroy.class).provision("3.6.5").demand(cured(always(true)));
        Rule<Destroy> neverKept = Rule.on(Destroy.class).provision("3.6.5").demand(cured(always(false)));
        Rule<Destroy> neverApplies =
                Rule.on(Destroy.class).provision("3.6.5").when(always(false)).demand(cured(always(true)));
        Rule<Destroy> alwaysForbids =
                Rule.on(Destroy.class).provision("3.6.5").when(always(true)).forbid();
        Instrument ours = Instrument.of("ours", "本单位", "ours");
        RuleCoverage coverage = RuleCoverage.of(SecrecyPolicy.standard()
                .with(Regulation.standard()
                        .with(InstrumentRules.of(ours, neverBroken, neverKept, neverApplies, alwaysForbids))));

        assertThat(coverage.missing(ImmutableList.of(neverBroken)))
                .containsExactly("no case is BROKEN: " + neverBroken);
        assertThat(coverage.missing(ImmutableList.of(neverKept))).containsExactly("no case is SATISFIED: " + neverKept);
        assertThat(coverage.missing(ImmutableList.of(neverApplies)))
                .containsExactly("no case is SATISFIED: " + neverApplies, "no case is BROKEN: " + neverApplies);
        assertThat(coverage.missing(ImmutableList.of(alwaysForbids)))
                .containsExactly("no case is DOES_NOT_APPLY: " + alwaysForbids);
    }

    @Test
    void demandsThatContradictOneAnotherClash() {
        Rule<Borrow> out = demanding("3.5.2", OUT.isTrue());
        Rule<Borrow> notOut = demanding("3.5.3", OUT.isFalse());
        Rule<Borrow> high = demanding("3.5.2", LEVEL.isOneOf(TOP_SECRET, HIGHLY_SECRET));
        Rule<Borrow> low = demanding("3.5.3", LEVEL.is(SECRET));

        assertThat(clashes(out, notOut)).isOne();
        assertThat(clashes(high, low)).isOne();
        assertThat(clashes(high, demanding("3.5.3", LEVEL.isOneOf(HIGHLY_SECRET, SECRET))))
                .isZero();
        assertThat(clashes(out, high)).isZero();
    }

    @Test
    void aDemandOfWhatAnotherRuleForbidsClashes() {
        Rule<Borrow> demanded = demanding("3.5.2", LEVEL.is(SECRET));
        Rule<Borrow> forbidden = Rule.on(Borrow.class)
                .provision("3.5.3")
                .when(LEVEL.isOneOf(SECRET, HIGHLY_SECRET), OUT.isTrue())
                .forbid();

        assertThat(clashes(demanded, forbidden)).isOne();
        assertThat(clashes(forbidden, demanded)).isOne();
        assertThat(clashes(demanding("3.5.2", LEVEL.is(TOP_SECRET)), forbidden)).isZero();
    }

    @Test
    void rulesThatCannotApplyTogetherDoNotClash() {
        Rule<Borrow> whenClassified = Rule.on(Borrow.class)
                .provision("3.5.2")
                .when(CLASSIFIED.isTrue())
                .demand(cured(OUT.isTrue()));
        Rule<Borrow> whenNot = Rule.on(Borrow.class)
                .provision("3.5.3")
                .when(CLASSIFIED.isFalse())
                .demand(cured(OUT.isFalse()));
        Rule<Copy> onAnotherKind = Rule.on(Copy.class).provision("9.2.1").demand(cured(OUT.isFalse()));

        assertThat(clashes(whenClassified, whenNot)).isZero();
        assertThat(clashes(whenClassified, onAnotherKind)).isZero();
        assertThat(clashes(whenClassified, demanding("3.5.3", OUT.isFalse()))).isOne();
    }

    @Test
    void aRuleThatSpeaksForTheOtherDoesNotClashWithIt() {
        Rule<Borrow> general = demanding("3.5.4", OUT.isTrue());
        Rule<Borrow> exception =
                Rule.on(Borrow.class).provision("3.5.5").speakingFor("3.5.4").demand(cured(OUT.isFalse()));

        assertThat(clashes(general, exception)).isZero();
    }

    private static Condition<Destroy> always(boolean answer) {
        return Question.<Destroy>of(Phrase.of("it is " + answer), Phrase.of("it is not " + answer), matter -> answer)
                .isTrue();
    }

    private static <A extends Action> Requirement<A> cured(Condition<A> condition) {
        return condition.curedByAmending("need", "说明", "state it");
    }

    private static Rule<Borrow> demanding(String provision, Condition<? super Borrow> condition) {
        return Rule.on(Borrow.class).provision(provision).demand(cured(condition));
    }

    private static int clashes(Rule<?>... rules) {
        return RuleClash.among(ImmutableList.copyOf(rules)).size();
    }

    private static ImmutableMap<ProvisionNumber, Provision> catalogue(String number, ProvisionKind kind) {
        ProvisionNumber provision = ProvisionNumber.parse(number);
        return ImmutableMap.of(provision, new Provision(provision, ImmutableSet.of(kind), Phrase.of("to be claimed")));
    }

    private static Traceability claimed(String number, ProvisionKind kind, Rule<?>... rules) {
        return new Traceability(
                catalogue(number, kind),
                ImmutableList.copyOf(rules),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
