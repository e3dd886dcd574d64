package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secrecy.policy.rule.HouseRules.KEPT;
import static org.secrecy.policy.sample.Sample.borrow;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.custody.CustodyBook;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Body;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.profile.Profile;

/** What has one of several values, or none. */
class FactTest {

    private static final Matter<Borrow> MATTER =
            Matter.of(borrow(3).build(), CustodyBook.of(KEPT), Profile.standard(), null);

    /** As many values as a fact may have, and one more. */
    enum Many implements Worded {
        A0,
        A1,
        A2,
        A3,
        A4,
        A5,
        A6,
        A7,
        A8,
        A9,
        B0,
        B1,
        B2,
        B3,
        B4,
        B5,
        B6,
        B7,
        B8,
        B9,
        C0,
        C1,
        C2,
        C3,
        C4,
        C5,
        C6,
        C7,
        C8,
        C9,
        D0,
        D1,
        D2,
        D3,
        D4,
        D5,
        D6,
        D7,
        D8,
        D9,
        E0,
        E1,
        E2,
        E3,
        E4,
        E5,
        E6,
        E7,
        E8,
        E9,
        F0,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        F8,
        F9,
        G0,
        G1,
        THE_LAST,
        ONE_TOO_MANY;

        @Override
        public Phrase words() {
            return Phrase.of(name(), name());
        }
    }

    private static final ImmutableSet<Many> SOME = ImmutableSet.of(Many.A0, Many.B1, Many.G1, Many.THE_LAST);

    private static Fact<Borrow, Many> being(@Nullable Many value) {
        return Fact.of("多值", "choice", matter -> Optional.ofNullable(value));
    }

    private static Fact<Borrow, Many> beingNullable(@Nullable Many value) {
        return Fact.ofNullable("多值", "choice", matter -> value);
    }

    @ParameterizedTest
    @EnumSource(value = Many.class, mode = EnumSource.Mode.EXCLUDE, names = "ONE_TOO_MANY")
    void everyValueIsToldFromTheOthers(Many value) {
        ImmutableSet<Many> others =
                SOME.stream().filter(other -> other != value).collect(ImmutableSet.toImmutableSet());
        assertThat(being(value).is(value).holds(MATTER)).isTrue();
        assertThat(beingNullable(value).is(value).holds(MATTER)).isTrue();
        assertThat(being(value).isOneOf(others).holds(MATTER)).isFalse();
        assertThat(beingNullable(value).isOneOf(others).holds(MATTER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Many.class,
            names = {"A0", "A1", "G1", "THE_LAST"})
    void aRuleOnAValueAppliesToThatAndToNoOther(Many value) {
        for (Many expected : SOME) {
            Rule<Borrow> rule = Rule.on(Borrow.class)
                    .provision("1.1.1")
                    .when(being(value).is(expected))
                    .forbid();
            assertThat(HouseRules.decide(rule, MATTER.action()).verdict() == Verdict.FORBIDDEN)
                    .isEqualTo(value == expected);
        }
    }

    @Test
    void whereThereIsNoneItIsNoneOfThem() {
        assertThat(being(null).is(Many.A0).holds(MATTER)).isFalse();
        assertThat(beingNullable(null).is(Many.A0).holds(MATTER)).isFalse();
        assertThat(beingNullable(null).is(Many.A0).failure(MATTER).english())
                .isEqualTo("the choice must be A0, but was none");
    }

    @Test
    void aValueBeyondTheMostIsRefused() {
        assertThatThrownBy(() -> being(Many.A0).is(Many.ONE_TOO_MANY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fact must have fewer than 64 values, but one was ONE_TOO_MANY");
    }

    @Test
    void theKeeperIsOfItsKindAndWithoutCustodyOfNone() {
        assertThat(CarrierFacts.KEPT_BY.is(UnitKind.OFFICE).holds(MATTER)).isTrue();
        assertThat(CarrierFacts.KEPT_BY.is(UnitKind.ARCHIVE).holds(MATTER)).isFalse();
        assertThat(CarrierFacts.KEPT_BY.is(UnitKind.ARCHIVE).failure(MATTER).english())
                .isEqualTo("the keeper must be the archive, but was the office");
        Matter<Borrow> unknown = Matter.of(borrow(3).build(), Profile.standard(), null);
        assertThat(CarrierFacts.KEPT_BY.is(UnitKind.OFFICE).failure(unknown).english())
                .endsWith("but was none");
    }

    private static Condition<Borrow> isAmongTheRecipients(@Nullable Body body) {
        return Fact.<Borrow, Body>of("机关", "organ", matter -> Optional.ofNullable(body))
                .isOneOf(Parameters.FOUND_CARRIER_RECIPIENTS);
    }

    @Test
    void theProfileMayNameTheValues() {
        assertThat(isAmongTheRecipients(Body.PUBLIC_SECURITY).holds(MATTER)).isTrue();
        assertThat(isAmongTheRecipients(Body.COMPETENT_ORGAN).holds(MATTER)).isFalse();
        assertThat(isAmongTheRecipients(null).holds(MATTER)).isFalse();
        assertThat(isAmongTheRecipients(null))
                .hasToString("the organ is one of the profile's found-carrier-recipients");
        assertThat(isAmongTheRecipients(Body.COMPETENT_ORGAN).failure(MATTER).english())
                .startsWith("the organ must be ")
                .contains(Body.PUBLIC_SECURITY.words().english())
                .endsWith(", but was " + Body.COMPETENT_ORGAN.words().english());
    }

    @Test
    void aFactHasItsName() {
        assertThat(being(Many.A0)).hasToString("choice");
        assertThat(beingNullable(null)).hasToString("choice");
        assertThat(being(Many.A0).isOneOf(ImmutableSet.of())).hasToString("the choice is none");
        assertThat(being(Many.A0).isOneOf(Many.A0, Many.G1)).hasToString("the choice is A0 or G1");
        assertThat(being(Many.A0).is(Many.G1).failure(MATTER).english()).isEqualTo("the choice must be G1, but was A0");
    }
}
