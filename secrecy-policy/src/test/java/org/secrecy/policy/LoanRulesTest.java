package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;

class LoanRulesTest {

    private static Borrow.Builder exception(int days) {
        return approvedBorrow(days).need("核对数据").deliverer(OFFICER);
    }

    private static Custody topSecret() {
        return kept(SecrecyLevel.TOP_SECRET);
    }

    private static Custody telegram(Classification classification) {
        return kept(carrier(classification, Medium.CIPHER_TELEGRAM));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIGHLY_SECRET", "SECRET"})
    void anApprovedLoanOfThreeDaysIsPermittedAndOwesTheReturnAndTheEntry(SecrecyLevel level) {
        Decision decision = decide(approvedBorrow(3).build(), kept(level));
        assertPermitted(decision);
        assertThat(owed(decision, "3.5.1"))
                .containsExactlyInAnyOrder(owing(READER, DAY.plusDays(3), "Return"), owing(OFFICE, DAY, "Borrow"));
        assertThat(provisionsOwed(decision)).containsOnly("3.5.1");
        assertThat(decision.advice()).isEmpty();
        assertThat(decision.permit().obligations()).isEqualTo(decision.obligations());
    }

    @Test
    void aLoanOfFourDaysIsLackingUnder353() {
        Decision decision = decide(approvedBorrow(4).build(), kept(SecrecyLevel.SECRET));
        assertLacking(decision, "3.5.3");
        assertThat(decision.remedies()).containsExactly(new Remedy.ReturnBy(DAY.plusDays(3)));
    }

    @Test
    void aLoanOfNoDayIsPermitted() {
        assertPermitted(decide(approvedBorrow(0).build(), kept(SecrecyLevel.SECRET)));
    }

    @Test
    void aDueDayBeforeTheDayOfTheLoanCanNotBeBuilt() {
        assertThatThrownBy(() -> borrow(-1).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDayOfALoanIsCountedInShanghai() {
        Borrow.Builder late = borrow(0).at(Instant.parse("2025-03-10T16:00:00Z"));
        assertThatThrownBy(late::build).isInstanceOf(IllegalArgumentException.class);
        assertPermitted(decide(
                approvedBorrow(4).at(Instant.parse("2025-03-10T16:00:00Z")).build(), kept(SecrecyLevel.SECRET)));
        assertLacking(
                decide(
                        approvedBorrow(4)
                                .at(Instant.parse("2025-03-10T15:59:59Z"))
                                .build(),
                        kept(SecrecyLevel.SECRET)),
                "3.5.3");
    }

    @Test
    void aLoanWithoutApprovalIsLackingUnder352() {
        Decision decision = decide(borrow(3).build(), kept(SecrecyLevel.HIGHLY_SECRET));
        assertLacking(decision, "3.5.2");
        assertThat(decision.remedies()).containsExactly(obtain(Post.OFFICE_LEADER));
    }

    @Test
    void aLoanTooLongWithoutApprovalIsLackingUnderBoth() {
        Decision decision = decide(borrow(4).build(), kept(SecrecyLevel.SECRET));
        assertLacking(decision, "3.5.2", "3.5.3");
        assertThat(decision.remedies())
                .containsExactlyInAnyOrder(obtain(Post.OFFICE_LEADER), new Remedy.ReturnBy(DAY.plusDays(3)));
    }

    @Test
    void whatAUnitHoldsIsLentUnderTheSameRules() {
        Custody custody = keptBy(FINANCE, carrier(SecrecyLevel.SECRET));
        assertLacking(decide(borrow(4).build(), custody), "3.5.2", "3.5.3");
        Decision decision = decide(approvedBorrow(3).build(), custody);
        assertPermitted(decision);
        assertThat(owed(decision, "3.5.1"))
                .containsExactlyInAnyOrder(owing(READER, DAY.plusDays(3), "Return"), owing(FINANCE, DAY, "Borrow"));
    }

    @Test
    void scopeIsNotAskedOfABorrower() {
        Borrow act = borrow(3)
                .actor(STRANGER)
                .addApprovals(forBorrow().applicant(STRANGER).build())
                .build();
        assertPermitted(decide(act, kept(SecrecyLevel.SECRET)));
    }

    @Test
    void whatIsInternalOrOpenIsLentWithoutApprovalAndForAnyTimeButOwesTheReturn() {
        for (Classification classification : ImmutableList.of(Classification.internal(), Classification.open())) {
            Decision decision = decide(borrow(100).build(), kept(classification));
            assertPermitted(decision);
            assertThat(owed(decision, "3.5.1"))
                    .containsExactlyInAnyOrder(
                            owing(READER, DAY.plusDays(100), "Return"), owing(OFFICE, DAY, "Borrow"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onTheLastSecretDayAndNoLongerTheRulesOfItsLevelBind(SecrecyLevel level) {
        boolean top = level == SecrecyLevel.TOP_SECRET;
        Decision last = decide(borrow(4).build(), kept(secretUntil(level, DAY)));
        assertLacking(last, top ? new String[] {"3.5.5"} : new String[] {"3.5.2", "3.5.3"});
        assertPermitted(decide(borrow(4).build(), kept(secretUntil(level, DAY.minusDays(1)))));
    }

    @Test
    void aTermOfTenYearsEndsWithTheCorrespondingDayInShanghai() {
        Classification ten =
                Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(10), LocalDate.of(2015, 3, 10));
        Borrow.Builder act = borrow(3);
        assertLacking(decide(act.at(Instant.parse("2025-03-10T15:59:59Z")).build(), kept(ten)), "3.5.2");
        assertPermitted(decide(act.at(Instant.parse("2025-03-10T16:00:00Z")).build(), kept(ten)));
    }

    @Test
    void withoutAPeriodTheLongestByLawCounts() {
        LocalDate tenYearsAgo = DAY.minusYears(10);
        assertLacking(
                decide(borrow(3).build(), kept(Classification.stateSecret(SecrecyLevel.SECRET, tenYearsAgo))), "3.5.2");
        assertPermitted(decide(
                borrow(3).build(), kept(Classification.stateSecret(SecrecyLevel.SECRET, tenYearsAgo.minusDays(1)))));
    }

    @Test
    void aConditionKeepsSecretUntilTheDayItIsFulfilled() {
        Classification open = Classification.stateSecret(
                SecrecyLevel.SECRET, SecrecyPeriod.condition("一期工程验收前"), LocalDate.of(1990, 1, 1));
        assertLacking(decide(borrow(3).build(), kept(open)), "3.5.2");
        Classification.Builder fulfilled = Classification.builder().from(open);
        assertLacking(decide(borrow(3).build(), kept(fulfilled.fulfilledOn(DAY).build())), "3.5.2");
        assertPermitted(decide(
                borrow(3).build(), kept(fulfilled.fulfilledOn(DAY.minusDays(1)).build())));
    }

    @Test
    void whatIsLongTermStaysSecret() {
        Classification longTerm =
                Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.longTerm(), LocalDate.of(1960, 1, 1));
        assertLacking(decide(borrow(3).build(), kept(longTerm)), "3.5.2");
    }

    @Test
    void theExceptionForTopSecretIsPermittedAndBindsTheOfficerNamed() {
        Decision decision = decide(exception(3).build(), topSecret());
        assertPermitted(decision);
        assertThat(owed(decision, "3.5.1"))
                .containsExactlyInAnyOrder(owing(READER, DAY.plusDays(3), "Return"), owing(OFFICE, DAY, "Borrow"));
        assertThat(owed(decision, "3.5.5")).containsExactly(owing(OFFICER, DAY.plusDays(3), "Return"));
        assertThat(provisionsOwed(decision)).containsOnly("3.5.1", "3.5.5");
    }

    @Test
    void topSecretWithNothingOfTheExceptionIsLackingUnder355WithFourRemedies() {
        Decision decision = decide(borrow(4).build(), topSecret());
        assertLacking(decision, "3.5.5");
        assertThat(decision.remedies())
                .hasSize(4)
                .contains(new Remedy.ObtainApproval(RELEVANT_LEADERS, 0), new Remedy.ReturnBy(DAY.plusDays(3)));
        assertThat(members(decision)).containsExactlyInAnyOrder("need", "deliverer");
        assertThat(assigned(decision, "deliverer")).containsExactly(Post.CONFIDENTIAL_OFFICER);
    }

    @Test
    void theExceptionForFourDaysIsLackingUnder355() {
        Decision decision = decide(exception(4).build(), topSecret());
        assertLacking(decision, "3.5.5");
        assertThat(decision.remedies()).containsExactly(new Remedy.ReturnBy(DAY.plusDays(3)));
    }

    @Test
    void theExceptionWithoutAStatedNeedIsLacking() {
        Decision decision = decide(approvedBorrow(3).deliverer(OFFICER).build(), topSecret());
        assertLacking(decision, "3.5.5");
        assertThat(decision.remedies()).hasSize(1);
        assertThat(members(decision)).containsExactly("need");
    }

    @Test
    void theExceptionWithoutAnOfficerNamedIsLacking() {
        Decision decision = decide(approvedBorrow(3).need("核对").build(), topSecret());
        assertLacking(decision, "3.5.5");
        assertThat(decision.remedies()).hasSize(1);
        assertThat(assigned(decision, "deliverer")).containsExactly(Post.CONFIDENTIAL_OFFICER);
    }

    @Test
    void whoeverDeliversMustBeAConfidentialOfficer() {
        Decision decision = decide(exception(3).deliverer(DOCUMENT_KEEPER).build(), topSecret());
        assertLacking(decision, "3.5.5");
        assertThat(assigned(decision, "deliverer")).containsExactly(Post.CONFIDENTIAL_OFFICER);
    }

    @Test
    void theExceptionWithoutApprovalIsLacking() {
        Decision decision = decide(borrow(3).need("核对").deliverer(OFFICER).build(), topSecret());
        assertLacking(decision, "3.5.5");
        assertThat(decision.remedies()).containsExactly(new Remedy.ObtainApproval(RELEVANT_LEADERS, 0));
    }

    @ParameterizedTest
    @EnumSource
    void anyBureauLeaderAndNobodyElseApprovesTheException(Post capacity) {
        Borrow act = borrow(3)
                .need("核对")
                .deliverer(OFFICER)
                .addApprovals(approvalOf("Borrow", READER, HEAD, capacity).build())
                .build();
        Decision decision = decide(act, topSecret());
        if (RELEVANT_LEADERS.contains(capacity)) {
            assertPermitted(decision);
        } else {
            assertLacking(decision, "3.5.5");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheOfficeLeaderApprovesALoanUnder352(Post capacity) {
        Borrow act = borrow(3)
                .addApprovals(approvalOf("Borrow", READER, HEAD, capacity).build())
                .build();
        Decision decision = decide(act, kept(SecrecyLevel.SECRET));
        if (capacity == Post.OFFICE_LEADER) {
            assertPermitted(decision);
        } else {
            assertLacking(decision, "3.5.2");
        }
    }

    @Test
    void aCipherTelegramMeetsTheExceptionAloneWhateverItsClassification() {
        for (Classification classification : ImmutableList.of(
                Classification.open(),
                Classification.internal(),
                secret(SecrecyLevel.SECRET),
                secret(SecrecyLevel.HIGHLY_SECRET),
                secret(SecrecyLevel.TOP_SECRET),
                secretUntil(SecrecyLevel.SECRET, DAY.minusDays(1)))) {
            Decision bare = decide(borrow(4).build(), telegram(classification));
            assertLacking(bare, "3.5.5");
            assertThat(bare.remedies()).hasSize(4);
            Decision full = decide(exception(3).build(), telegram(classification));
            assertPermitted(full);
            assertThat(provisionsOwed(full)).containsOnly("3.5.1", "3.5.5");
        }
    }

    @Test
    void aLeaderOtherThanTheOfficeLeaderMayApproveATelegramHeldByTheOffice() {
        Borrow act = borrow(3)
                .need("核对")
                .deliverer(OFFICER)
                .addApprovals(approvalOf("Borrow", READER, SUPERVISING_LEADER, Post.SUPERVISING_LEADER)
                        .build())
                .build();
        assertPermitted(decide(act, telegram(secret(SecrecyLevel.SECRET))));
    }

    @Test
    void anOpenCipherTelegramInTheArchiveMeetsTheExceptionToo() {
        Custody custody = keptBy(ARCHIVE, carrier(Classification.open(), Medium.CIPHER_TELEGRAM));
        assertLacking(decide(borrow(4).build(), custody), "3.5.5");
        Decision decision = decide(exception(3).build(), custody);
        assertPermitted(decision);
        assertThat(owed(decision, "7.6.3")).containsExactly(owing(READER, DAY.plusDays(3), "Return"));
        assertThat(owed(decision, "3.5.1")).containsExactly(owing(ARCHIVE, DAY, "Borrow"));
        assertThat(owed(decision, "3.5.5")).containsExactly(owing(OFFICER, DAY.plusDays(3), "Return"));
    }

    @Test
    void aClassifiedTelegramInTheArchiveMeetsBothAndOneApprovalServes() {
        Custody custody = keptBy(ARCHIVE, carrier(secret(SecrecyLevel.SECRET), Medium.CIPHER_TELEGRAM));
        assertPermitted(decide(exception(3).build(), custody));
        assertLacking(decide(exception(4).build(), custody), "3.5.5");
        assertLacking(decide(exception(8).build(), custody), "3.5.5", "7.6.3");
        assertLacking(decide(borrow(3).build(), custody), "3.5.5", "7.6.2");
    }

    @Test
    void topSecretInTheArchiveIsForbiddenAndTheExceptionIsStillEvaluated() {
        Custody custody = keptBy(ARCHIVE, carrier(SecrecyLevel.TOP_SECRET));
        assertForbidden(decide(exception(3).build(), custody), "7.6.1");
        Decision decision = decide(borrow(3).build(), custody);
        assertForbidden(decision, "3.5.5", "7.6.1");
        assertThat(decision.remedies()).isEmpty();
    }

    @Test
    void fromTheArchiveSevenDaysReplaceThree() {
        Custody custody = keptBy(ARCHIVE, carrier(SecrecyLevel.SECRET));
        Decision seven = decide(approvedBorrow(7).need("编史").build(), custody);
        assertPermitted(seven);
        assertThat(owed(seven, "7.6.3")).containsExactly(owing(READER, DAY.plusDays(7), "Return"));
        assertThat(owed(seven, "3.5.1")).containsExactly(owing(ARCHIVE, DAY, "Borrow"));
        Decision eight = decide(approvedBorrow(8).need("编史").build(), custody);
        assertLacking(eight, "7.6.3");
        assertThat(eight.remedies()).containsExactly(new Remedy.ReturnBy(DAY.plusDays(7)));
        assertLacking(decide(borrow(8).build(), custody), "7.6.2", "7.6.3");
    }

    @Test
    void whatIsOnLoanIsLackingUnder351AndNot122() {
        Decision decision = decide(approvedBorrow(3).build(), onLoan(kept(SecrecyLevel.SECRET), COLLEAGUE));
        assertLacking(decision, "3.5.1");
        assertThat(decision.remedies())
                .singleElement()
                .isInstanceOfSatisfying(
                        Remedy.SettleFirst.class,
                        first -> assertThat(first.carriers()).containsExactly(ID));
    }

    @Test
    void whatCirculatesIsOutAndLackingUnder351() {
        assertLacking(decide(approvedBorrow(3).build(), circulating(kept(SecrecyLevel.SECRET), COLLEAGUE)), "3.5.1");
    }

    @Test
    void evenAnOpenCarrierThatIsOutIsLacking() {
        assertLacking(decide(borrow(3).build(), onLoan(kept(Classification.open()), COLLEAGUE)), "3.5.1");
    }

    @Test
    void thereIsNoRenewalByTheBorrower() {
        assertLacking(decide(approvedBorrow(3).build(), onLoan(kept(SecrecyLevel.SECRET), READER)), "3.5.1");
    }

    @Test
    void aLoanOfWhatIsOutMeetsTheOtherRulesAsWell() {
        assertLacking(
                decide(borrow(4).build(), onLoan(kept(SecrecyLevel.SECRET), COLLEAGUE)), "3.5.1", "3.5.2", "3.5.3");
    }

    @Test
    void whatTheArchiveLentIsNotLentOnByItsBorrower() {
        Custody custody = onLoan(keptBy(ARCHIVE, carrier(SecrecyLevel.SECRET)), COLLEAGUE);
        Borrow.Builder act = approvedBorrow(3).need("编史");
        assertLacking(decide(act.build(), custody), "3.5.1");
        assertForbidden(decide(act.handedOverBy(COLLEAGUE).build(), custody), "3.5.1", "7.6.5");
    }

    @Test
    void aFreshCopyInTheCopiersHandsIsNotOut() {
        assertPermitted(decide(approvedBorrow(3).build(), inHand(kept(SecrecyLevel.SECRET), READER)));
    }

    @Test
    void whatHappenedOwesItsReturnWhateverTheVerdict() {
        CustodyBook book = CustodyBook.of(kept(SecrecyLevel.SECRET));
        Borrow act = borrow(4).build();
        assertLacking(POLICY.decide(act, book), "3.5.2", "3.5.3");
        assertThat(owed(POLICY.owedAfter(act, book), "3.5.1")).contains(owing(READER, DAY.plusDays(4), "Return"));
    }

    @Test
    void aLoanNamesItsSubjectInWhatIsOwed() {
        Decision decision = decide(exception(3).keptBy(Unit.office("办公室")).build(), topSecret());
        assertThat(decision.obligations())
                .isNotEmpty()
                .allSatisfy(owed -> assertThat(owed.subject()).isEqualTo(ID.toString()));
    }
}
