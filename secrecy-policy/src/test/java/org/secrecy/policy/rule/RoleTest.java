package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.rule.HouseRules.decide;
import static org.secrecy.policy.rule.HouseRules.demanding;
import static org.secrecy.policy.rule.HouseRules.finding;
import static org.secrecy.policy.rule.HouseRules.policy;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.DIRECTOR;
import static org.secrecy.policy.sample.Sample.OFFICER;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.borrow;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Remedy;

/** What a rule may ask of somebody who takes a part in an act. */
class RoleTest {

    private static final Phrase SENTENCE = Phrase.of("送件人姓赵", "the deliverer is a Zhao");

    // Made anew for each test: what a class holds for good no longer shows how it was made.
    private final Role<Borrow> deliverer = Role.of("deliverer", "送件人", "deliverer", Borrow::deliverer);
    private final Rule<Borrow> holdsAPost =
            demanding(deliverer.isA(Post.DIRECTOR_IN_CHARGE, Post.CONFIDENTIAL_OFFICER));
    private final Rule<Borrow> isZhao = Rule.on(Borrow.class)
            .provision("1.1.1")
            .forbidUnless(
                    deliverer.is(SENTENCE, (matter, person) -> person.name().startsWith("赵")));

    private static Borrow by(Person deliverer) {
        return borrow(3).deliverer(deliverer).build();
    }

    @Test
    void anyOfThePostsWillDo() {
        assertThat(decide(holdsAPost, by(DIRECTOR)).findings()).isEmpty();
        assertThat(decide(holdsAPost, by(OFFICER)).findings()).isEmpty();
    }

    @Test
    void whoHoldsNoneIsNamedAndIsToBeAnother() {
        assertThat(finding(holdsAPost, by(ZHAO)).reason())
                .isEqualTo(
                        Phrase.of(
                                "送件人应为分管主任或机要人员，但赵云不是",
                                "the deliverer must hold the post of director in charge or confidential officer, but 赵云 does not"));
        assertThat(finding(holdsAPost, by(ZHAO)).remedies())
                .containsExactly(new Remedy.Assign(
                        "deliverer",
                        Phrase.of("送件人", "deliverer"),
                        ImmutableSet.of(Post.DIRECTOR_IN_CHARGE, Post.CONFIDENTIAL_OFFICER)));
    }

    @Test
    void theRosterIsBelievedAndNamedWhereThereIsOne() {
        Roster roster = Roster.of(Appointment.builder()
                .person(ZHAO)
                .post(Post.DIRECTOR_IN_CHARGE)
                .since(DAY)
                .build());
        assertThat(policy(holdsAPost)
                        .with(roster)
                        .decide(by(ZHAO), HouseRules.KEPT)
                        .findings())
                .isEmpty();
        assertThat(finding(policy(holdsAPost).with(roster), by(OFFICER))
                        .reason()
                        .english())
                .isEqualTo("the deliverer must hold the post of director in charge or confidential officer,"
                        + " but by the roster 陈安 does not hold it on 2026-03-02");
    }

    @Test
    void somebodyMustBeNamed() {
        assertThat(finding(holdsAPost, borrow(3).build()).reason().english())
                .isEqualTo(
                        "the deliverer must be named and hold the post of director in charge or confidential officer, but nobody is named");
        assertThat(finding(isZhao, borrow(3).build()).reason())
                .isEqualTo(Phrase.of("要求送件人姓赵，但没有指名", "it must be that the deliverer is a Zhao, but nobody is named"));
    }

    @Test
    void aRuleMayAskAnythingElseOfThePerson() {
        assertThat(decide(isZhao, by(ZHAO)).findings()).isEmpty();
        assertThat(finding(isZhao, by(OFFICER)).reason().english())
                .isEqualTo("it must be that the deliverer is a Zhao, but 陈安 is not");
    }

    @Test
    void aRulePrintsThePart() {
        assertThat(deliverer).hasToString("deliverer");
        assertThat(holdsAPost)
                .hasToString(
                        "1.1.1: on Borrow, it is demanded that the deliverer holds the post of director in charge or confidential officer");
    }
}
