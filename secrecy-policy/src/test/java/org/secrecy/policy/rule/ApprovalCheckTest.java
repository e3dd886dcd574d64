package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.ZHAO;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.sample.StrangeAct;

/** Approvals of an act that says itself who carries it out. */
class ApprovalCheckTest {

    private static final Wanted HEAD = Wanted.of(Post.HEAD);

    /** An act of which its class says that one person alone carries it out, whoever its actor is. */
    private record Delegated(Person carriedOutBy, ImmutableList<Approval> approvals) implements StrangeAct {

        private static final ActionKind KIND = ActionKind.of(Delegated.class, "代办", "doing by another");

        @Override
        public ActionKind kind() {
            return KIND;
        }

        @Override
        public boolean isCarriedOutBy(Person person) {
            return person.is(carriedOutBy);
        }
    }

    private static Approval by(Person approver) {
        return Approval.builder()
                .id("批-1")
                .act(Delegated.KIND.code())
                .addSubjects("something")
                .applicant(LI)
                .approver(approver)
                .capacity(Post.HEAD)
                .givenAt(NOON)
                .build();
    }

    private static Matter<Delegated> delegatedTo(Person person, Approval approval) {
        return Matter.of(new Delegated(person, ImmutableList.of(approval)), Profile.standard(), null);
    }

    @Test
    void anActorDoesNotApproveWhateverTheActSaysOfWhoCarriesItOut() {
        Matter<Delegated> matter = delegatedTo(ZHAO, by(LI));
        assertThat(ApprovalCheck.counts(by(LI), HEAD, matter)).isFalse();
        assertThat(ApprovalCheck.flaws(by(LI), HEAD, matter)).containsExactly(ApprovalFlaw.SELF_GIVEN);
    }

    @Test
    void whoeverCarriesTheActOutDoesNotApproveIt() {
        Matter<Delegated> matter = delegatedTo(ZHAO, by(ZHAO));
        assertThat(ApprovalCheck.counts(by(ZHAO), HEAD, matter)).isFalse();
        assertThat(ApprovalCheck.flaws(by(ZHAO), HEAD, matter)).containsExactly(ApprovalFlaw.SELF_GIVEN);
    }

    @Test
    void anybodyElseMayApproveIt() {
        Person wang = Person.of("p8", "王伟", Post.HEAD);
        Matter<Delegated> matter = delegatedTo(ZHAO, by(wang));
        assertThat(ApprovalCheck.counts(by(wang), HEAD, matter)).isTrue();
        assertThat(ApprovalCheck.flaws(by(wang), HEAD, matter)).isEmpty();
    }
}
