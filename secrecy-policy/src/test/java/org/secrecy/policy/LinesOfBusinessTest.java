package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.Classification;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.ApprovalFacts;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Rule;
import org.secrecy.publicity.PublicityForm;
import org.secrecy.publicity.Publish;

/** Leaders in charge of one line of business or of another. */
class LinesOfBusinessTest {

    private static final String PLANS = "规划管理";
    private static final String MONEY = "财务管理";
    private static final Person LEADER = Person.of("p30", "分管戊", Post.LEADER_IN_CHARGE);
    private static final Rule<Publish> MONEY_IS_ASKED = Rule.on(Publish.class)
            .provision("2.1.1")
            .demand(ApprovalFacts.approvalByLeaderOf(matter -> Optional.of(MONEY)));
    private static final SecrecyPolicy BOTH = POLICY.with(Regulation.standard()
            .with(InstrumentRules.of(Instrument.of("city", "市规定", "the city's rules"), MONEY_IS_ASKED)));

    private static Publish publish(Person author, Approval... approvals) {
        return Publish.builder()
                .text("年度规划综述")
                .actor(author)
                .at(NOW)
                .outlet("规划通讯")
                .form(PublicityForm.WRITING)
                .content(Classification.open())
                .inBureauName(false)
                .aboutBureauBusiness(true)
                .line(PLANS)
                .abroad(false)
                .addApprovals(approvals)
                .build();
    }

    private static Approval.Builder approval(Person author, Person approver, Post capacity) {
        return approvalOf("Publish", author, approver, capacity).addSubjects("年度规划综述");
    }

    private static Approval ofLine(String line) {
        return approval(READER, LEADER_IN_CHARGE, Post.LEADER_IN_CHARGE)
                .line(line)
                .build();
    }

    private static Approval byHead(Person author) {
        return approval(author, HEAD, Post.HEAD).build();
    }

    private static Remedy leaderOf(String line) {
        return new Remedy.ObtainApproval(ImmutableSet.of(Post.LEADER_IN_CHARGE), 0, Optional.of(line));
    }

    private static SecrecyPolicy leading(String line) {
        return POLICY.with(Roster.of(
                appointed(HEAD, Post.HEAD),
                appointment(LEADER, Post.LEADER_IN_CHARGE).line(line).build()));
    }

    @Test
    void theLeaderOfEachLineIsAskedThoughAnotherInstrumentAsksForThatOfAnotherLine() {
        Decision decision = BOTH.decide(publish(READER));
        assertLacking(decision, "2.1.1", "4.2.1");
        assertThat(decision.remedies()).containsExactlyInAnyOrder(leaderOf(PLANS), leaderOf(MONEY));
    }

    @Test
    void theApprovalOfOneLineLeavesTheOtherInstrumentsLineToBeAsked() {
        Decision money = BOTH.decide(publish(READER, ofLine(MONEY)));
        assertLacking(money, "4.2.1");
        assertThat(money.remedies()).containsExactly(leaderOf(PLANS));
        Decision plans = BOTH.decide(publish(READER, ofLine(PLANS)));
        assertLacking(plans, "2.1.1");
        assertThat(plans.remedies()).containsExactly(leaderOf(MONEY));
        assertPermitted(BOTH.decide(publish(READER, ofLine(PLANS), ofLine(MONEY))));
    }

    @Test
    void theHeadMayNotStandInForTheLinesLeaderWhenTheActorLeadsAnotherLine() {
        Decision decision = leading(MONEY).decide(publish(LEADER, byHead(LEADER)));
        assertLacking(decision, "4.2.1");
        assertThat(decision.remedies()).containsExactly(leaderOf(PLANS));
    }

    @Test
    void theHeadMayStandInForTheLinesLeaderWhenThatIsTheActor() {
        assertPermitted(leading(PLANS).decide(publish(LEADER, byHead(LEADER))));
        Decision alone = leading(PLANS).decide(publish(LEADER));
        assertLacking(alone, "4.2.1");
        assertThat(alone.remedies())
                .containsExactly(new Remedy.ObtainApproval(
                        ImmutableSet.of(Post.LEADER_IN_CHARGE, Post.HEAD), 0, Optional.of(PLANS)));
    }

    @Test
    void theHeadMayNotStandInWhenTheActorLeadsNoLineAtAll() {
        SecrecyPolicy policy =
                POLICY.with(Roster.of(appointed(HEAD, Post.HEAD), appointed(LEADER, Post.LEADER_IN_CHARGE)));
        Decision decision = policy.decide(publish(LEADER, byHead(LEADER)));
        assertLacking(decision, "4.2.1");
        assertThat(decision.remedies()).containsExactly(leaderOf(PLANS));
    }
}
