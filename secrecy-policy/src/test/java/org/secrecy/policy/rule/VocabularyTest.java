package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.PLANNING;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.incident.ReportMissing;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.profile.Settings;
import org.secrecy.supervision.Train;

/** How what rules and duties are made of is made, and reads. */
class VocabularyTest {

    private static final Settings TODAY = Profile.standard().on(DAY);
    private static final Settings BEFORE_THE_FIRST_VALUE = Profile.standard().on(LocalDate.of(2010, 9, 30));

    @Test
    void aTermOfSoManyDaysIsKnownFromItsFirstValueOn() {
        Term term = Term.every(Parameters.TRAINING_DAYS);
        assertThat(term.isKnown(TODAY)).isTrue();
        assertThat(term.isKnown(BEFORE_THE_FIRST_VALUE)).isFalse();
        assertThat(term.due(DAY, TODAY)).contains(DAY.plusDays(365));
        assertThat(term.words().english()).isEqualTo("every so many days as the profile's training-days says");
    }

    @Test
    void theOtherTermsAreAlwaysKnown() {
        assertThat(Term.NO_END.isKnown(BEFORE_THE_FIRST_VALUE)).isTrue();
        assertThat(Term.NO_END.due(DAY, TODAY)).isEmpty();
        assertThat(Term.END_OF_NEXT_JANUARY.isKnown(BEFORE_THE_FIRST_VALUE)).isTrue();
        assertThat(Term.END_OF_NEXT_JANUARY.due(DAY, TODAY)).contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    void aCalendarDutyIsASentence() {
        CalendarDuty duty = CalendarDuty.of(
                "2.4.2",
                Phrase.of("任命兼职保密员", "an officer is appointed"),
                Phrase.of("参加保密培训", "be trained"),
                Term.NO_END,
                Train.KIND);
        assertThat(duty.provision()).hasToString("2.4.2");
        assertThat(duty).hasToString("2.4.2: once an officer is appointed, one owes to be trained, no day is set");
        assertThat(duty.words().chinese()).isEqualTo("2.4.2 任命兼职保密员之后，应参加保密培训（不设期限）");
    }

    @Test
    void aQuestionIsNamedByItsYes() {
        assertThat(CarrierFacts.CLASSIFIED).hasToString("the carrier is classified");
    }

    @Test
    void howManyPeopleMustTakePartIsAskedOfTheProfile() {
        assertThat(CustodyFacts.supervisorsAreAtLeast(Limit.of(Parameters.SUPERVISORS_OF_DESTRUCTION))
                        .toString())
                .endsWith("is at least the profile's supervisors-of-destruction");
        assertThat(ForeignFacts.companionsAreAtLeast(Limit.of(Parameters.COMPANIONS_OF_VISITORS))
                        .toString())
                .endsWith("is at least the profile's companions-of-visitors");
    }

    @Test
    void aRuleAndADutyMaySpeakForOtherProvisions() {
        Rule<Borrow> rule = Rule.on(Borrow.class)
                .provision("1.1.1")
                .speakingFor("1.1.2")
                .when(CarrierFacts.CLASSIFIED.isTrue())
                .forbid();
        assertThat(rule.claims()).map(ProvisionNumber::toString).containsExactly("1.1.1", "1.1.2");
        Duty<Borrow> duty = Duty.after(Borrow.class, "1.1.1")
                .speakingFor("1.1.2")
                .owes("归还", "return it")
                .dischargedBy(Return.KIND);
        assertThat(duty.claims()).map(ProvisionNumber::toString).containsExactly("1.1.1", "1.1.2");
    }

    @Test
    void aRuleDraftedAgainKeepsItsProvisionsAndNotItsConditions() {
        Rule<Borrow> rule = Rule.on(Borrow.class)
                .provision("1.1.1")
                .speakingFor("1.1.2")
                .when(CarrierFacts.CLASSIFIED.isTrue())
                .forbid();
        Rule<Borrow> again =
                rule.redrafted().when(CarrierFacts.CASE_FILE.isTrue()).forbid();
        assertThat(again.claims()).isEqualTo(rule.claims());
        assertThat(again.when()).hasSize(1).isNotEqualTo(rule.when());
    }

    @Test
    void aRuleThatForbidsHasACondition() {
        Rule.Draft<Borrow> draft = Rule.on(Borrow.class).provision("1.1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(draft::forbid)
                .withMessage("a rule that forbids an act as such must have a condition, but 1.1.1 has none");
    }

    @Test
    void aRuleCoversUnlessItIsSaidThatItDoesNot() {
        Rule.Draft<Borrow> draft = Rule.on(Borrow.class).provision("1.1.1").when(CarrierFacts.CLASSIFIED.isTrue());
        assertThat(draft.forbid().covers()).isTrue();
        assertThat(draft.withoutCovering().forbid().covers()).isFalse();
    }

    private static Matter<Borrow> matter(@Nullable Custody custody) {
        Borrow act = borrow(3).build();
        return custody == null
                ? Matter.of(act, Profile.standard(), null)
                : Matter.of(act, CustodyBook.of(custody), Profile.standard(), null);
    }

    @Test
    void whoKeepsACarrierIsKnownFromItsCustodyAlone() {
        Custody custody = kept(OFFICE, SECRET);
        assertThat(matter(custody).keeper()).isEqualTo(OFFICE);
        assertThat(CarrierFacts.custodyOf(matter(custody))).isEqualTo(custody);
        assertThatIllegalStateException()
                .isThrownBy(() -> matter(null).keeper())
                .withMessage("the carrier must be in custody, but is not: " + ID);
        assertThatIllegalStateException()
                .isThrownBy(() -> CarrierFacts.custodyOf(matter(null)))
                .withMessage("the carrier must be in custody, but is unknown: " + ID);
    }

    private static Debtor searcher(Person reporter, @Nullable Custody custody) {
        ReportMissing act = ReportMissing.builder()
                .carrier(ID)
                .actor(reporter)
                .at(NOON)
                .discoveredAt(NOON)
                .build();
        return IncidentFacts.searcher(
                custody == null
                        ? Matter.of(act, Profile.standard(), null)
                        : Matter.of(act, CustodyBook.of(custody), Profile.standard(), null));
    }

    @Test
    void theKeeperSearchesElseTheUnitOfWhoReportsElseWhoReports() {
        Person ofPlanning = Person.builder().id("p9").name("钱进").unit(PLANNING).build();
        assertThat(searcher(ofPlanning, kept(OFFICE, SECRET))).isEqualTo(Debtor.of(OFFICE));
        assertThat(searcher(ofPlanning, null)).isEqualTo(Debtor.of(PLANNING));
        assertThat(searcher(LI, null)).isEqualTo(Debtor.of(LI));
    }
}
