package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.decision.Verdict.PERMITTED;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.Effect;
import org.secrecy.policy.rule.Rule;
import org.secrecy.testkit.arbitrary.ActionArbitraries;

/** Proposals of every kind reach every verdict that the regulation has for that kind, and no other. */
class KindProperties {

    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();

    /** Every provision that a rule cites against an act. */
    private static final ImmutableSet<ProvisionNumber> GATES = Regulation.standard().instruments().stream()
            .flatMap(instrument -> instrument.rules().stream())
            .filter(rule -> rule.effect() != Effect.ADVISE)
            .map(Rule::provision)
            .collect(ImmutableSet.toImmutableSet());

    /** Too many refusals would hide what is permitted: once in seven, less what three hundred acts of a kind may fall short by chance. */
    private static final double LEAST_PERMITTED = 8;

    @Example
    void theTableNamesEveryKind() {
        assertThat(VerdictsByKind.codes())
                .containsExactlyElementsOf(
                        ActionKinds.standard().stream().map(ActionKind::code).toList());
    }

    @Provide
    Arbitrary<Proposal> proposalsOfEveryKind() {
        return ActionArbitraries.kinds().flatMap(ActionArbitraries::proposals).withoutEdgeCases();
    }

    @Property(tries = 15_000)
    void everyKindReachesTheVerdictsThatTheRegulationHasForIt(@ForAll("proposalsOfEveryKind") Proposal proposal) {
        ActionKind kind = proposal.action().kind();
        Statistics.label(kind.code())
                .collect(proposal.decidedBy(POLICY).verdict())
                .coverage(coverage -> {
                    for (Verdict verdict : Verdict.values()) {
                        boolean expected = VerdictsByKind.mayBe(kind, verdict);
                        coverage.check(verdict).count(times -> (times > 0) == expected);
                    }
                    if (VerdictsByKind.mayBe(kind, PERMITTED)) {
                        coverage.check(PERMITTED).percentage(share -> share >= LEAST_PERMITTED);
                    }
                });
    }

    @Provide
    Arbitrary<Proposal> proposalsThatMayBeRefused() {
        return Arbitraries.of(ActionKinds.standard().stream()
                        .filter(kind -> !VerdictsByKind.isAlways(kind, PERMITTED))
                        .toList())
                .flatMap(ActionArbitraries::proposals)
                .withoutEdgeCases();
    }

    @Property(tries = 60_000)
    void everyGateRefusesSomething(@ForAll("proposalsThatMayBeRefused") Proposal proposal) {
        Decision decision = proposal.decidedBy(POLICY);
        decision.findings().stream()
                .flatMap(finding -> finding.provision().stream())
                .forEach(provision -> Statistics.label("provision").collect(provision));
        Statistics.label("provision")
                .coverage(coverage ->
                        GATES.forEach(provision -> coverage.check(provision).count(times -> times > 0)));
    }

    @Property(tries = 20_000)
    void approvalsFailInEachWay(@ForAll("proposalsThatMayBeRefused") Proposal proposal, @ForAll Roster roster) {
        Decision decision = proposal.decidedBy(POLICY.with(roster));
        for (ApprovalFlaw flaw : ApprovalFlaw.values()) {
            if (decision.findings().stream()
                    .anyMatch(finding ->
                            finding.reason().english().contains(flaw.words().english()))) {
                Statistics.label("flaw").collect(flaw);
            }
        }
        Statistics.label("flaw")
                .coverage(coverage -> Arrays.stream(ApprovalFlaw.values())
                        .forEach(flaw -> coverage.check(flaw).count(times -> times > 0)));
    }

    @Property
    void proposalsOfAKindAreOfThatKind(@ForAll ActionKind kind, @ForAll Random random) {
        Action action = ActionArbitraries.proposals(kind)
                .generator(1)
                .next(random)
                .value()
                .action();
        assertThat(action.kind()).isEqualTo(kind);
        assertThat(action).isInstanceOf(kind.type());
        assertThat(action.getClass())
                .as("so that its plan is found")
                .hasPackage(kind.type().getPackageName());
    }
}
