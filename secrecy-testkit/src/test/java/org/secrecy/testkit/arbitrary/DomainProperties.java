package org.secrecy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.testkit.arbitrary.ActionArbitraries.types;

import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.secrecy.action.Action;
import org.secrecy.custody.Destroy;
import org.secrecy.ledger.Ledger;
import org.secrecy.loan.Borrow;
import org.secrecy.meeting.MeetingAction;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.profile.Profile;

/** Values and acts are given by their type, with the domain and without it. */
class DomainProperties {

    @Property(tries = 50)
    void actsAreGivenByTheirKind(@ForAll Borrow borrow, @ForAll Destroy destroy) {
        assertThat(borrow.kind()).isEqualTo(Borrow.KIND);
        assertThat(destroy.kind()).isEqualTo(Destroy.KIND);
    }

    @Property(tries = 50)
    @Domain(SecrecyDomain.class)
    void theDomainGivesTheSame(@ForAll Borrow borrow, @ForAll Decision decision, @ForAll Ledger ledger) {
        assertThat(borrow.kind()).isEqualTo(Borrow.KIND);
        assertThat(decision.verdict()).isNotNull();
        assertThat(ledger.problems()).isEmpty();
    }

    @Property(tries = 50)
    @Domain(SecrecyDomain.class)
    @Domain(DomainContext.Global.class)
    void theDomainStandsBesideOthers(@ForAll MeetingAction act, @ForAll int number, @ForAll Profile profile) {
        assertThat(act.meeting()).isNotNull();
        assertThat(profile.name()).isEqualTo("tight");
    }

    @Provide
    Arbitrary<Class<?>> everyType() {
        return Arbitraries.of(ArbitraryTable.BY_TYPE.keySet());
    }

    @Property(tries = 500)
    void aTypeGivesValuesOfThatType(@ForAll("everyType") Class<?> type, @ForAll Random random) {
        Arbitrary<?> arbitrary = Objects.requireNonNull(ArbitraryTable.BY_TYPE.get(type));
        assertThat(arbitrary.generator(1).next(random).value()).isInstanceOf(type);
    }

    @Example
    void typesThatKindsHaveInCommonAreTypesOfAct() {
        assertThat(types()).contains(MeetingAction.class, Borrow.class).doesNotContain(Action.class);
    }
}
