package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.ContentAction;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Grade;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.computing.StoreData;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.Register;
import org.secrecy.json.ActionKinds;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.meeting.MeetingAction;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.ActionRefusedException;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Severity;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Rule;
import org.secrecy.testkit.arbitrary.ActionArbitraries;

/** The promises that every decision makes, over acts of every kind. */
class DecisionProperties {

    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();
    private static final Instrument HOUSE = Instrument.of("house", "内部规定", "house rules");
    private static final Question<Action> FAILING =
            Question.of(Phrase.of("失败", "it fails"), Phrase.of("不失败", "it does not fail"), matter -> {
                throw new IllegalArgumentException("broken");
            });

    private static final ImmutableSet<ActionKind> LEVEL_ITSELF_WAS_WRONG =
            ImmutableSet.of(ChangeLevel.KIND, ExtendPeriod.KIND, Dispatch.KIND, StoreData.KIND);

    /** Policies of one rule each. */
    private static final ImmutableList<SecrecyPolicy> ALONE = bureau().rules().stream()
            .map(rule -> new InstrumentRules(
                    bureau().instrument(), ImmutableList.of(rule), ImmutableList.of(), bureau().records()))
            .map(only -> POLICY.with(Regulation.of(List.of(only))))
            .collect(ImmutableList.toImmutableList());

    // Every act kind and every verdict is reached, else the properties below would say little.

    @Property(tries = 1000)
    void generatedProposalsReachEveryVerdict(@ForAll Proposal proposal) {
        Verdict verdict = proposal.decidedBy(POLICY).verdict();
        Statistics.label("verdict").collect(verdict).coverage(coverage -> {
            coverage.check(Verdict.PERMITTED).percentage(share -> share > 5);
            coverage.check(Verdict.LACKING).percentage(share -> share > 5);
            coverage.check(Verdict.FORBIDDEN).percentage(share -> share > 2);
            coverage.check(Verdict.UNDECIDED).percentage(share -> share > 2);
        });
        Statistics.label("kind")
                .collect(proposal.action().kind().code())
                .coverage(coverage -> ActionKinds.standard()
                        .forEach(kind -> coverage.check(kind.code()).count(times -> times > 0)));
        Statistics.label("kind and verdict").collect(proposal.action().kind().code(), verdict);
    }

    // 1. Closed by default

    @Property
    void anActIsPermittedOnlyWithoutAnyFindingAgainstIt(@ForAll Proposal proposal) {
        Decision decision = proposal.decidedBy(POLICY);
        assertThat(decision.isPermitted()).isEqualTo(decision.findings().isEmpty());
        assertThat(decision.verdict()).isEqualTo(heaviest(decision.findings()));
        assertThat(decision.findings()).noneMatch(finding -> finding.severity() == Severity.ADVICE);
        assertThat(decision.advice()).allMatch(finding -> finding.severity() == Severity.ADVICE);
    }

    @Property
    void aRosterIsBelievedInAllOfThis(@ForAll Proposal proposal, @ForAll Roster roster) {
        Decision decision = proposal.decidedBy(POLICY.with(roster));
        assertThat(decision.isPermitted()).isEqualTo(decision.findings().isEmpty());
        assertThat(decision.verdict()).isEqualTo(heaviest(decision.findings()));
        assertThat(decision.remedies().isEmpty()).isEqualTo(decision.verdict() != Verdict.LACKING);
    }

    private static Verdict heaviest(List<Finding> findings) {
        for (Verdict verdict : List.of(Verdict.FORBIDDEN, Verdict.UNDECIDED, Verdict.LACKING)) {
            if (findings.stream().anyMatch(finding -> finding.severity().verdict() == verdict)) {
                return verdict;
            }
        }
        return Verdict.PERMITTED;
    }

    @Property
    void remediesAreOfferedOnlyWhereLackingAndObligationsOnlyWherePermitted(@ForAll Proposal proposal) {
        Decision decision = proposal.decidedBy(POLICY);
        assertThat(decision.remedies().isEmpty()).isEqualTo(decision.verdict() != Verdict.LACKING);
        if (!decision.isPermitted()) {
            assertThat(decision.obligations()).isEmpty();
            assertThatExceptionOfType(ActionRefusedException.class)
                    .isThrownBy(decision::permit)
                    .satisfies(refused -> assertThat(refused.decision()).isEqualTo(decision));
        } else {
            assertThat(decision.permit().obligations()).isEqualTo(decision.obligations());
        }
    }

    @Property
    void aRuleThatFailsIsUndecidedUnderItsProvisionAndNeverAPermission(@ForAll Proposal proposal) {
        for (Rule<Action> broken : List.of(
                Rule.on(Action.class).provision("9.9.9").when(FAILING.isTrue()).forbid(),
                Rule.on(Action.class).provision("9.9.9").forbidUnless(FAILING.isTrue()),
                Rule.on(Action.class).provision("9.9.9").advise(FAILING.isTrue()),
                Rule.on(Action.class).provision("9.9.9").demand(FAILING.isTrue().curedBy(matter -> {
                    throw new IllegalStateException("never reached");
                })))) {
            Decision decision =
                    proposal.decidedBy(POLICY.with(Regulation.standard().with(InstrumentRules.of(HOUSE, broken))));
            assertThat(decision.verdict()).isIn(Verdict.UNDECIDED, Verdict.FORBIDDEN);
            assertThat(decision.findings())
                    .anyMatch(finding -> finding.severity() == Severity.UNDECIDED
                            && finding.instrument().equals(HOUSE)
                            && finding.provision().equals(Optional.of(ProvisionNumber.parse("9.9.9"))));
        }
    }

    @Property
    void withoutAnyGateClassifiedMatterIsNotActedOn(@ForAll Proposal proposal) {
        Regulation empty = Regulation.of(
                List.of(new InstrumentRules(HOUSE, ImmutableList.of(), ImmutableList.of(), ImmutableSet.of())));
        Optional<Custody> custody = proposal.action() instanceof CarrierAction onCarrier
                ? proposal.book().custody(onCarrier.carrier())
                : Optional.empty();
        Assume.that(custody.filter(known -> isClassified(known, proposal)).isPresent());
        Assume.that(!(proposal.action() instanceof Register));
        Decision decision = proposal.decidedBy(POLICY.with(empty));
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.provision()).isEmpty());
    }

    private static boolean isClassified(Custody custody, Proposal proposal) {
        return custody.carrier()
                .classification()
                .isClassifiedOn(POLICY.day(proposal.action().at()));
    }

    @Property
    void anActThatDoesNotFitTheCustodyIsUndecidedUnder122(@ForAll Proposal proposal) {
        boolean fits = proposal.book().mismatch(proposal.action()).isEmpty();
        boolean found = proposal.decidedBy(POLICY).findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.UNDECIDED
                        && finding.provision().equals(Optional.of(ProvisionNumber.parse("1.2.2"))));
        assertThat(found).isEqualTo(!fits);
        if (!fits) {
            assertThat(POLICY.owedAfter(proposal.action(), proposal.book())).isEmpty();
        }
    }

    // 2. Complete

    @Property(tries = 300)
    void theFindingsAreThoseOfEveryRuleAlone(@ForAll Proposal proposal) {
        List<Finding> together = new ArrayList<>(proposal.decidedBy(POLICY).findings());
        List<Finding> alone = new ArrayList<>();
        for (SecrecyPolicy rule : ALONE) {
            Decision decision = proposal.decidedBy(rule);
            decision.findings().stream()
                    .filter(finding -> finding.provision().isPresent())
                    .forEach(alone::add);
        }
        together.removeIf(finding -> finding.provision().isEmpty());
        assertThat(together).containsExactlyInAnyOrderElementsOf(alone);
    }

    // 3. Order does not matter

    @Property(tries = 300)
    void rulesInAnyOrderDecideAlike(@ForAll Proposal proposal, @ForAll Random random) {
        List<Rule<?>> rules = new ArrayList<>(bureau().rules());
        Collections.shuffle(rules, random);
        var duties = new ArrayList<>(bureau().duties());
        Collections.shuffle(duties, random);
        Regulation shuffled = Regulation.of(List.of(new InstrumentRules(
                bureau().instrument(), ImmutableList.copyOf(rules), ImmutableList.copyOf(duties), bureau().records())));
        assertThat(proposal.decidedBy(POLICY.with(shuffled))).isEqualTo(proposal.decidedBy(POLICY));
    }

    // 4. Remedies suffice, and none is superfluous

    @Provide
    Arbitrary<Proposal> proposalsThatMayLackSomething() {
        return VerdictsByKind.kindsThatMayBe(Verdict.LACKING)
                .flatMap(ActionArbitraries::proposals)
                .withoutEdgeCases();
    }

    @Property(tries = 10_000)
    void everyRemedyTogetherMakesTheActPermittedAndLeavingOneOutDoesNot(
            @ForAll("proposalsThatMayLackSomething") Proposal proposal) {
        Decision decision = proposal.decidedBy(POLICY);
        Assume.that(decision.verdict() == Verdict.LACKING);
        Statistics.label("kind of lacking act")
                .collect(proposal.action().kind().code())
                .coverage(coverage -> VerdictsByKind.kindsWith(Verdict.LACKING)
                        .forEach(kind -> coverage.check(kind.code()).count(times -> times > 0)));
        assertThat(Remedies.apply(proposal, decision).decidedBy(POLICY).findings())
                .isEmpty();
        for (Remedy remedy : decision.remedies()) {
            List<Remedy> others = new ArrayList<>(decision.remedies());
            others.remove(remedy);
            assertThat(Remedies.apply(proposal, others).decidedBy(POLICY).isPermitted())
                    .as("without: %s", remedy.words().english())
                    .isFalse();
        }
    }

    // 5. Monotone

    @Property
    void aFurtherRuleNeverTurnsARefusalIntoAPermission(@ForAll Proposal proposal) {
        // what no gate covered, and nothing else stood against, a further rule may cover
        Assume.that(proposal.decidedBy(POLICY).findings().stream()
                .anyMatch(finding -> finding.provision().isPresent()));
        Rule<Action> satisfied = Rule.on(Action.class)
                .provision("9.9.9")
                .forbidUnless(Question.<Action>of(Phrase.of("总是", "always"), Phrase.of("从不", "never"), matter -> true)
                        .isTrue());
        Decision decision =
                proposal.decidedBy(POLICY.with(Regulation.standard().with(InstrumentRules.of(HOUSE, satisfied))));
        assertThat(decision.isPermitted()).isFalse();
    }

    @Provide
    Arbitrary<String> tightenings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(2, 4))
                .as((loan, archive, supervisors) -> """
                        {"profile": "tight", "parameters": {
                          "loan-days": {"values": [{"from": "2010-10-01", "value": %d, "source": "test"}]},
                          "archive-loan-days": {"values": [{"from": "2010-10-01", "value": %d, "source": "test"}]},
                          "supervisors-of-destruction": {"values": [{"from": "2010-10-01", "value": %d, "source": "test"}]}}}
                        """.formatted(loan, archive, supervisors));
    }

    @Property(tries = 1000)
    void aTighterProfileNeverTurnsARefusalIntoAPermission(
            @ForAll Proposal proposal, @ForAll("tightenings") String tightening) {
        SecrecyPolicy tighter = POLICY.with(Profile.standard().overriddenBy(tightening));
        Assume.that(!proposal.decidedBy(POLICY).isPermitted());
        assertThat(proposal.decidedBy(tighter).isPermitted()).isFalse();
    }

    @Property(tries = 2000)
    void aHigherLevelNeverTurnsARefusalIntoAPermission(@ForAll Proposal proposal) {
        Assume.that(!proposal.book().custodies().isEmpty());
        Custody custody = proposal.book().custodies().values().iterator().next();
        Classification before = custody.carrier().classification();
        Assume.that(before.grade() == Grade.STATE_SECRET && before.level().orElseThrow() != SecrecyLevel.TOP_SECRET);
        // 3.5.2 and 3.5.5 ask other people; that is the one exception for these acts
        Assume.that(!(proposal.action() instanceof Borrow
                && higher(before).level().orElseThrow() == SecrecyLevel.TOP_SECRET));
        // the level itself was what was wrong: 3.1.4, the longest period of 3.1.2, the stamp of 3.2.3, the medium of
        // 10.2.2
        Assume.that(!LEVEL_ITSELF_WAS_WRONG.contains(proposal.action().kind()));
        Custody secret = Custody.builder()
                .from(custody)
                .carrier(custody.carrier().classifiedAs(higher(before)))
                .build();
        Custody[] others = proposal.book().custodies().values().stream().skip(1).toArray(Custody[]::new);
        if (!proposal.decidedBy(POLICY).isPermitted()) {
            assertThat(new Proposal(proposal.action(), CustodyBook.of(secret, others))
                            .decidedBy(POLICY)
                            .isPermitted())
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<Proposal> proposalsThatBringContent() {
        return Arbitraries.of(ActionKinds.standard().stream()
                        .filter(kind -> ContentAction.class.isAssignableFrom(kind.type()))
                        .toList())
                .flatMap(ActionArbitraries::proposals)
                .withoutEdgeCases();
    }

    @Property(tries = 2000)
    void contentOfAHigherLevelNeverTurnsARefusalIntoAPermission(
            @ForAll("proposalsThatBringContent") Proposal proposal) {
        Classification before = ((ContentAction) proposal.action()).content();
        Assume.that(before.grade() == Grade.STATE_SECRET && before.level().orElseThrow() != SecrecyLevel.TOP_SECRET);
        if (!proposal.decidedBy(POLICY).isPermitted()) {
            String member = proposal.action() instanceof MeetingAction ? "meeting.content" : "content";
            ActTree act = ActTree.of(proposal.action());
            act.set(member, higher(before));
            assertThat(new Proposal(act.read(), proposal.book())
                            .decidedBy(POLICY)
                            .isPermitted())
                    .isFalse();
        }
    }

    private static Classification higher(Classification before) {
        return before.atLevel(
                before.level().orElseThrow() == SecrecyLevel.SECRET
                        ? SecrecyLevel.HIGHLY_SECRET
                        : SecrecyLevel.TOP_SECRET);
    }

    private static InstrumentRules bureau() {
        return Regulation.standard().instruments().get(0);
    }
}
