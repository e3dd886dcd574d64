package org.secrecy.policy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.DECLASSIFIED;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LAST_DAY;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.giveBack;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.provisions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.custody.Custody;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.language.Phrase;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Rule;

/** Acts on classified matter that no gate covers are undecided. */
class CoveredTest {

    private static final Instrument CITY = Instrument.of("city", "市规定", "the city's rules");

    private record Exhibit(CarrierId carrier, Person actor, Instant at, ImmutableList<Approval> approvals)
            implements CarrierAction {
        static final ActionKind KIND = ActionKind.of(Exhibit.class, "展出", "exhibiting");

        @Override
        public ActionKind kind() {
            return KIND;
        }
    }

    private static final Exhibit EXHIBIT = new Exhibit(ID, LI, NOON, ImmutableList.of());

    private static Decision decide(Classification classification) {
        return SecrecyPolicy.standard().decide(EXHIBIT, kept(OFFICE, classification));
    }

    private static Question<Exhibit> byLi() {
        return Question.of(
                Phrase.of("由李明展出", "Li exhibits"),
                Phrase.of("不由李明展出", "Li does not exhibit"),
                matter -> matter.action().actor().is(LI));
    }

    private static Decision under(InstrumentRules rules) {
        return SecrecyPolicy.standard().with(Regulation.standard().with(rules)).decide(EXHIBIT, kept(OFFICE, SECRET));
    }

    private static void assertUncovered(Decision decision) {
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.provisions()).isEmpty();
        assertThat(decision.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.provision()).isEmpty());
        assertThat(decision.remedies()).isEmpty();
        assertThat(decision.obligations()).isEmpty();
    }

    @Test
    void anActThatNoGateCoversIsUndecidedOnClassifiedMatter() {
        assertUncovered(decide(SECRET));
    }

    @Test
    void itIsUndecidedUpToTheLastSecretDayAndThenPermitted() {
        assertUncovered(decide(LAST_DAY));
        assertThat(decide(DECLASSIFIED).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void onOpenAndInternalMatterItIsPermitted() {
        assertThat(decide(Classification.open()).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(decide(Classification.internal()).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(decide(Classification.open()).findings()).isEmpty();
    }

    @Test
    void itAssumesThatTheCarrierIsNeitherMissingNorDestroyed() {
        for (Stage stage : ImmutableList.of(Stage.MISSING, Stage.DESTROYED)) {
            Custody custody = Custody.builder()
                    .from(kept(OFFICE, Classification.open()))
                    .stage(stage)
                    .build();
            Decision decision = SecrecyPolicy.standard().decide(EXHIBIT, custody);
            assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(decision.provisions()).containsExactly(provisions("1.2.2"));
        }
    }

    @Test
    void aGateOfAnotherInstrumentCoversItWhetherSatisfiedOrNot() {
        Rule<Exhibit> satisfied = Rule.on(Exhibit.class)
                .provision("7.1.1")
                .demand(byLi().isTrue().curedBy(matter -> new Remedy.Amend("actor", Phrase.of("换人", "change"))));
        assertThat(under(InstrumentRules.of(CITY, satisfied)).verdict()).isEqualTo(Verdict.PERMITTED);
        Rule<Exhibit> lacking = Rule.on(Exhibit.class)
                .provision("7.1.1")
                .demand(byLi().isFalse().curedBy(matter -> new Remedy.Amend("actor", Phrase.of("换人", "change"))));
        Decision decision = under(InstrumentRules.of(CITY, lacking));
        assertThat(decision.verdict()).isEqualTo(Verdict.LACKING);
        assertThat(decision.provisions()).containsExactly(provisions("7.1.1"));
    }

    @Test
    void aGateThatDoesNotApplyDoesNotCover() {
        assertUncovered(under(InstrumentRules.of(
                CITY,
                Rule.on(Exhibit.class).provision("7.1.1").when(byLi().isFalse()).forbid())));
    }

    @Test
    void anAdviceDoesNotCover() {
        assertUncovered(under(InstrumentRules.of(
                CITY, Rule.on(Exhibit.class).provision("7.1.1").advise(byLi().isTrue()))));
    }

    @Test
    void aKindThatOnlyCreatesRecordsNeedsNoGate() {
        InstrumentRules records =
                new InstrumentRules(CITY, ImmutableList.of(), ImmutableList.of(), ImmutableSet.of(Exhibit.KIND));
        assertThat(under(records).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void recordsOfTheBureauNeedNoGate() {
        SecrecyPolicy policy = SecrecyPolicy.standard();
        EndWork end = EndWork.builder().carrier(ID).actor(ZHAO).at(NOON).build();
        Register register = Register.builder().carrier(ID).actor(ZHAO).at(NOON).build();
        Custody lent = kept(OFFICE, SECRET).after(borrow(1).build());
        assertThat(policy.decide(end, lent).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(policy.decide(register, kept(OFFICE, SECRET)).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(policy.decide(giveBack(ID, LI, NOON.plusSeconds(1)), lent).verdict())
                .isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void theEndOfWorkIsNeverStopped() {
        EndWork end = EndWork.builder().carrier(ID).actor(ZHAO).at(NOON).build();
        for (Stage stage : ImmutableList.of(Stage.MISSING, Stage.DESTROYED)) {
            Custody custody =
                    Custody.builder().from(kept(OFFICE, SECRET)).stage(stage).build();
            assertThat(SecrecyPolicy.standard().decide(end, custody).verdict()).isEqualTo(Verdict.PERMITTED);
        }
    }
}
