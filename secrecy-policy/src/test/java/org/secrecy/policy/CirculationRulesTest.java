package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Custody;
import org.secrecy.loan.Return;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;

class CirculationRulesTest {

    private static final Custody SECRET = kept(SecrecyLevel.SECRET);

    private static Circulate.Builder circulate() {
        return Circulate.builder()
                .carrier(ID)
                .actor(OFFICER)
                .at(NOW)
                .handedOverBy(DOCUMENT_KEEPER)
                .bearer(OFFICER)
                .reader(READER)
                .goesBackTo(OTHER_OFFICER)
                .readInOffice(true)
                .carriedAbout(false);
    }

    private static Custody lent(Carrier carrier) {
        return onLoan(kept(carrier), READER);
    }

    private static Carrier tenPages() {
        return Carrier.builder().from(carrier(SecrecyLevel.SECRET)).pages(10).build();
    }

    private static Carrier file() {
        return Carrier.builder()
                .from(carrier(SecrecyLevel.SECRET))
                .addDocuments("甲件", "乙件")
                .build();
    }

    private static Return.Builder giveBack() {
        return Return.builder().carrier(ID).actor(READER).at(NOW);
    }

    @Test
    void aCirculationByAnOfficerToAReaderInScopeIsPermittedAndOwesNothing() {
        Decision decision = decide(circulate().build(), SECRET);
        assertPermitted(decision);
        assertThat(decision.obligations()).isEmpty();
        assertThat(decision.advice()).isEmpty();
    }

    @Test
    void aBearerWhoIsNoConfidentialOfficerIsLackingUnder341() {
        Decision decision = decide(circulate().bearer(DOCUMENT_KEEPER).build(), SECRET);
        assertLacking(decision, "3.4.1");
        assertThat(assigned(decision, "bearer")).containsExactly(Post.CONFIDENTIAL_OFFICER);
        assertThat(decision.remedies()).hasSize(1);
    }

    @Test
    void aReaderOutOfScopeIsLackingUnder341() {
        Decision decision = decide(circulate().reader(STRANGER).build(), SECRET);
        assertLacking(decision, "3.4.1");
        assertThat(decision.remedies()).hasSize(1);
    }

    @Test
    void aWrongBearerAndAReaderOutOfScopeAreBothFound() {
        Decision decision =
                decide(circulate().bearer(DOCUMENT_KEEPER).reader(STRANGER).build(), SECRET);
        assertLacking(decision, "3.4.1");
        assertThat(decision.remedies()).hasSize(2);
    }

    @Test
    void aReaderNamedInPersonIsInScope() {
        Carrier personal = Carrier.builder()
                .from(carrier(SecrecyLevel.SECRET))
                .distribution(Distribution.builder().addPeople(STRANGER).build())
                .build();
        assertPermitted(decide(circulate().reader(STRANGER).build(), kept(personal)));
        assertLacking(decide(circulate().reader(READER).build(), kept(personal)), "3.4.1");
    }

    @Test
    void readingElsewhereIsAnAdviceAndStopsNothing() {
        Decision decision = decide(circulate().readInOffice(false).build(), SECRET);
        assertPermitted(decision);
        assertThat(advised(decision)).containsExactly("3.4.2");
        assertThat(decision.permit().advice()).isEqualTo(decision.advice());
    }

    @Test
    void carryingAboutIsForbiddenUnder343() {
        assertForbidden(decide(circulate().carriedAbout(true).build(), SECRET), "3.4.3");
    }

    @Test
    void lateralPassingFromAReaderIsForbiddenUnder344() {
        assertForbidden(decide(circulate().handedOverBy(COLLEAGUE).build(), circulating(SECRET, COLLEAGUE)), "3.4.4");
    }

    @Test
    void lateralPassingToAReaderIsForbiddenUnder344() {
        assertForbidden(decide(circulate().goesBackTo(COLLEAGUE).build(), SECRET), "3.4.4");
    }

    @Test
    void keepersAndOfficersMayHandOverAndTakeBackInAnyPair() {
        for (var from : ImmutableList.of(DOCUMENT_KEEPER, OFFICER, OTHER_OFFICER)) {
            for (var to : ImmutableList.of(DOCUMENT_KEEPER, OFFICER, OTHER_OFFICER)) {
                assertPermitted(
                        decide(circulate().handedOverBy(from).goesBackTo(to).build(), SECRET));
            }
        }
    }

    @Test
    void theSecrecyOfficerOfAUnitIsTheKeeperOfWhatTheUnitKeeps() {
        Custody custody = keptBy(PLANNING, carrier(SecrecyLevel.SECRET));
        assertPermitted(decide(
                circulate()
                        .handedOverBy(PLANNING_OFFICER)
                        .goesBackTo(PLANNING_OFFICER)
                        .build(),
                custody));
    }

    @Test
    void everythingAgainstACirculationIsFoundAtOnce() {
        Decision decision = decide(
                circulate()
                        .bearer(COLLEAGUE)
                        .reader(STRANGER)
                        .readInOffice(false)
                        .carriedAbout(true)
                        .handedOverBy(COLLEAGUE)
                        .build(),
                SECRET);
        assertForbidden(decision, "3.4.1", "3.4.3", "3.4.4");
        assertThat(advised(decision)).containsExactly("3.4.2");
    }

    @Test
    void onTheLastSecretDayCirculationIsBoundAndOnTheNextItIsNot() {
        Circulate act = circulate()
                .bearer(COLLEAGUE)
                .reader(STRANGER)
                .carriedAbout(true)
                .readInOffice(false)
                .handedOverBy(COLLEAGUE)
                .build();
        assertForbidden(decide(act, kept(secretUntil(SecrecyLevel.TOP_SECRET, DAY))), "3.4.1", "3.4.3", "3.4.4");
        for (Classification free : ImmutableList.of(
                secretUntil(SecrecyLevel.TOP_SECRET, DAY.minusDays(1)),
                Classification.internal(),
                Classification.open())) {
            Decision decision = decide(act, kept(free));
            assertPermitted(decision);
            assertThat(decision.advice()).isEmpty();
        }
    }

    @Test
    void aCompleteReturnIsPermittedAndOwesNothing() {
        Decision decision = decide(giveBack().pages(10).build(), lent(tenPages()));
        assertPermitted(decision);
        assertThat(decision.obligations()).isEmpty();
    }

    @Test
    void aReturnWithAPageLessOrMoreIsLackingUnder345AndSaysThatAReportIsOwed() {
        for (int pages : new int[] {0, 9, 11}) {
            Decision decision = decide(giveBack().pages(pages).build(), lent(tenPages()));
            assertLacking(decision, "3.4.5");
            assertThat(finding(decision, "3.4.5").reason().english()).contains("1.5.1");
        }
    }

    @Test
    void aReturnFromCirculationIsBoundAsWell() {
        assertPermitted(decide(giveBack().pages(10).build(), circulating(kept(tenPages()), READER)));
        assertLacking(decide(giveBack().pages(9).build(), circulating(kept(tenPages()), READER)), "3.4.5");
    }

    @Test
    void aRemovalThatTheKeeperRecordedCuresWhatIsMissing() {
        assertPermitted(
                decide(giveBack().pages(9).removalRecordedBy(DOCUMENT_KEEPER).build(), lent(tenPages())));
        assertLacking(decide(giveBack().pages(9).removalRecordedBy(COLLEAGUE).build(), lent(tenPages())), "3.4.5");
        assertLacking(decide(giveBack().pages(9).removalRecordedBy(READER).build(), lent(tenPages())), "3.4.5");
    }

    @Test
    void mediaWithoutPagesSkipTheCount() {
        assertPermitted(decide(giveBack().build(), lent(carrier(SecrecyLevel.SECRET))));
    }

    @Test
    void theDocumentsOfAFileMustComeBackAsTheyWentOut() {
        assertPermitted(decide(giveBack().addDocuments("乙件", "甲件").build(), lent(file())));
        assertLacking(decide(giveBack().addDocuments("甲件").build(), lent(file())), "3.4.5");
        assertLacking(decide(giveBack().addDocuments("甲件", "丙件").build(), lent(file())), "3.4.5");
        assertPermitted(decide(
                giveBack().addDocuments("甲件").removalRecordedBy(DOCUMENT_KEEPER).build(), lent(file())));
    }

    @Test
    void aReturnIsBoundOnTheLastSecretDayAndNotOnTheNext() {
        Return act = giveBack().pages(9).build();
        assertLacking(decide(act, lent(tenPages().classifiedAs(secretUntil(SecrecyLevel.SECRET, DAY)))), "3.4.5");
        for (Classification free : ImmutableList.of(
                secretUntil(SecrecyLevel.SECRET, DAY.minusDays(1)), Classification.internal(), Classification.open())) {
            assertPermitted(decide(act, lent(tenPages().classifiedAs(free))));
        }
    }

    @Test
    void aReturnAfterTheDueDayIsStillPermitted() {
        assertPermitted(
                decide(giveBack().pages(10).at(NOW.plus(Duration.ofDays(30))).build(), lent(tenPages())));
    }

    @Test
    void aFreshCopyIsReturnedByItsCopier() {
        assertPermitted(decide(giveBack().pages(10).build(), inHand(kept(tenPages()), READER)));
    }
}
