package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.regulation.SmallOffice.ARCHIVE;
import static org.secrecy.policy.regulation.SmallOffice.HEAD;
import static org.secrecy.policy.regulation.SmallOffice.ID;
import static org.secrecy.policy.regulation.SmallOffice.LEADER_IN_CHARGE;
import static org.secrecy.policy.regulation.SmallOffice.LI;
import static org.secrecy.policy.regulation.SmallOffice.NOW;
import static org.secrecy.policy.regulation.SmallOffice.OFFICE;
import static org.secrecy.policy.regulation.SmallOffice.OFFICER;
import static org.secrecy.policy.regulation.SmallOffice.OFFICE_LEADER;
import static org.secrecy.policy.regulation.SmallOffice.PLANNING;
import static org.secrecy.policy.regulation.SmallOffice.POLICY;
import static org.secrecy.policy.regulation.SmallOffice.TODAY;
import static org.secrecy.policy.regulation.SmallOffice.WANG;
import static org.secrecy.policy.regulation.SmallOffice.approval;
import static org.secrecy.policy.regulation.SmallOffice.file;
import static org.secrecy.policy.regulation.SmallOffice.kept;
import static org.secrecy.policy.regulation.SmallOffice.offers;
import static org.secrecy.policy.regulation.SmallOffice.permitted;
import static org.secrecy.policy.regulation.SmallOffice.refused;
import static org.secrecy.policy.regulation.SmallOffice.secret;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** 3.5 and 7.6: borrowing from the office, a unit and the archive; and which approvals count. */
class BorrowingTest {

    private static final Approval APPROVED =
            approval(Borrow.KIND, LI, OFFICE_LEADER, Post.OFFICE_LEADER).build();

    private static Borrow.Builder loan(int days) {
        return Borrow.builder().carrier(ID).actor(LI).at(NOW).dueOn(TODAY.plusDays(days));
    }

    private static Remedy officeLeader() {
        return new Remedy.ObtainApproval(ImmutableSet.of(Post.OFFICE_LEADER), 0);
    }

    private static Custody lent(Custody custody) {
        return custody.after(Borrow.builder()
                .carrier(ID)
                .actor(WANG)
                .at(NOW.minusSeconds(3600))
                .dueOn(TODAY.plusDays(1))
                .build());
    }

    @ParameterizedTest
    @EnumSource(
            value = SecrecyLevel.class,
            names = {"HIGHLY_SECRET", "SECRET"})
    void theOfficeLeaderApprovesALoanOfAtMostThreeDays(SecrecyLevel level) {
        for (Unit keeper : new Unit[] {OFFICE, PLANNING}) {
            Custody custody = kept(level, keeper);
            permitted(POLICY.decide(loan(3).addApprovals(APPROVED).build(), custody));
            permitted(POLICY.decide(loan(0).addApprovals(APPROVED).build(), custody));
            Decision tooLong = POLICY.decide(loan(4).addApprovals(APPROVED).build(), custody);
            refused(tooLong, Verdict.LACKING, "3.5.3");
            offers(tooLong, new Remedy.ReturnBy(TODAY.plusDays(3)));
            Decision unapproved = POLICY.decide(loan(3).build(), custody);
            refused(unapproved, Verdict.LACKING, "3.5.2");
            offers(unapproved, officeLeader());
        }
        Decision both = POLICY.decide(loan(8).build(), kept(level, OFFICE));
        refused(both, Verdict.LACKING, "3.5.2", "3.5.3");
        offers(both, officeLeader(), new Remedy.ReturnBy(TODAY.plusDays(3)));
    }

    @Test
    void aPermittedLoanOwesItsReturnAndItsEntry() {
        Decision decision = POLICY.decide(loan(3).addApprovals(APPROVED).build(), kept(SecrecyLevel.SECRET, OFFICE));
        assertThat(decision.permit().obligations())
                .extracting(
                        owed -> owed.provision().toString(),
                        owed -> owed.debtor().words().chinese(),
                        owed -> owed.due().orElseThrow(),
                        Obligation::dischargedBy,
                        Obligation::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "3.5.1", "李明", TODAY.plusDays(3), ImmutableSet.of("Return"), ID.toString()),
                        org.assertj.core.groups.Tuple.tuple(
                                "3.5.1", "办公室", TODAY, ImmutableSet.of("Borrow"), ID.toString()));
    }

    @Test
    void whatIsNotOrNoLongerClassifiedIsLentWithoutApproval() {
        permitted(POLICY.decide(
                loan(30).build(), kept(file(Classification.internal()).build(), OFFICE)));
        permitted(
                POLICY.decide(loan(30).build(), kept(file(Classification.open()).build(), ARCHIVE)));
        Classification lastDay =
                Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.until(TODAY), TODAY.minusYears(1));
        Classification expired = Classification.stateSecret(
                SecrecyLevel.SECRET, SecrecyPeriod.until(TODAY.minusDays(1)), TODAY.minusYears(1));
        refused(POLICY.decide(loan(3).build(), kept(file(lastDay).build(), OFFICE)), Verdict.LACKING, "3.5.2");
        permitted(POLICY.decide(loan(3).build(), kept(file(expired).build(), OFFICE)));
    }

    // An approval counts

    @ParameterizedTest
    @MethodSource("flaws")
    void anApprovalWithAFlawDoesNotCount(UnaryOperator<Approval.Builder> flaw) {
        Approval flawed = flaw.apply(Approval.builder().from(APPROVED)).build();
        refused(
                POLICY.decide(loan(3).addApprovals(flawed).build(), kept(SecrecyLevel.SECRET, OFFICE)),
                Verdict.LACKING,
                "3.5.2");
    }

    static Stream<UnaryOperator<Approval.Builder>> flaws() {
        return Stream.of(
                approval -> approval.act("Destroy"),
                approval -> approval.subjects(ImmutableList.of("规发〔2026〕12号#000002")),
                approval -> approval.applicant(WANG),
                approval -> approval.capacity(Post.LEADER_IN_CHARGE).approver(LEADER_IN_CHARGE),
                approval -> approval.capacity(Post.HEAD).approver(HEAD),
                approval -> approval.givenAt(NOW.plusSeconds(1)),
                approval -> approval.expiresAt(NOW),
                approval -> approval.revokedAt(NOW),
                approval -> approval.approver(LI),
                approval -> approval.lastDay(TODAY.plusDays(2)));
    }

    @ParameterizedTest
    @MethodSource("soundApprovals")
    void anApprovalAtTheEdgeCounts(UnaryOperator<Approval.Builder> edge) {
        Approval sound = edge.apply(Approval.builder().from(APPROVED)).build();
        permitted(POLICY.decide(loan(3).addApprovals(sound).build(), kept(SecrecyLevel.SECRET, OFFICE)));
    }

    static Stream<UnaryOperator<Approval.Builder>> soundApprovals() {
        return Stream.of(
                approval -> approval.addSubjects("规发〔2026〕12号#000002"),
                approval -> approval.givenAt(NOW),
                approval -> approval.expiresAt(NOW.plusSeconds(1)),
                approval -> approval.revokedAt(NOW.plusSeconds(1)),
                approval -> approval.lastDay(TODAY.plusDays(3)));
    }

    @Test
    void anOrgansApprovalIsNoLeaders() {
        Approval organ = Approval.builder()
                .id("批2")
                .act("Borrow")
                .addSubjects(ID.toString())
                .applicant(LI)
                .organ("市委办公室")
                .organDocument("市委办〔2026〕1号")
                .givenAt(NOW.minusSeconds(60))
                .build();
        refused(
                POLICY.decide(loan(3).addApprovals(organ).build(), kept(SecrecyLevel.SECRET, OFFICE)),
                Verdict.LACKING,
                "3.5.2");
    }

    @Test
    void whoHoldsThePostHimselfIsApprovedByAnotherOrByTheHead() {
        Custody custody = kept(SecrecyLevel.SECRET, OFFICE);
        Borrow.Builder own =
                Borrow.builder().carrier(ID).actor(OFFICE_LEADER).at(NOW).dueOn(TODAY.plusDays(3));
        Approval self = approval(Borrow.KIND, OFFICE_LEADER, OFFICE_LEADER, Post.OFFICE_LEADER)
                .build();
        Approval head = approval(Borrow.KIND, OFFICE_LEADER, HEAD, Post.HEAD).build();
        Decision refused = POLICY.decide(own.addApprovals(self).build(), custody);
        refused(refused, Verdict.LACKING, "3.5.2");
        offers(refused, new Remedy.ObtainApproval(ImmutableSet.of(Post.OFFICE_LEADER, Post.HEAD), 0));
        assertThat(refused.findings().get(0).reason().english()).contains("批1", "given by the one who acts");
        permitted(POLICY.decide(own.addApprovals(head).build(), custody));
    }

    @Test
    void aRosterSaysWhoHeldThePostOnTheDayOfTheApproval() {
        Custody custody = kept(SecrecyLevel.SECRET, OFFICE);
        Borrow borrow = loan(3).addApprovals(APPROVED).build();
        Appointment until = Appointment.builder()
                .person(OFFICE_LEADER)
                .post(Post.OFFICE_LEADER)
                .since(TODAY.minusYears(1))
                .until(TODAY)
                .build();
        permitted(POLICY.with(Roster.of(until)).decide(borrow, custody));
        Appointment ended =
                Appointment.builder().from(until).until(TODAY.minusDays(1)).build();
        Decision refused = POLICY.with(Roster.of(ended)).decide(borrow, custody);
        refused(refused, Verdict.LACKING, "3.5.2");
        assertThat(refused.findings().get(0).reason().english()).contains("did not hold that post on that day");
    }

    // The exception of 3.5.5

    private static Borrow.Builder exception(int days) {
        return loan(days)
                .need("编制规划")
                .deliverer(OFFICER)
                .addApprovals(approval(Borrow.KIND, LI, LEADER_IN_CHARGE, Post.LEADER_IN_CHARGE)
                        .build());
    }

    @Test
    void whatIsTopSecretIsLentByExceptionAlone() {
        Custody custody = kept(SecrecyLevel.TOP_SECRET, OFFICE);
        Decision permitted = POLICY.decide(exception(3).build(), custody);
        permitted(permitted);
        assertThat(permitted.obligations().stream()
                        .map(owed ->
                                owed.provision() + " " + owed.debtor().words().chinese()))
                .contains("3.5.5 周敏", "3.5.1 李明");
        refused(POLICY.decide(exception(4).build(), custody), Verdict.LACKING, "3.5.5");
        Decision bare = POLICY.decide(loan(4).build(), custody);
        refused(bare, Verdict.LACKING, "3.5.5", "3.5.5", "3.5.5", "3.5.5");
        assertThat(bare.remedies()).hasSize(4);
        refused(POLICY.decide(exception(3).deliverer(WANG).build(), custody), Verdict.LACKING, "3.5.5");
    }

    @Test
    void aCipherTelegramIsLentByExceptionWhateverItsClassification() {
        for (Classification classification :
                Arrays.asList(Classification.open(), Classification.internal(), secret(SecrecyLevel.SECRET))) {
            Custody custody =
                    kept(file(classification).medium(Medium.CIPHER_TELEGRAM).build(), OFFICE);
            permitted(POLICY.decide(exception(3).build(), custody));
            refused(POLICY.decide(loan(3).build(), custody), Verdict.LACKING, "3.5.5", "3.5.5", "3.5.5");
        }
    }

    // What is out

    @Test
    void whatIsOutIsReturnedFirst() {
        Decision decision =
                POLICY.decide(loan(3).addApprovals(APPROVED).build(), lent(kept(SecrecyLevel.SECRET, OFFICE)));
        refused(decision, Verdict.LACKING, "3.5.1");
        assertThat(decision.remedies())
                .containsExactly(new Remedy.SettleFirst(
                        ImmutableList.of(ID),
                        Phrase.of("先归还" + ID + "；借阅不能续期", "have " + ID + " returned first; a loan is not renewed")));
    }

    // From the archive

    @Test
    void theArchiveLendsForANeedWithApprovalForAWeek() {
        Custody custody = kept(SecrecyLevel.HIGHLY_SECRET, ARCHIVE);
        Decision week =
                POLICY.decide(loan(7).need("编制规划").addApprovals(APPROVED).build(), custody);
        permitted(week);
        assertThat(week.obligations().stream().map(owed -> owed.provision().toString()))
                .containsExactlyInAnyOrder("3.5.1", "7.6.3");
        refused(POLICY.decide(loan(8).need("编制规划").addApprovals(APPROVED).build(), custody), Verdict.LACKING, "7.6.3");
        refused(POLICY.decide(loan(7).build(), custody), Verdict.LACKING, "7.6.2", "7.6.2");
    }

    @Test
    void theArchiveLendsNeitherCaseFilesNorWhatIsTopSecret() {
        refused(
                POLICY.decide(
                        loan(3).need("需要").addApprovals(APPROVED).build(),
                        kept(file(secret(SecrecyLevel.SECRET)).caseFile(true).build(), ARCHIVE)),
                Verdict.FORBIDDEN,
                "7.6.1");
        refused(
                POLICY.decide(exception(3).build(), kept(SecrecyLevel.TOP_SECRET, ARCHIVE)),
                Verdict.FORBIDDEN,
                "7.6.1");
        refused(
                POLICY.decide(
                        loan(3).build(),
                        kept(file(Classification.open()).caseFile(true).build(), ARCHIVE)),
                Verdict.FORBIDDEN,
                "7.6.1");
    }

    @Test
    void threeDaysBesideSevenIsOneRemedy() {
        Custody custody = kept(
                file(secret(SecrecyLevel.SECRET)).medium(Medium.CIPHER_TELEGRAM).build(), ARCHIVE);
        Decision decision = POLICY.decide(
                loan(8).need("需要").deliverer(OFFICER).addApprovals(APPROVED).build(), custody);
        refused(decision, Verdict.LACKING, "3.5.5", "7.6.3");
        offers(decision, new Remedy.ReturnBy(TODAY.plusDays(3)));
    }

    @Test
    void whatTheArchiveLentIsNotLentOn() {
        Custody custody = lent(kept(SecrecyLevel.SECRET, ARCHIVE));
        Borrow.Builder second = loan(3).need("需要").addApprovals(APPROVED);
        refused(POLICY.decide(second.build(), custody), Verdict.LACKING, "3.5.1");
        refused(POLICY.decide(second.handedOverBy(WANG).build(), custody), Verdict.FORBIDDEN, "3.5.1", "7.6.5");
    }

    // The custody

    @Test
    void aLoanThatDoesNotFitTheCustodyIsUndecided() {
        Borrow borrow = loan(3).addApprovals(APPROVED).build();
        refused(POLICY.decide(borrow), Verdict.UNDECIDED, "1.2.2");
        Custody elsewhere = kept(SecrecyLevel.SECRET, PLANNING);
        refused(
                POLICY.decide(Borrow.builder().from(borrow).keptBy(OFFICE).build(), elsewhere),
                Verdict.UNDECIDED,
                "1.2.2");
        permitted(POLICY.decide(Borrow.builder().from(borrow).keptBy(PLANNING).build(), elsewhere));
        Custody later =
                Custody.begin(file(secret(SecrecyLevel.SECRET)).build(), OFFICE, Instant.parse("2026-11-23T01:00:01Z"));
        refused(POLICY.decide(borrow, later), Verdict.UNDECIDED, "1.2.2");
    }

    @Test
    void theWordsNameTheProvisionAndNeverTheTitle() {
        Decision decision = POLICY.decide(loan(8).build(), kept(SecrecyLevel.SECRET, OFFICE));
        assertThat(decision.explain(java.util.Locale.CHINA))
                .contains(
                        "3.5.2", "3.5.3", "办公室分管领导", LocalDate.of(2026, 11, 26).toString())
                .doesNotContain("标题");
        assertThat(decision.explain(java.util.Locale.ENGLISH))
                .contains("office leader")
                .doesNotContain("标题");
    }
}
