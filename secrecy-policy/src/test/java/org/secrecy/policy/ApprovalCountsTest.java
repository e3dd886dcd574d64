package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Destroy;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;

class ApprovalCountsTest {

    private static final Custody SECRET = kept(SecrecyLevel.SECRET);

    private static Decision decideWith(Approval... approvals) {
        return decide(borrow(3).addApprovals(approvals).build(), SECRET);
    }

    private static void assertCounts(Approval.Builder approval) {
        assertPermitted(decideWith(approval.build()));
    }

    /** It does not count, and the finding names it and what failed. */
    private static void assertFails(Approval.Builder builder, ApprovalFlaw flaw) {
        Approval approval = builder.build();
        assertFails(decideWith(approval), "3.5.2", approval, flaw);
    }

    private static void assertFails(Decision decision, String provision, Approval approval, ApprovalFlaw flaw) {
        assertLacking(decision, provision);
        String reason = finding(decision, provision).reason().english();
        assertThat(reason).contains(approval.id()).contains(flaw.words().english());
        assertThat(finding(decision, provision).reason().chinese())
                .contains(approval.id())
                .contains(flaw.words().chinese());
    }

    private static Destroy.Builder destroy(Person actor) {
        return Destroy.builder()
                .carrier(ID)
                .actor(actor)
                .at(NOW)
                .destructionList("销-1")
                .noLongerNeeded(true)
                .appraisedBy(ARCHIVIST)
                .addSupervisors(OFFICER, OTHER_OFFICER);
    }

    @Test
    void anApprovalForThisActThisSubjectAndThisApplicantCounts() {
        assertCounts(forBorrow());
    }

    @Test
    void anApprovalForAnotherKindOfActDoesNotCount() {
        assertFails(forBorrow().act("Destroy"), ApprovalFlaw.OTHER_ACT);
        assertFails(forBorrow().act("Copy").copies(1), ApprovalFlaw.OTHER_ACT);
    }

    @Test
    void anApprovalForAnotherCarrierDoesNotCount() {
        assertFails(forBorrow().subjects(ImmutableSet.of(OTHER_ID.toString())), ApprovalFlaw.OTHER_SUBJECT);
    }

    @Test
    void anApprovalForSeveralCarriersCountsForEach() {
        assertCounts(forBorrow().addSubjects(OTHER_ID.toString()));
    }

    @Test
    void anApprovalForAnotherApplicantDoesNotCount() {
        assertFails(forBorrow().applicant(COLLEAGUE), ApprovalFlaw.OTHER_APPLICANT);
    }

    @Test
    void theApplicantIsKnownByIdentity() {
        assertCounts(forBorrow().applicant(in(FINANCE, READER.id())));
    }

    @Test
    void anApprovalInAnotherCapacityDoesNotCount() {
        assertFails(
                forBorrow().approver(LEADER_IN_CHARGE).capacity(Post.LEADER_IN_CHARGE), ApprovalFlaw.OTHER_CAPACITY);
    }

    @Test
    void itIsTheCapacityThatCountsAndNotAnotherPostOfTheApprover() {
        assertFails(forBorrow().capacity(Post.LEADER_IN_CHARGE), ApprovalFlaw.OTHER_CAPACITY);
    }

    @Test
    void anOrgansApprovalIsNotALeaders() {
        Approval organ = Approval.builder()
                .id("批-2")
                .act("Borrow")
                .addSubjects(ID.toString())
                .applicant(READER)
                .organ("省保密局")
                .organDocument("保函〔2025〕1号")
                .givenAt(BEFORE)
                .build();
        assertFails(decideWith(organ), "3.5.2", organ, ApprovalFlaw.OTHER_CAPACITY);
    }

    @Test
    void anApprovalAtTheInstantOfTheActCountsAndALaterOneDoesNot() {
        assertCounts(forBorrow().givenAt(NOW));
        assertFails(forBorrow().givenAt(NOW.plusNanos(1)), ApprovalFlaw.GIVEN_AFTERWARDS);
    }

    @Test
    void anExpiryIsExclusive() {
        assertCounts(forBorrow().expiresAt(NOW.plusNanos(1)));
        assertFails(forBorrow().expiresAt(NOW), ApprovalFlaw.LAPSED);
        assertFails(forBorrow().expiresAt(NOW.minusNanos(1)), ApprovalFlaw.LAPSED);
    }

    @Test
    void aRevocationAtTheInstantCountsAndALaterOneDoesNotReachBack() {
        assertFails(forBorrow().revokedAt(NOW.minusNanos(1)), ApprovalFlaw.REVOKED);
        assertFails(forBorrow().revokedAt(NOW), ApprovalFlaw.REVOKED);
        assertCounts(forBorrow().revokedAt(NOW.plusNanos(1)));
    }

    @Test
    void nobodyApprovesTheirOwnAct() {
        Approval own = forBorrow().applicant(OFFICE_LEADER).build();
        Decision decision =
                decide(borrow(3).actor(OFFICE_LEADER).addApprovals(own).build(), SECRET);
        assertFails(decision, "3.5.2", own, ApprovalFlaw.SELF_GIVEN);
    }

    @Test
    void anApproverIsKnownByIdentity() {
        assertFails(forBorrow().approver(Person.of(READER.id(), "另名", Post.OFFICE_LEADER)), ApprovalFlaw.SELF_GIVEN);
    }

    @Test
    void theHeadApprovesInPlaceOfAnActorWhoHoldsThePost() {
        Approval byHead = approvalOf("Borrow", OFFICE_LEADER, HEAD, Post.HEAD).build();
        assertPermitted(
                decide(borrow(3).actor(OFFICE_LEADER).addApprovals(byHead).build(), SECRET));
    }

    @Test
    void theHeadDoesNotApproveInPlaceOfAnybodyElse() {
        assertFails(forBorrow().approver(HEAD).capacity(Post.HEAD), ApprovalFlaw.OTHER_CAPACITY);
    }

    @Test
    void noOtherLeaderApprovesInPlaceOfAnActorWhoHoldsThePost() {
        Approval other = approvalOf("Borrow", OFFICE_LEADER, LEADER_IN_CHARGE, Post.LEADER_IN_CHARGE)
                .build();
        Decision decision =
                decide(borrow(3).actor(OFFICE_LEADER).addApprovals(other).build(), SECRET);
        assertFails(decision, "3.5.2", other, ApprovalFlaw.OTHER_CAPACITY);
    }

    @Test
    void anotherHolderOfThePostMayApproveForOneWhoHoldsIt() {
        Approval other = approvalOf("Borrow", OFFICE_LEADER, Person.of("p30", "另一分管"), Post.OFFICE_LEADER)
                .build();
        assertPermitted(
                decide(borrow(3).actor(OFFICE_LEADER).addApprovals(other).build(), SECRET));
    }

    @Test
    void theHeadDoesNotApproveTheirOwnAct() {
        Person both = Person.of("p01", "局长甲", Post.HEAD, Post.OFFICE_LEADER);
        Approval own = approvalOf("Borrow", both, both, Post.HEAD).build();
        Decision decision = decide(borrow(3).actor(both).addApprovals(own).build(), SECRET);
        assertFails(decision, "3.5.2", own, ApprovalFlaw.SELF_GIVEN);
    }

    @Test
    void theExecutorOfADestructionDoesNotApproveIt() {
        Approval approval = approvalOf("Destroy", DOCUMENT_KEEPER, OFFICE_LEADER, Post.OFFICE_LEADER)
                .build();
        Destroy.Builder act = destroy(DOCUMENT_KEEPER).addApprovals(approval);
        assertPermitted(decide(act.executedBy(COLLEAGUE).build(), SECRET));
        assertFails(decide(act.executedBy(OFFICE_LEADER).build(), SECRET), "3.6.5", approval, ApprovalFlaw.SELF_GIVEN);
    }

    @Test
    void theApplicantOfADestructionIsTheActorAndNotTheExecutor() {
        Approval approval = approvalOf("Destroy", COLLEAGUE, OFFICE_LEADER, Post.OFFICE_LEADER)
                .build();
        Destroy act = destroy(DOCUMENT_KEEPER)
                .executedBy(COLLEAGUE)
                .addApprovals(approval)
                .build();
        assertFails(decide(act, SECRET), "3.6.5", approval, ApprovalFlaw.OTHER_APPLICANT);
    }

    @Test
    void aLoanIsApprovedUntilItsDueDay() {
        assertCounts(forBorrow().lastDay(DAY.plusDays(3)));
        assertFails(forBorrow().lastDay(DAY.plusDays(2)), ApprovalFlaw.TOO_SHORT);
        assertFails(forBorrow().lastDay(DAY.minusDays(1)), ApprovalFlaw.TOO_SHORT);
    }

    @Test
    void anApprovalThatLacksNothingButLengthMayBeProlonged() {
        Decision decision = decideWith(forBorrow().lastDay(DAY.plusDays(2)).build());
        assertThat(decision.remedies())
                .containsExactly(new Remedy.ProlongApproval(ImmutableSet.of(Post.OFFICE_LEADER), DAY.plusDays(2)));
    }

    @Test
    void anotherActIsApprovedUntilItsOwnDay() {
        Approval.Builder approval = approvalOf("Destroy", DOCUMENT_KEEPER, OFFICE_LEADER, Post.OFFICE_LEADER);
        assertPermitted(decide(
                destroy(DOCUMENT_KEEPER)
                        .addApprovals(approval.lastDay(DAY).build())
                        .build(),
                SECRET));
        Approval yesterday = approval.lastDay(DAY.minusDays(1)).build();
        assertFails(
                decide(destroy(DOCUMENT_KEEPER).addApprovals(yesterday).build(), SECRET),
                "3.6.5",
                yesterday,
                ApprovalFlaw.TOO_SHORT);
    }

    @Test
    void theLastDayIsCountedInShanghai() {
        Instant lateEvening = Instant.parse("2025-03-10T15:59:59Z");
        Approval approval = approvalOf("Destroy", DOCUMENT_KEEPER, OFFICE_LEADER, Post.OFFICE_LEADER)
                .lastDay(DAY)
                .build();
        Destroy.Builder act = destroy(DOCUMENT_KEEPER).addApprovals(approval);
        assertPermitted(decide(act.at(lateEvening).build(), SECRET));
        assertLacking(decide(act.at(lateEvening.plusSeconds(1)).build(), SECRET), "3.6.5");
    }

    @Test
    void oneApprovalThatCountsIsEnoughBesideOthersThatDoNot() {
        assertPermitted(decideWith(
                forBorrow().id("批-8").revokedAt(BEFORE).build(),
                forBorrow().build(),
                forBorrow().id("批-9").applicant(COLLEAGUE).build()));
    }

    @Test
    void twoApprovalsThatEachFailDoNotMakeOneThatCounts() {
        Approval capacity = forBorrow().id("批-8").capacity(Post.HEAD).build();
        Approval late = forBorrow().id("批-9").givenAt(NOW.plusSeconds(1)).build();
        Decision decision = decideWith(capacity, late);
        assertLacking(decision, "3.5.2");
        assertThat(finding(decision, "3.5.2").reason().english()).contains("批-8", "批-9");
    }

    @Test
    void anApprovalThatFailsTwiceSaysBoth() {
        Approval approval = forBorrow().applicant(COLLEAGUE).revokedAt(NOW).build();
        Decision decision = decideWith(approval);
        assertFails(decision, "3.5.2", approval, ApprovalFlaw.OTHER_APPLICANT);
        assertFails(decision, "3.5.2", approval, ApprovalFlaw.REVOKED);
    }

    @Test
    void theSameTestsHoldForTheException() {
        Borrow.Builder act = borrow(3).need("核对").deliverer(OFFICER);
        Custody topSecret = kept(SecrecyLevel.TOP_SECRET);
        Approval lapsed = forBorrow().expiresAt(NOW).build();
        assertFails(
                decide(Borrow.builder().from(act.build()).addApprovals(lapsed).build(), topSecret),
                "3.5.5",
                lapsed,
                ApprovalFlaw.LAPSED);
        Approval own = approvalOf("Borrow", HEAD, HEAD, Post.HEAD).build();
        assertFails(
                decide(
                        Borrow.builder()
                                .from(act.build())
                                .actor(HEAD)
                                .addApprovals(own)
                                .build(),
                        topSecret),
                "3.5.5",
                own,
                ApprovalFlaw.SELF_GIVEN);
    }

    @Test
    void theOfficeLeaderWhoBorrowsMayBeApprovedByAnotherRelevantLeader() {
        Approval other = approvalOf("Borrow", OFFICE_LEADER, SUPERVISING_LEADER, Post.SUPERVISING_LEADER)
                .givenAt(NOW.minus(Duration.ofMinutes(1)))
                .build();
        Borrow act = borrow(3)
                .actor(OFFICE_LEADER)
                .need("核对")
                .deliverer(OFFICER)
                .addApprovals(other)
                .build();
        assertPermitted(decide(act, kept(SecrecyLevel.TOP_SECRET)));
    }
}
