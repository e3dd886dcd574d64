package org.secrecy.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.RuleOutcome.Side;
import org.secrecy.testkit.SampleBureau;
import org.secrecy.testkit.coverage.CoveredProvision.Standing;

/** A recorder knows which sides of rules decisions stood on, which duties arose and which tests passed. */
class CoverageRecorderTest {

    private static final Instrument HOUSE = Instrument.of("house", "内部规定", "house rules");

    private final CoverageRecorder recorder = new CoverageRecorder();
    private final SampleBureau bureau =
            SampleBureau.standard().withPolicy(SecrecyPolicy.standard().observedBy(recorder));

    private Borrow unapproved() {
        return Borrow.builder().from(bureau.borrow()).approvals(List.of()).build();
    }

    private static Rule<Borrow> nothingIsBorrowedYesterday() {
        return Rule.on(Borrow.class)
                .provision("1.1.1")
                .when(Question.<Borrow>of(Phrase.of("昨日借阅"), Phrase.of("今日借阅"), matter -> false)
                        .isTrue())
                .forbid();
    }

    private static CoveredProvision provision(CoverageRecorder recorder, String number) {
        return recorder.coverage().sections().stream()
                .flatMap(section -> section.provisions().stream())
                .filter(provision -> provision.number().equals(ProvisionNumber.parse(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAnyDecisionTheWholeRegulationIsMissing() {
        ProvisionCoverage coverage = recorder.coverage();

        assertThat(coverage.decisions()).isZero();
        assertThat(coverage.sections()).hasSize(11);
        assertThat(coverage.sections().stream()
                        .mapToInt(section -> section.provisions().size())
                        .sum())
                .isEqualTo(122);
        assertThat(coverage.exercised().covered()).isZero();
        assertThat(coverage.ruleSides().covered()).isZero();
        assertThat(coverage.ruleSides().all())
                .isEqualTo(
                        2 * Regulation.standard().instruments().get(0).rules().size());
    }

    @Test
    void aRuleThatIsKeptAndBrokenCoversItsProvision() {
        bureau.decide(bureau.borrow());
        assertThat(provision(recorder, "3.5.2").standing()).isEqualTo(Standing.MISSING);

        bureau.decide(unapproved());

        CoveredProvision approved = provision(recorder, "3.5.2");
        assertThat(approved.standing()).isEqualTo(Standing.COVERED);
        assertThat(approved.evidence()).containsExactly(Evidence.RULE);
        assertThat(approved.rules().get(0).decisions())
                .containsEntry(Side.SATISFIED, 1)
                .containsEntry(Side.BROKEN, 1);
        assertThat(recorder.coverage().decisions()).isEqualTo(2);
    }

    @Test
    void aDutyThatAroseCoversItsProvision() {
        bureau.decide(unapproved());
        assertThat(provision(recorder, "3.5.1").evidence()).isEmpty();

        bureau.decide(bureau.borrow());
        assertThat(provision(recorder, "3.5.1").evidence()).containsExactly(Evidence.DUTY);
    }

    @Test
    void aTestThatPassedCoversTheProvisionThatItNames() {
        recorder.failed(ProvisionNumber.parse("2.3.2"), "InventoryTest.isTaken");
        assertThat(provision(recorder, "2.3.2").standing()).isEqualTo(Standing.MISSING);
        assertThat(provision(recorder, "2.3.2").failed()).containsExactly("InventoryTest.isTaken");

        recorder.passed(ProvisionNumber.parse("2.3.2"), "InventoryTest.isTaken");
        assertThat(provision(recorder, "2.3.2").evidence()).containsExactly(Evidence.TEST);
        assertThat(provision(recorder, "2.3.2").failed()).isEmpty();
    }

    @Test
    void conductAndFormDoNotCount() {
        recorder.passed(ProvisionNumber.parse("1.1.1"), "LoyaltyTest.isLoyal");

        assertThat(provision(recorder, "1.1.1").standing()).isEqualTo(Standing.NOT_DECIDED);
        assertThat(recorder.coverage().exercised().covered()).isZero();
    }

    @Test
    void furtherInstrumentsHaveSectionsOfTheirOwnAndRulesThatSayTheSameAreOne() {
        for (int time = 1; time <= 2; time++) {
            bureau.withPolicy(bureau.policy()
                            .with(Regulation.standard().with(InstrumentRules.of(HOUSE, nothingIsBorrowedYesterday()))))
                    .decide(bureau.borrow());
        }

        assertThat(recorder.coverage().sections()).hasSize(12);
        CoverageSection house = recorder.coverage().sections().get(11);
        assertThat(house.title()).isEqualTo(HOUSE.words());
        assertThat(house.provisions())
                .singleElement()
                .satisfies(provision -> assertThat(provision.rules())
                        .singleElement()
                        .satisfies(rule -> {
                            assertThat(rule.decisions())
                                    .containsEntry(Side.DOES_NOT_APPLY, 2)
                                    .containsEntry(Side.BROKEN, 0);
                            assertThat(rule.missing()).containsExactly(Side.BROKEN);
                        }));
    }

    @Test
    void aRegulationThatIsToldOfIsReportedInPlaceOfTheBureaus() {
        recorder.tellOf(Regulation.of(List.of(InstrumentRules.of(HOUSE, nothingIsBorrowedYesterday()))));

        assertThat(recorder.coverage().sections())
                .extracting(CoverageSection::title)
                .containsExactly(HOUSE.words());
        assertThat(recorder.coverage().ruleSides()).isEqualTo(new Share(0, 2));
    }
}
