package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.OFFICER;
import static org.secrecy.policy.sample.Sample.PLANNING;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.TOP_SECRET;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.carrier;
import static org.secrecy.policy.sample.Sample.copy;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.receive;

import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.computing.ChangePassword;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.office.Person;
import org.secrecy.office.Roster;
import org.secrecy.policy.profile.Profile;

/** What a decision may look at: which carriers an act concerns, and who may be told of them. */
class MatterTest {

    private static final Person PLANNER =
            Person.builder().id("p9").name("钱进").unit(PLANNING).build();
    private static final Carrier FOR_PLANNING =
            carrier(SECRET).distribution(Distribution.to(PLANNING)).build();
    private static final Carrier OPEN =
            carrier(Classification.open()).id(copy(2)).build();

    private static Matter<Action> matter(Action act, Custody... custodies) {
        if (custodies.length == 0) {
            return Matter.of(act, Profile.standard(), null);
        }
        CustodyBook book =
                custodies.length == 1 ? CustodyBook.of(custodies[0]) : CustodyBook.of(custodies[0], custodies[1]);
        return Matter.of(act, book, Profile.standard(), null);
    }

    private static Custody keptHere(Carrier carrier) {
        return Custody.begin(carrier, OFFICE, NOON.minusSeconds(3600));
    }

    @Test
    void anActConcernsTheCarrierThatItsCustodyKnows() {
        Action act = borrow(3).build();
        Matter<Action> matter = matter(act, kept(OFFICE, TOP_SECRET));
        assertThat(matter.carriers()).extracting(Carrier::id).containsExactly(ID);
        assertThat(matter.levelOrNone()).isEqualTo(SecrecyLevel.TOP_SECRET);
        assertThat(matter.mayBeClassified()).isTrue();
        assertThat(matter(act).carriers()).isEmpty();
        assertThat(matter(act).levelOrNone()).isNull();
        assertThat(matter(act).mayBeClassified()).isTrue();
        assertThat(matter(act, keptHere(OPEN)).custody()).isEmpty();
    }

    @Test
    void aReceiptConcernsAllThatItNames() {
        Matter<Action> matter = matter(receive(OFFICE, NOON, OPEN, FOR_PLANNING));
        assertThat(matter.carriers()).containsExactly(OPEN, FOR_PLANNING);
        assertThat(matter.levelOrNone()).isEqualTo(SecrecyLevel.SECRET);
        assertThat(matter.concerns(FOR_PLANNING::equals)).isTrue();
        assertThat(matter.concerns(OPEN::equals)).isTrue();
        assertThat(matter.concerns(carrier -> false)).isFalse();
    }

    @Test
    void ofSeveralCarriersTheHighestLevelCountsWhereverItStands() {
        Carrier higher = carrier(TOP_SECRET).id(copy(3)).build();
        assertThat(matter(receive(OFFICE, NOON, higher, FOR_PLANNING, OPEN)).levelOrNone())
                .isEqualTo(SecrecyLevel.TOP_SECRET);
        assertThat(matter(receive(OFFICE, NOON, FOR_PLANNING, higher)).levelOrNone())
                .isEqualTo(SecrecyLevel.TOP_SECRET);
        assertThat(matter(receive(OFFICE, NOON, FOR_PLANNING, OPEN)).levelOrNone())
                .isEqualTo(SecrecyLevel.SECRET);
        assertThat(matter(receive(OFFICE, NOON, OPEN)).levelOrNone()).isNull();
    }

    @Test
    void anActOnOneCarrierConcernsNoOther() {
        Matter<Action> matter = matter(borrow(3).build(), keptHere(FOR_PLANNING));
        assertThat(matter.concerns(FOR_PLANNING::equals)).isTrue();
        assertThat(matter.concerns(OPEN::equals)).isFalse();
        assertThat(matter(borrow(3).build()).concerns(carrier -> true)).isFalse();
    }

    @Test
    void aRegistrationConcernsTheCarrierThatItEnters() {
        Action entered = Register.builder()
                .carrier(ID)
                .entry(FOR_PLANNING)
                .keeper(OFFICE)
                .actor(OFFICER)
                .at(NOON)
                .build();
        assertThat(matter(entered).carriers()).containsExactly(FOR_PLANNING);
    }

    @Test
    void whoActsIsInScopeForWhatIsDistributedToThem() {
        assertThat(matter(borrow(3).actor(PLANNER).build(), keptHere(FOR_PLANNING))
                        .requesterInScope())
                .isTrue();
        assertThat(matter(borrow(3).actor(LI).build(), keptHere(FOR_PLANNING)).requesterInScope())
                .isFalse();
    }

    @Test
    void whoActsIsInScopeForNothingThatIsUnknown() {
        assertThat(matter(borrow(3).actor(PLANNER).build()).requesterInScope()).isFalse();
        Carrier other = Carrier.builder().from(FOR_PLANNING).id(copy(3)).build();
        assertThat(matter(borrow(3).actor(PLANNER).build(), keptHere(other)).requesterInScope())
                .isFalse();
    }

    @Test
    void oneCarrierOutOfScopeIsEnoughToSayNothing() {
        assertThat(matter(borrow(3).actor(PLANNER).build(), keptHere(FOR_PLANNING), keptHere(OPEN))
                        .requesterInScope())
                .isFalse();
    }

    @Test
    void whoBeginsACustodyIsInScopeOnlyForWhatIsHereAlready() {
        assertThat(matter(receive(OFFICE, NOON, OPEN)).requesterInScope()).isFalse();
        assertThat(matter(
                                Receive.builder()
                                        .from(receive(OFFICE, NOON, OPEN))
                                        .actor(PLANNER)
                                        .build(),
                                keptHere(FOR_PLANNING))
                        .requesterInScope())
                .isTrue();
    }

    @Test
    void anActThatMeetsNothingInCustodyTellsWhoActsAll() {
        Action changed =
                ChangePassword.builder().account("内网终端1").actor(LI).at(NOON).build();
        assertThat(matter(changed).requesterInScope()).isTrue();
    }

    @Test
    void aRosterIsThereOrNot() {
        assertThat(matter(borrow(3).build()).hasRoster()).isFalse();
        assertThat(Matter.of(borrow(3).build(), Profile.standard(), Roster.of()).hasRoster())
                .isTrue();
    }

    @Test
    void theDayIsThatOfTheProfilesTimeZone() {
        Matter<Action> matter = matter(borrow(3).build());
        assertThat(matter.day()).isEqualTo(DAY);
        assertThat(matter.dayOf(NOON.plusSeconds(12 * 3600))).isEqualTo(DAY.plusDays(1));
    }
}
