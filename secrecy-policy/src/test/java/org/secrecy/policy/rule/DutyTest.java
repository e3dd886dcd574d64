package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.rule.HouseRules.HOUSE;
import static org.secrecy.policy.rule.HouseRules.KEPT;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.OFFICER;
import static org.secrecy.policy.sample.Sample.PLANNING;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.copy;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CarrierId;
import org.secrecy.custody.CustodyBook;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.profile.Profile;

/** What a duty obliges to, as it is drafted, and whether that is found out before anybody asks. */
class DutyTest {

    private static final Matter<Borrow> MATTER = matter(borrow(3).build());
    private static final Matter<Borrow> UNKNOWN = Matter.of(borrow(3).build(), Profile.standard(), null);
    private static final Matter<Borrow> BEFORE_THE_FIRST_VALUE =
            matter(borrow(3).at(NOON.minus(Duration.ofDays(365 * 20))).build());

    private static Matter<Borrow> matter(Borrow act) {
        return Matter.of(act, CustodyBook.of(KEPT), Profile.standard(), null);
    }

    private static Duty<Borrow> duty(UnaryOperator<Duty.Draft<Borrow>> draft) {
        return draft.apply(Duty.after(Borrow.class, "1.1.1").owes("归还", "return it"))
                .dischargedBy(Return.KIND);
    }

    private static Obligation owed(Duty<Borrow> duty) {
        ImmutableList<Obligation> owed = duty.obligations(HOUSE, MATTER);
        assertThat(owed).hasSize(1);
        return owed.get(0);
    }

    private static Obligation owed(UnaryOperator<Duty.Draft<Borrow>> draft) {
        return owed(duty(draft));
    }

    private static void assertSure(Duty<Borrow> duty, Matter<Borrow> matter, boolean sure) {
        assertThat(duty.isSure(matter)).isEqualTo(sure);
    }

    private static LocalDate nobodyKnowsWhen() {
        throw new IllegalStateException("nobody knows when");
    }

    private static Person nobody() {
        throw new IllegalStateException("nobody knows who");
    }

    private static ImmutableList<CarrierId> nothing() {
        throw new IllegalStateException("nobody knows which");
    }

    @Test
    void unlessItIsSaidTheActorOwesItOfTheSubjectWithoutADay() {
        Obligation owed = owed(draft -> draft);
        assertThat(owed.instrument()).isEqualTo("house");
        assertThat(owed.provision()).hasToString("1.1.1");
        assertThat(owed.debtor()).isEqualTo(Debtor.of(LI));
        assertThat(owed.subject()).isEqualTo(ID.toString());
        assertThat(owed.due()).isEmpty();
        assertThat(owed.dueAt()).isEmpty();
        assertThat(owed.handedInTo()).isEmpty();
        assertThat(owed.dischargedByOwnEntry()).isFalse();
        assertThat(owed.dischargedBy()).containsExactly("Return");
        assertSure(duty(draft -> draft), UNKNOWN, true);
    }

    @Test
    void somebodyElseMayOweIt() {
        assertThat(owed(draft -> draft.by(Post.HEAD)).debtor()).isEqualTo(Debtor.of(Post.HEAD));
        assertThat(owed(draft -> draft.by(matter -> Debtor.of(ZHAO))).debtor()).isEqualTo(Debtor.of(ZHAO));
        assertThat(owed(draft -> draft.byMember(act -> OFFICER)).debtor()).isEqualTo(Debtor.of(OFFICER));
        assertThat(owed(draft -> draft.byHolderOf(Post.ARCHIVIST, act -> PLANNING))
                        .debtor())
                .isEqualTo(Debtor.of(Post.ARCHIVIST, PLANNING));
        assertThat(owed(draft -> draft.byHolderAtKeeper(Post.ARCHIVIST)).debtor())
                .isEqualTo(Debtor.of(Post.ARCHIVIST, OFFICE));
        assertThat(owed(draft -> draft.byKeeper()).debtor()).isEqualTo(Debtor.of(OFFICE));
    }

    @Test
    void itMayBeOwedOfSomethingElse() {
        assertThat(owed(draft -> draft.of(matter -> ImmutableList.of("登记簿"))).subject())
                .isEqualTo("登记簿");
        assertThat(duty(draft -> draft.ofEach(act -> ImmutableList.of(copy(2), copy(3))))
                        .obligations(HOUSE, MATTER))
                .extracting(Obligation::subject)
                .containsExactly(copy(2).toString(), copy(3).toString());
    }

    @Test
    void itMayBeDueOnADay() {
        assertThat(owed(draft -> draft.due(matter -> DAY.plusDays(5))).due()).contains(DAY.plusDays(5));
        assertThat(owed(draft -> draft.dueOn(Borrow::dueOn)).due()).contains(DAY.plusDays(3));
        assertThat(owed(draft -> draft.dueTheSameDay()).due()).contains(DAY);
        assertThat(owed(draft -> draft.dueWithin(Parameters.ARCHIVE_LOAN_DAYS)).due())
                .contains(DAY.plusDays(7));
        assertThat(owed(draft -> draft.dueByTheEndOfTheYear()).due()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void itMayBeDueAtAnInstant() {
        Obligation owed = owed(draft -> draft.dueWithinHours(Parameters.MISSING_REPORT_HOURS));
        assertThat(owed.dueAt()).contains(NOON.plus(Duration.ofHours(24)));
        assertThat(owed.due()).contains(DAY.plusDays(1));
    }

    @Test
    void itMayAskToWhomItIsHandedIn() {
        assertThat(owed(draft -> draft.handedInTo(Post.ARCHIVIST)).handedInTo()).containsExactly(Post.ARCHIVIST);
        assertThat(owed(draft -> draft.handedInTo(Parameters.HAND_IN_RECIPIENT)).handedInTo())
                .containsExactly(Post.CONFIDENTIAL_OFFICER);
    }

    @Test
    void theEntryItselfMayDischargeIt() {
        Duty<Borrow> entered =
                Duty.after(Borrow.class, "1.1.1").owes("登记", "enter it").dischargedByItsOwnEntry(Borrow.KIND);
        assertThat(owed(entered).dischargedByOwnEntry()).isTrue();
        assertThat(owed(entered).dischargedBy()).containsExactly("Borrow");
    }

    @Test
    void itMayStandInThePlaceOfAnother() {
        Duty<Borrow> other = duty(draft -> draft);
        assertThat(duty(draft -> draft.insteadOf(other)).replaced()).contains(other);
        assertThat(other.replaced()).isEmpty();
    }

    @Test
    void whatNamesTheKeeperIsSureWhereThereIsOne() {
        assertSure(duty(draft -> draft.byKeeper()), MATTER, true);
        assertSure(duty(draft -> draft.byKeeper()), UNKNOWN, false);
        assertSure(duty(draft -> draft.byHolderAtKeeper(Post.HEAD)), MATTER, true);
        assertSure(duty(draft -> draft.byHolderAtKeeper(Post.HEAD)), UNKNOWN, false);
    }

    @Test
    void whatAsksTheProfileIsSureFromItsFirstValueOn() {
        for (Duty<Borrow> duty : ImmutableList.of(
                duty(draft -> draft.dueWithin(Parameters.LOAN_DAYS)),
                duty(draft -> draft.dueWithinHours(Parameters.MISSING_REPORT_HOURS)),
                duty(draft -> draft.handedInTo(Parameters.HAND_IN_RECIPIENT)))) {
            assertSure(duty, MATTER, true);
            assertSure(duty, BEFORE_THE_FIRST_VALUE, false);
        }
    }

    @Test
    void whatIsNotThereIsFoundOutBeforeAnybodyAsks() {
        assertSure(duty(draft -> draft.dueOn(Borrow::dueOn)), MATTER, true);
        assertSure(duty(draft -> draft.dueOn(act -> nobodyKnowsWhen())), MATTER, false);
        assertSure(duty(draft -> draft.due(Matter::day)), MATTER, true);
        assertSure(duty(draft -> draft.due(matter -> nobodyKnowsWhen())), MATTER, false);
        assertSure(duty(draft -> draft.byMember(act -> OFFICER)), MATTER, true);
        assertSure(duty(draft -> draft.byMember(act -> nobody())), MATTER, false);
        assertSure(duty(draft -> draft.by(matter -> Debtor.of(ZHAO))), MATTER, true);
        assertSure(duty(draft -> draft.by(matter -> Debtor.of(nobody()))), MATTER, false);
        assertSure(duty(draft -> draft.byHolderOf(Post.HEAD, act -> act.keptBy().orElseThrow())), MATTER, false);
        assertSure(duty(draft -> draft.of(matter -> ImmutableList.of("登记簿"))), MATTER, true);
        assertSure(duty(draft -> draft.of(matter -> ImmutableList.of(nobody().name()))), MATTER, false);
        assertSure(duty(draft -> draft.ofEach(act -> ImmutableList.of(copy(2)))), MATTER, true);
        assertSure(duty(draft -> draft.ofEach(act -> nothing())), MATTER, false);
    }

    @Test
    void whatIsDraftedAgainIsFoundOutAsBefore() {
        Duty<Borrow> duty = duty(draft -> draft.byMember(act -> nobody()));
        assertSure(duty.redrafted().dischargedBy(Return.KIND), MATTER, false);
    }

    @Test
    void aDutyReadsAsASentenceAndIsDraftedAgainWithoutItsConditions() {
        Duty<Borrow> duty = duty(draft -> draft.when(CarrierFacts.CLASSIFIED.isTrue()));
        assertThat(duty).hasToString("1.1.1: after Borrow, when the carrier is classified, one owes to return it");
        assertThat(duty.task()).isEqualTo(Phrase.of("归还", "return it"));
        assertThat(duty.dischargedBy()).containsExactly(Return.KIND);
        Duty<Borrow> again = duty.redrafted().dischargedBy(Return.KIND);
        assertThat(again).hasToString("1.1.1: after Borrow, one owes to return it");
        assertThat(owed(again)).isEqualTo(owed(duty));
    }
}
