package org.secrecy.policy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.ARCHIVE;
import static org.secrecy.policy.sample.Sample.ARCHIVIST;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.DECLASSIFIED;
import static org.secrecy.policy.sample.Sample.HIGHLY_SECRET;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LAST_DAY;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.PLANNING;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.TOP_SECRET;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.approval;
import static org.secrecy.policy.sample.Sample.approvedBorrow;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.carrier;
import static org.secrecy.policy.sample.Sample.copyApproval;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.exceptionalBorrow;
import static org.secrecy.policy.sample.Sample.giveBack;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.loanApproval;
import static org.secrecy.policy.sample.Sample.provisions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.custody.Custody;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** Loans from the archive: provisions 7.6.1 to 7.6.5, with 3.5.1, 3.5.4 and 3.5.5 beside them. */
class ArchiveLoanTest {

    private static final ImmutableSet<Post> OFFICE_LEADER = ImmutableSet.of(Post.OFFICE_LEADER);
    private static final Instant LATER = NOON.plusSeconds(7200);

    private static Decision decide(CarrierAction act, Custody custody) {
        return SecrecyPolicy.standard().decide(act, custody);
    }

    private static void assertDecided(Decision decision, Verdict verdict, String... provisions) {
        assertThat(decision.verdict()).as("%s", decision.findings()).isEqualTo(verdict);
        assertThat(decision.provisions()).containsExactly(provisions(provisions));
        assertThat(decision.remedies().isEmpty()).isEqualTo(verdict != Verdict.LACKING);
        if (verdict != Verdict.PERMITTED) {
            assertThat(decision.obligations()).isEmpty();
        }
    }

    private static Custody onLoan(Custody custody) {
        return custody.after(approvedBorrow(1).build());
    }

    private static Borrow lentOn(Person handedOverBy) {
        return again().handedOverBy(handedOverBy).build();
    }

    private static Borrow.Builder again() {
        return Borrow.builder()
                .carrier(ID)
                .actor(ZHAO)
                .at(LATER)
                .dueOn(DAY.plusDays(1))
                .need("编制规划")
                .addApprovals(
                        approval("借2", "Borrow", ZHAO, org.secrecy.policy.sample.Sample.LEADER, Post.OFFICE_LEADER)
                                .build());
    }

    @Test
    void aClassifiedCaseFileIsNotLent() {
        assertDecided(
                decide(approvedBorrow(1).build(), kept(ARCHIVE, carrier(SECRET).caseFile(true))),
                Verdict.FORBIDDEN,
                "7.6.1");
    }

    @Test
    void anOpenCaseFileIsNotLentEither() {
        assertDecided(
                decide(
                        borrow(1).build(),
                        kept(ARCHIVE, carrier(Classification.open()).caseFile(true))),
                Verdict.FORBIDDEN,
                "7.6.1");
    }

    @Test
    void theOfficeLendsACaseFileThatItKeeps() {
        assertDecided(
                decide(approvedBorrow(1).build(), kept(OFFICE, carrier(SECRET).caseFile(true))), Verdict.PERMITTED);
    }

    @Test
    void topSecretMaterialOfTheArchiveIsNotLentEvenUnderTheException() {
        assertDecided(decide(exceptionalBorrow(1).build(), kept(ARCHIVE, TOP_SECRET)), Verdict.FORBIDDEN, "7.6.1");
    }

    @Test
    void topSecretMaterialOfTheArchiveWithoutTheExceptionMeetsBothClauses() {
        assertDecided(decide(borrow(1).build(), kept(ARCHIVE, TOP_SECRET)), Verdict.FORBIDDEN, "3.5.5", "7.6.1");
    }

    @Test
    void whatIsNoLongerTopSecretIsLentByTheArchive() {
        assertDecided(decide(borrow(1).build(), kept(ARCHIVE, DECLASSIFIED)), Verdict.PERMITTED);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void aClassifiedDocumentOfTheArchiveNeedsANeedAndTheOfficeLeaderWhoeverIssuedIt(Origin origin) {
        Decision decision =
                decide(borrow(7).build(), kept(ARCHIVE, carrier(HIGHLY_SECRET).origin(origin)));
        assertDecided(decision, Verdict.LACKING, "7.6.2");
        assertThat(decision.remedies())
                .hasSize(2)
                .contains(new Remedy.ObtainApproval(OFFICE_LEADER, 0))
                .anySatisfy(remedy -> assertThat(remedy)
                        .isInstanceOfSatisfying(
                                Remedy.Amend.class,
                                amend -> assertThat(amend.member()).isEqualTo("need")));
    }

    @Test
    void theApprovalAloneDoesNotSpareTheNeed() {
        Decision decision =
                decide(borrow(7).addApprovals(loanApproval().build()).build(), kept(ARCHIVE, SECRET));
        assertDecided(decision, Verdict.LACKING, "7.6.2");
        assertThat(decision.remedies()).singleElement().isInstanceOf(Remedy.Amend.class);
    }

    @Test
    void theNeedAloneDoesNotSpareTheApproval() {
        Decision decision = decide(borrow(7).need("编制规划").build(), kept(ARCHIVE, SECRET));
        assertDecided(decision, Verdict.LACKING, "7.6.2");
        assertThat(decision.remedies()).containsExactly(new Remedy.ObtainApproval(OFFICE_LEADER, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 7})
    void withBothItIsLentForSevenDaysAtMost(int days) {
        assertDecided(decide(approvedBorrow(days).build(), kept(ARCHIVE, SECRET)), Verdict.PERMITTED);
    }

    @Test
    void theEighthDayIsTooLong() {
        Decision decision = decide(approvedBorrow(8).build(), kept(ARCHIVE, SECRET));
        assertDecided(decision, Verdict.LACKING, "7.6.3");
        assertThat(decision.remedies()).containsExactly(new Remedy.ReturnBy(DAY.plusDays(7)));
    }

    @Test
    void allThatIsLackingIsSaidAtOnce() {
        Decision decision = decide(borrow(8).build(), kept(ARCHIVE, SECRET));
        assertDecided(decision, Verdict.LACKING, "7.6.2", "7.6.3");
        assertThat(decision.remedies())
                .hasSize(3)
                .contains(new Remedy.ReturnBy(DAY.plusDays(7)), new Remedy.ObtainApproval(OFFICE_LEADER, 0));
    }

    @Test
    void anApprovalThatLastsUntilTheDueDayCounts() {
        Borrow act = borrow(5)
                .need("编制规划")
                .addApprovals(loanApproval().lastDay(DAY.plusDays(5)).build())
                .build();
        assertDecided(decide(act, kept(ARCHIVE, SECRET)), Verdict.PERMITTED);
    }

    @Test
    void anApprovalThatEndsADayBeforeTheDueDayDoesNotCount() {
        Borrow act = borrow(5)
                .need("编制规划")
                .addApprovals(loanApproval().lastDay(DAY.plusDays(4)).build())
                .build();
        assertDecided(decide(act, kept(ARCHIVE, SECRET)), Verdict.LACKING, "7.6.2");
    }

    @Test
    void anApprovalOfAnotherLeaderDoesNotCount() {
        Borrow act = borrow(1)
                .need("编制规划")
                .addApprovals(approval("借1", "Borrow", LI, org.secrecy.policy.sample.Sample.HEAD, Post.HEAD)
                        .build())
                .build();
        assertDecided(decide(act, kept(ARCHIVE, SECRET)), Verdict.LACKING, "7.6.2");
    }

    @Test
    void internalAndOpenDocumentsOfTheArchiveNeedNeither() {
        assertDecided(decide(borrow(7).build(), kept(ARCHIVE, Classification.internal())), Verdict.PERMITTED);
        assertDecided(decide(borrow(7).build(), kept(ARCHIVE, Classification.open())), Verdict.PERMITTED);
    }

    @Test
    void sevenDaysBindOnlyTheClassifiedDocumentsThatTheClauseSpeaksOf() {
        assertDecided(decide(borrow(8).build(), kept(ARCHIVE, Classification.open())), Verdict.PERMITTED);
    }

    @Test
    void onItsLastSecretDayADocumentStillNeedsBoth() {
        assertDecided(decide(borrow(1).build(), kept(ARCHIVE, LAST_DAY)), Verdict.LACKING, "7.6.2");
    }

    @Test
    void theDocumentRulesOfTheOfficeDoNotBindTheArchive() {
        assertDecided(decide(borrow(4).build(), kept(OFFICE, SECRET)), Verdict.LACKING, "3.5.2", "3.5.3");
        assertDecided(decide(borrow(4).build(), kept(PLANNING, SECRET)), Verdict.LACKING, "3.5.2", "3.5.3");
        assertDecided(decide(borrow(4).build(), kept(ARCHIVE, SECRET)), Verdict.LACKING, "7.6.2");
    }

    @Test
    void sevenDaysBesideThreeMergeIntoThreeForACipherTelegram() {
        Decision decision =
                decide(borrow(8).build(), kept(ARCHIVE, carrier(SECRET).medium(Medium.CIPHER_TELEGRAM)));
        assertDecided(decision, Verdict.LACKING, "3.5.5", "7.6.2", "7.6.3");
        assertThat(decision.remedies())
                .filteredOn(Remedy.ReturnBy.class::isInstance)
                .containsExactly(new Remedy.ReturnBy(DAY.plusDays(3)));
        assertThat(decision.remedies())
                .filteredOn(Remedy.ObtainApproval.class::isInstance)
                .containsExactly(new Remedy.ObtainApproval(OFFICE_LEADER, 0));
        assertThat(decision.remedies())
                .filteredOn(Remedy.Assign.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Remedy.Assign.class, assign -> {
                    assertThat(assign.member()).isEqualTo("deliverer");
                    assertThat(assign.posts()).containsExactly(Post.CONFIDENTIAL_OFFICER);
                });
        assertThat(decision.remedies())
                .filteredOn(Remedy.Amend.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aCipherTelegramOfTheArchiveIsLentForThreeDaysUnderTheException() {
        Custody custody = kept(ARCHIVE, carrier(SECRET).medium(Medium.CIPHER_TELEGRAM));
        assertDecided(decide(exceptionalBorrow(3).build(), custody), Verdict.PERMITTED);
        Decision fourth = decide(exceptionalBorrow(4).build(), custody);
        assertDecided(fourth, Verdict.LACKING, "3.5.5");
        assertThat(fourth.remedies()).containsExactly(new Remedy.ReturnBy(DAY.plusDays(3)));
    }

    @Test
    void anOpenCipherTelegramOfTheArchiveMeetsTheExceptionAlone() {
        Custody custody = kept(ARCHIVE, carrier(Classification.open()).medium(Medium.CIPHER_TELEGRAM));
        assertDecided(decide(exceptionalBorrow(3).build(), custody), Verdict.PERMITTED);
        assertDecided(decide(borrow(4).build(), custody), Verdict.LACKING, "3.5.5");
    }

    @Test
    void aLoanThatNamesAnotherKeeperDoesNotFit() {
        assertDecided(decide(approvedBorrow(1).keptBy(ARCHIVE).build(), kept(ARCHIVE, SECRET)), Verdict.PERMITTED);
        assertDecided(
                decide(approvedBorrow(1).keptBy(OFFICE).build(), kept(ARCHIVE, SECRET)), Verdict.UNDECIDED, "1.2.2");
    }

    @Test
    void theBorrowerDoesNotCopyWhatIsLentByTheArchive() {
        assertDecided(
                decide(
                        copying(2)
                                .at(LATER)
                                .addApprovals(copyApproval("复1", 1).build())
                                .build(),
                        onLoan(kept(ARCHIVE, SECRET))),
                Verdict.FORBIDDEN,
                "7.6.4");
    }

    @Test
    void openDocumentsLentByTheArchiveAreNotCopiedEither() {
        assertDecided(
                decide(copying(2).at(LATER).build(), onLoan(kept(ARCHIVE, Classification.open()))),
                Verdict.FORBIDDEN,
                "7.6.4");
    }

    @Test
    void noFindingHidesThatTheCopyingIsNotApproved() {
        assertDecided(
                decide(copying(2).at(LATER).build(), onLoan(kept(ARCHIVE, SECRET))),
                Verdict.FORBIDDEN,
                "7.6.4",
                "9.2.1");
    }

    @Test
    void copyingByAnotherHandThanTheBorrowersIsForbiddenAndDoesNotFit() {
        assertDecided(
                decide(copying(2).actor(ZHAO).at(LATER).build(), onLoan(kept(ARCHIVE, Classification.open()))),
                Verdict.FORBIDDEN,
                "1.2.2",
                "7.6.4");
    }

    @Test
    void whatTheOfficeLentMayBeCopied() {
        assertDecided(
                decide(
                        copying(2)
                                .at(LATER)
                                .addApprovals(copyApproval("复1", 1).build())
                                .build(),
                        onLoan(kept(OFFICE, SECRET))),
                Verdict.PERMITTED);
    }

    @Test
    void onceReturnedItMayBeCopiedInTheArchive() {
        Custody returned = onLoan(kept(ARCHIVE, Classification.open())).after(giveBack(ID, LI, LATER));
        assertDecided(decide(copying(2).at(LATER).build(), returned), Verdict.PERMITTED);
    }

    @Test
    void theBorrowerDoesNotLendItOn() {
        assertDecided(decide(lentOn(LI), onLoan(kept(ARCHIVE, SECRET))), Verdict.FORBIDDEN, "3.5.1", "7.6.5");
        assertDecided(
                decide(lentOn(LI), onLoan(kept(ARCHIVE, Classification.open()))), Verdict.FORBIDDEN, "3.5.1", "7.6.5");
    }

    @Test
    void theBorrowerIsKnownByIdentity() {
        assertDecided(
                decide(lentOn(Person.of(LI.id(), "李明（规划处）")), onLoan(kept(ARCHIVE, SECRET))),
                Verdict.FORBIDDEN,
                "3.5.1",
                "7.6.5");
    }

    @Test
    void askedOfTheArchiveWhileItIsOutItMeetsTheLoanClauseAlone() {
        for (Borrow act : ImmutableList.of(again().build(), lentOn(ARCHIVIST))) {
            Decision decision = decide(act, onLoan(kept(ARCHIVE, SECRET)));
            assertDecided(decision, Verdict.LACKING, "3.5.1");
            assertThat(decision.remedies())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Remedy.SettleFirst.class,
                            settle -> assertThat(settle.carriers()).containsExactly(ID));
        }
    }

    @Test
    void lendingOnWhatTheOfficeLentMeetsTheLoanClauseAlone() {
        assertDecided(decide(lentOn(LI), onLoan(kept(OFFICE, SECRET))), Verdict.LACKING, "3.5.1");
    }

    @Test
    void onceReturnedItIsLentAgain() {
        Custody returned = onLoan(kept(ARCHIVE, SECRET)).after(giveBack(ID, LI, LATER));
        assertDecided(decide(again().build(), returned), Verdict.PERMITTED);
    }

    @Test
    void everyFindingNamesTheBureausInstrument() {
        assertThat(decide(borrow(8).build(), kept(ARCHIVE, TOP_SECRET)).findings())
                .extracting(Finding::instrument)
                .containsOnly(org.secrecy.policy.regulation.Regulation.BUREAU);
    }
}
