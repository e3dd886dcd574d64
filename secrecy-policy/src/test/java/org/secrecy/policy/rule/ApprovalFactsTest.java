package org.secrecy.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.rule.HouseRules.demanding;
import static org.secrecy.policy.rule.HouseRules.finding;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.loanApproval;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** Whose approval may be demanded, and how it is obtained. */
class ApprovalFactsTest {

    private static final Rule<Borrow> BY_OFFICE_LEADER = demanding(ApprovalFacts.approvalBy(Post.OFFICE_LEADER));

    private static Remedy cure(Requirement<? super Borrow> requirement) {
        assertThat(finding(demanding(requirement), borrow(3).build()).remedies())
                .hasSize(1);
        return finding(demanding(requirement), borrow(3).build()).remedies().get(0);
    }

    private static Remedy obtain(Post... posts) {
        return new Remedy.ObtainApproval(ImmutableSet.copyOf(posts), 0);
    }

    @Test
    void thePostOrTheOneThatTheProfileNamesIsAsked() {
        assertThat(cure(ApprovalFacts.approvalBy(Post.HEAD))).isEqualTo(obtain(Post.HEAD));
        assertThat(cure(ApprovalFacts.approvalByOne(Parameters.DESTRUCTION_APPROVER)))
                .isEqualTo(obtain(Post.OFFICE_LEADER));
        assertThat(cure(ApprovalFacts.approvalByAny(Parameters.RELEVANT_LEADERS)))
                .isEqualTo(obtain(Post.HEAD, Post.OFFICE_LEADER, Post.LEADER_IN_CHARGE, Post.SUPERVISING_LEADER));
        assertThat(cure(ApprovalFacts.approvalByAuthority())).isEqualTo(obtain(Post.CLASSIFICATION_AUTHORITY));
    }

    @Test
    void anOrganIsAskedInADocumentOfItsOwn() {
        ImmutableSet<Body> organ = ImmutableSet.of(Body.COMPETENT_ORGAN);
        assertThat(cure(ApprovalFacts.approvalByCompetentOrgan()))
                .isEqualTo(new Remedy.ObtainOrganApproval(organ, ImmutableSet.of()));
        assertThat(cure(ApprovalFacts.approvalByClassifyingOrgan()))
                .isEqualTo(new Remedy.ObtainOrganApproval(organ, ImmutableSet.of(Post.CLASSIFICATION_AUTHORITY)));
        assertThat(cure(ApprovalFacts.approvalByBody(Parameters.FOUND_CARRIER_RECIPIENTS)))
                .isEqualTo(new Remedy.ObtainOrganApproval(
                        ImmutableSet.of(Body.SECRECY_DEPARTMENT, Body.SECRECY_ORGANISATION, Body.PUBLIC_SECURITY),
                        ImmutableSet.of()));
    }

    @Test
    void theLeaderOfTheLineIsAskedAndWhereThereIsNoneAnother() {
        assertThat(cure(ApprovalFacts.<Borrow>approvalByLeaderOf(matter -> Optional.of("用地"))))
                .isEqualTo(new Remedy.ObtainApproval(ImmutableSet.of(Post.LEADER_IN_CHARGE), 0, Optional.of("用地")));
        assertThat(cure(ApprovalFacts.<Borrow>approvalByLeaderOf(matter -> Optional.empty())))
                .isEqualTo(obtain(Post.OFFICE_LEADER));
    }

    @Test
    void aBodyServesInPlaceOfAPost() {
        Wanted wanted = Wanted.of(Post.HEAD).or(Body.COMPETENT_ORGAN);
        assertThat(wanted.posts()).containsExactly(Post.HEAD);
        assertThat(wanted.bodies()).containsExactly(Body.COMPETENT_ORGAN);
    }

    private static Finding of(Approval... approvals) {
        return finding(BY_OFFICE_LEADER, borrow(3).addApprovals(approvals).build());
    }

    private static Approval reaching(int days) {
        return loanApproval().lastDay(DAY.plusDays(days)).build();
    }

    @Test
    void ofApprovalsThatAreTooShortTheLongestIsProlonged() {
        Remedy prolong = new Remedy.ProlongApproval(ImmutableSet.of(Post.OFFICE_LEADER), DAY.plusDays(2));
        assertThat(of(reaching(1), reaching(2)).remedies()).containsExactly(prolong);
        assertThat(of(reaching(2), reaching(1)).remedies()).containsExactly(prolong);
    }

    @Test
    void anApprovalThatReachesTodayIsProlongedAndOneThatDoesNotIsGivenAnew() {
        assertThat(of(reaching(0)).remedies())
                .containsExactly(new Remedy.ProlongApproval(ImmutableSet.of(Post.OFFICE_LEADER), DAY));
        assertThat(of(reaching(-1)).remedies()).containsExactly(obtain(Post.OFFICE_LEADER));
    }

    @Test
    void theReasonNamesTheFlawsAndNoOthers() {
        Approval afterwards = loanApproval().givenAt(NOON.plusSeconds(1)).build();
        assertThat(of(afterwards).reason())
                .isEqualTo(Phrase.of(
                        "应取得办公室分管领导的有效批准，但批准“借1”无效：在行为之后才批准",
                        "the office leader must approve, but approval 借1 does not count: it was given after the act"));
        assertThat(of(reaching(2)).reason().english())
                .endsWith("does not count: its last day is before the day it must reach");
        assertThat(of().reason().english()).isEqualTo("the office leader must approve, but no approval is put forward");
    }

    @Test
    void theReasonNamesEveryoneWhoseApprovalWouldDo() {
        assertThat(finding(
                                demanding(ApprovalFacts.approvalByAuthority()),
                                borrow(3).build())
                        .reason())
                .isEqualTo(
                        Phrase.of(
                                "应取得定密责任人或有相应权限的机关的有效批准，但没有提出批准",
                                "the classification authority or the competent organ must approve, but no approval is put forward"));
    }

    @Test
    void theReasonNamesEveryApprovalAndEveryFlawOfEach() {
        Approval afterwards =
                loanApproval().givenAt(NOON.plusSeconds(1)).lastDay(DAY).build();
        Approval unlike = loanApproval().id("借2").capacity(Post.HEAD).build();
        assertThat(of(afterwards, unlike).reason().english())
                .isEqualTo(
                        "the office leader must approve, but approval 借1 does not count: it was given after the act, "
                                + "its last day is before the day it must reach; approval 借2 does not count: "
                                + ApprovalFlaw.OTHER_CAPACITY.words().english());
    }
}
