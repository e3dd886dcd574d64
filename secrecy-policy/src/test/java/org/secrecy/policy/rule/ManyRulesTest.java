package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.sample.StrangeAct;

/** However many rules and duties there are, each is heard, in order, and what can't be worked out is not permitted. */
class ManyRulesTest {

    private static final Instrument HOUSE = Instrument.of("house", "内部规定", "house rules");
    private static final Person LI = Person.of("li", "李明");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Carrier PLAN = Carrier.builder()
            .id(CarrierId.parse("规发〔2026〕12号#000003"))
            .title("规划")
            .medium(Medium.FILE)
            .origin(Origin.OWN)
            .classification(
                    Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(10), LocalDate.of(2026, 3, 2)))
            .distribution(Distribution.to(Unit.of("用地处")))
            .build();
    private static final Custody KEPT = Custody.begin(PLAN, Unit.office("办公室"), Instant.parse("2026-11-20T01:00:00Z"));
    private static final Borrow BORROW = Borrow.builder()
            .carrier(PLAN.id())
            .actor(LI)
            .at(NOW)
            .dueOn(LocalDate.of(2026, 11, 24))
            .build();

    private static Question<Borrow> question(boolean answer) {
        return Question.of(Phrase.of("如此", "it is so"), Phrase.of("并非如此", "it is not"), matter -> answer);
    }

    private static Question<Borrow> failing() {
        return Question.of(Phrase.of("如此", "it is so"), Phrase.of("并非如此", "it is not"), matter -> {
            throw new IllegalStateException("nobody knows");
        });
    }

    private static String provision(int number) {
        return "1." + (number / 90 + 1) + "." + (number % 90 + 1);
    }

    private static Rule<Borrow> demanding(int number, Condition<Borrow> when) {
        return Rule.on(Borrow.class)
                .provision(provision(number))
                .when(when)
                .demand(question(false).demandedOf("need", "说明", "say what for"));
    }

    private static Decision decide(List<Rule<?>> rules, List<Duty<?>> duties) {
        return policy(rules, duties).decide(BORROW, KEPT);
    }

    private static SecrecyPolicy policy(List<Rule<?>> rules, List<Duty<?>> duties) {
        return SecrecyPolicy.standard()
                .with(Regulation.of(List.of(new InstrumentRules(
                        HOUSE,
                        ImmutableList.copyOf(rules),
                        ImmutableList.copyOf(duties),
                        ImmutableSet.of(Borrow.KIND)))));
    }

    private static List<String> cited(Decision decision) {
        return decision.findings().stream()
                .flatMap(finding -> finding.provision().stream())
                .map(ProvisionNumber::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 129, 300})
    void everyThirdOfManyRulesAppliesAndIsCitedInOrder(int many) {
        Question<Borrow> yes = question(true);
        List<Rule<?>> rules = IntStream.range(0, many)
                .<Rule<?>>mapToObj(number -> demanding(number, number % 3 == 0 ? yes.isTrue() : yes.isFalse()))
                .toList();

        Decision decision = decide(ImmutableList.copyOf(rules).reverse(), List.of());

        assertThat(decision.verdict()).isEqualTo(Verdict.LACKING);
        assertThat(cited(decision))
                .containsExactlyElementsOf(IntStream.range(0, many)
                        .filter(number -> number % 3 == 0)
                        .mapToObj(ManyRulesTest::provision)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 150, 299})
    void oneFailingConditionAmongManyRulesIsHeard(int failing) {
        Question<Borrow> no = question(false);
        List<Rule<?>> rules = IntStream.range(0, 300)
                .<Rule<?>>mapToObj(number ->
                        demanding(number, number == failing ? failing().isTrue() : no.isTrue()))
                .toList();

        Decision decision = decide(rules, List.of());

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(cited(decision)).containsExactly(provision(failing));
    }

    @Test
    void aFailingConditionBesideOneThatDoesNotHoldDecidesNothing() {
        Question<Borrow> no = question(false);
        Rule<Borrow> rule = Rule.on(Borrow.class)
                .provision("1.1.1")
                .when(failing().isTrue(), no.isTrue())
                .demand(question(false).demandedOf("need", "说明", "say what for"));

        assertThat(decide(List.of(rule), List.of()).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void aLevelThatNoRuleNamesFitsNone() {
        List<Rule<?>> rules = IntStream.range(0, 130)
                .<Rule<?>>mapToObj(number -> Rule.on(Borrow.class)
                        .provision(provision(number))
                        .when(
                                number == 100
                                        ? CarrierFacts.LEVEL.isOneOf(SecrecyLevel.SECRET, SecrecyLevel.TOP_SECRET)
                                        : CarrierFacts.LEVEL.is(SecrecyLevel.TOP_SECRET))
                        .demand(question(false).demandedOf("need", "说明", "say what for")))
                .toList();

        assertThat(cited(decide(rules, List.of()))).containsExactly(provision(100));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 65, 200})
    void everyDutyThatArisesIsOwedInOrder(int many) {
        Question<Borrow> yes = question(true);
        List<Duty<?>> duties = IntStream.range(0, many)
                .<Duty<?>>mapToObj(number -> Duty.after(Borrow.class, provision(number))
                        .when(number % 2 == 0 ? yes.isTrue() : yes.isFalse())
                        .owes("归还", "return")
                        .dueTheSameDay()
                        .dischargedBy(Return.KIND))
                .toList();

        Decision decision = decide(List.of(), ImmutableList.copyOf(duties).reverse());

        assertThat(decision.permit().obligations())
                .extracting(obligation -> obligation.provision().toString())
                .containsExactlyElementsOf(IntStream.range(0, many)
                        .filter(number -> number % 2 == 0)
                        .mapToObj(ManyRulesTest::provision)
                        .toList());
        assertThat(decision.obligations())
                .extracting(Obligation::due)
                .containsOnly(Optional.of(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aDutyWhoseDueDayCantBeWorkedOutLeavesTheActUndecided() {
        Duty<Borrow> duty = Duty.after(Borrow.class, "1.1.1")
                .owes("归还", "return")
                .due(matter -> {
                    throw new IllegalStateException("nobody knows");
                })
                .dischargedBy(Return.KIND);

        Decision decision = decide(List.of(), List.of(duty));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(cited(decision)).containsExactly("1.1.1");
        assertThat(decision.obligations()).isEmpty();
        assertThat(policy(List.of(), List.of(duty)).owedAfter(BORROW, CustodyBook.of(KEPT)))
                .isEmpty();
    }

    @Test
    void aDutyWhoseConditionFailsLeavesTheActUndecided() {
        Duty<Borrow> duty = Duty.after(Borrow.class, "1.1.1")
                .when(failing().isTrue())
                .owes("归还", "return")
                .dischargedBy(Return.KIND);

        Decision decision = decide(List.of(), List.of(duty));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(cited(decision)).containsExactly("1.1.1");
    }

    @Test
    void aDutyThatNeedsAProfileValueOfALaterDayLeavesTheActUndecided() {
        Duty<Borrow> duty = Duty.after(Borrow.class, "1.1.1")
                .owes("登记", "register")
                .dueWithin(Parameters.COPY_REGISTER_DAYS)
                .dischargedBy(Return.KIND);
        Instant early = Instant.parse("1999-01-04T01:00:00Z");
        Custody kept = Custody.begin(PLAN, Unit.office("办公室"), early);
        Borrow borrow = Borrow.builder()
                .from(BORROW)
                .at(early)
                .dueOn(LocalDate.of(1999, 1, 5))
                .build();

        Decision decision = policy(List.of(), List.of(duty)).decide(borrow, kept);

        assertThat(Profile.standard().on(LocalDate.of(1999, 1, 4)).has(Parameters.COPY_REGISTER_DAYS))
                .isFalse();
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.findings()).extracting(Finding::remedies).containsOnly(ImmutableList.of());
    }

    @Test
    void aDutyOfTheKeeperOfNobodyKnowsWhatLeavesTheActUndecided() {
        Duty<Borrow> duty = Duty.after(Borrow.class, "1.1.1")
                .byKeeper()
                .owes("登记", "register")
                .dischargedBy(Return.KIND);

        Decision decision = policy(List.of(), List.of(duty)).decide(BORROW);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    static Stream<Duty<Borrow>> dutiesOfAMemberThatIsNotThere() {
        return Stream.of(
                Duty.after(Borrow.class, "1.1.1")
                        .byMember(act -> act.deliverer().orElseThrow())
                        .owes("归还", "return")
                        .dischargedBy(Return.KIND),
                Duty.after(Borrow.class, "1.1.1")
                        .byHolderOf(Post.ARCHIVIST, act -> act.keptBy().orElseThrow())
                        .owes("归还", "return")
                        .dischargedBy(Return.KIND),
                Duty.after(Borrow.class, "1.1.1")
                        .owes("归还", "return")
                        .dueOn(ManyRulesTest::nobodyKnowsWhen)
                        .dischargedBy(Return.KIND),
                Duty.after(Borrow.class, "1.1.1")
                        .owes("归还", "return")
                        .ofEach(ManyRulesTest::nobodyKnowsWhich)
                        .dischargedBy(Return.KIND));
    }

    private static LocalDate nobodyKnowsWhen(Borrow act) {
        throw new IllegalStateException("nobody knows when " + act.carrier() + " is due");
    }

    private static ImmutableList<CarrierId> nobodyKnowsWhich(Borrow act) {
        throw new IllegalStateException("nobody knows which belong to " + act.carrier());
    }

    @ParameterizedTest
    @MethodSource("dutiesOfAMemberThatIsNotThere")
    void aDutyOfAMemberThatIsNotThereLeavesTheActUndecided(Duty<Borrow> duty) {
        Decision decision = decide(List.of(), List.of(duty));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(cited(decision)).containsExactly("1.1.1");
        assertThat(decision.obligations()).isEmpty();
    }

    /** Somebody else's kind of act, of which nothing is known but that it says what it is. */
    private record Strange(boolean knowsItsSubject) implements StrangeAct {

        private static final ActionKind KIND = ActionKind.of(Strange.class, "怪事", "something strange");

        @Override
        public ActionKind kind() {
            return KIND;
        }

        @Override
        public String subject() {
            if (!knowsItsSubject) {
                throw new IllegalStateException("nobody knows of what");
            }
            return StrangeAct.super.subject();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, PERMITTED", "false, UNDECIDED"})
    void anActOfSomebodyElsesKindIsPermittedOnlyIfWhatItOwesCanBeWorkedOut(boolean known, Verdict verdict) {
        Duty<Strange> duty =
                Duty.after(Strange.class, "1.1.1").owes("报告", "report").dischargedBy(Return.KIND);
        SecrecyPolicy policy = SecrecyPolicy.standard()
                .with(Regulation.of(List.of(new InstrumentRules(
                        HOUSE, ImmutableList.of(), ImmutableList.of(duty), ImmutableSet.of(Strange.KIND)))));

        assertThat(policy.decide(new Strange(known)).verdict()).isEqualTo(verdict);
    }

    @Test
    void whatComesAfterIsTheSameHoweverOftenItIsAsked() {
        Decision decision = SecrecyPolicy.standard().decide(BORROW, KEPT);

        assertThat(decision.remedies()).isEqualTo(decision.remedies());
        assertThat(decision.obligations()).isEqualTo(decision.obligations());
        assertThat(decision.requesterInScope()).isFalse();
    }
}
