package org.secrecy.policy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.DECLASSIFIED;
import static org.secrecy.policy.sample.Sample.DIRECTOR;
import static org.secrecy.policy.sample.Sample.HEAD;
import static org.secrecy.policy.sample.Sample.HIGHLY_SECRET;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LAST_DAY;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.PRINTER;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.TOP_SECRET;
import static org.secrecy.policy.sample.Sample.approval;
import static org.secrecy.policy.sample.Sample.carrier;
import static org.secrecy.policy.sample.Sample.copy;
import static org.secrecy.policy.sample.Sample.copyApproval;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.provisions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.classification.Classification;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** Copying: provisions 8.5.1 and 9.1.1 to 9.4.1. */
class CopyRulesTest {

    private static final Remedy DIRECTOR_FOR_ONE =
            new Remedy.ObtainApproval(ImmutableSet.of(Post.DIRECTOR_IN_CHARGE), 1);
    private static final Instant LATER = NOON.plusSeconds(60);

    private static Decision decide(Copy act, Custody custody) {
        return SecrecyPolicy.standard().decide(act, custody);
    }

    private static Decision decide(Copy.Builder act, Classification classification) {
        return decide(act.build(), kept(OFFICE, classification));
    }

    private static void assertDecided(Decision decision, Verdict verdict, String... provisions) {
        assertThat(decision.verdict()).as("%s", decision.findings()).isEqualTo(verdict);
        assertThat(decision.provisions()).containsExactly(provisions(provisions));
        assertThat(decision.remedies().isEmpty()).isEqualTo(verdict != Verdict.LACKING);
        if (verdict != Verdict.PERMITTED) {
            assertThat(decision.obligations()).isEmpty();
        }
    }

    private static void assertLacking(Decision decision, String provision, Remedy remedy) {
        assertDecided(decision, Verdict.LACKING, provision);
        assertThat(decision.remedies()).containsExactly(remedy);
    }

    private static Copy.Builder approved(int granted, Integer... numbers) {
        return copying(numbers).addApprovals(copyApproval("复1", granted).build());
    }

    @Test
    void nothingClassifiedIsCopiedOnAFaxMachine() {
        assertDecided(decide(approved(1, 2).machine(Machine.FAX_MACHINE), HIGHLY_SECRET), Verdict.FORBIDDEN, "8.5.1");
        assertDecided(decide(copying(2).machine(Machine.FAX_MACHINE), SECRET), Verdict.FORBIDDEN, "8.5.1", "9.2.1");
        assertDecided(
                decide(approved(1, 2).machine(Machine.FAX_MACHINE), TOP_SECRET), Verdict.FORBIDDEN, "8.5.1", "9.1.1");
    }

    @Test
    void theFaxMachineIsClosedToACarrierUpToItsLastSecretDay() {
        assertDecided(decide(approved(1, 2).machine(Machine.FAX_MACHINE), LAST_DAY), Verdict.FORBIDDEN, "8.5.1");
        assertDecided(decide(copying(2).machine(Machine.FAX_MACHINE), DECLASSIFIED), Verdict.PERMITTED);
    }

    @Test
    void anybodyCopiesOpenAndInternalMatterOnAFaxMachine() {
        assertDecided(decide(copying(2).machine(Machine.FAX_MACHINE), Classification.open()), Verdict.PERMITTED);
        assertDecided(decide(copying(2).machine(Machine.FAX_MACHINE), Classification.internal()), Verdict.PERMITTED);
    }

    @Test
    void topSecretIsNotCopiedWhoeverApproves() {
        assertDecided(decide(approved(1, 2), TOP_SECRET), Verdict.FORBIDDEN, "9.1.1");
        assertDecided(decide(copying(2), TOP_SECRET), Verdict.FORBIDDEN, "9.1.1");
    }

    @Test
    void whatIsNoLongerTopSecretIsCopied() {
        assertDecided(decide(copying(2), DECLASSIFIED), Verdict.PERMITTED);
    }

    @Test
    void theLowerLevelsNeedTheDirectorInCharge() {
        assertLacking(decide(copying(2), HIGHLY_SECRET), "9.2.1", DIRECTOR_FOR_ONE);
        assertLacking(decide(copying(2), SECRET), "9.2.1", DIRECTOR_FOR_ONE);
        assertLacking(decide(copying(2), LAST_DAY), "9.2.1", DIRECTOR_FOR_ONE);
        assertDecided(decide(approved(1, 2), HIGHLY_SECRET), Verdict.PERMITTED);
        assertDecided(decide(approved(1, 2), SECRET), Verdict.PERMITTED);
    }

    @Test
    void internalAndOpenMatterNeedsNobody() {
        assertDecided(decide(copying(2), Classification.internal()), Verdict.PERMITTED);
        assertDecided(decide(copying(2), Classification.open()), Verdict.PERMITTED);
    }

    @Test
    void aSpeechThatIsNotOpenNeedsTheDirectorInCharge() {
        assertLacking(
                decide(
                        copying(2).build(),
                        kept(OFFICE, carrier(Classification.internal()).internalSpeech(true))),
                "9.2.1",
                DIRECTOR_FOR_ONE);
        assertLacking(
                decide(copying(2).build(), kept(OFFICE, carrier(DECLASSIFIED).internalSpeech(true))),
                "9.2.1",
                DIRECTOR_FOR_ONE);
        assertDecided(
                decide(
                        approved(1, 2).build(),
                        kept(OFFICE, carrier(Classification.internal()).internalSpeech(true))),
                Verdict.PERMITTED);
    }

    @Test
    void aSpeechThatIsOpenNeedsNobody() {
        assertDecided(
                decide(
                        copying(2).build(),
                        kept(OFFICE, carrier(Classification.open()).internalSpeech(true))),
                Verdict.PERMITTED);
    }

    @Test
    void aTopSecretSpeechMeetsBothProvisions() {
        assertDecided(
                decide(copying(2).build(), kept(OFFICE, carrier(TOP_SECRET).internalSpeech(true))),
                Verdict.FORBIDDEN,
                "9.1.1",
                "9.2.1");
        assertDecided(
                decide(approved(1, 2).build(), kept(OFFICE, carrier(TOP_SECRET).internalSpeech(true))),
                Verdict.FORBIDDEN,
                "9.1.1");
    }

    @Test
    void theNumberOfCopiesBindsSpeechesAsWell() {
        assertLacking(
                decide(
                        approved(1, 2, 3).build(),
                        kept(OFFICE, carrier(Classification.internal()).internalSpeech(true))),
                "9.2.2",
                new Remedy.LimitCopies(1, 2));
    }

    @Test
    void anotherLeaderDoesNotApproveCopying() {
        Approval byHead = approval("复1", "Copy", LI, HEAD, Post.HEAD).copies(1).build();
        assertLacking(decide(copying(2).addApprovals(byHead), SECRET), "9.2.1", DIRECTOR_FOR_ONE);
    }

    @Test
    void aDirectorInChargeWhoCopiesIsApprovedByTheHead() {
        Approval own = approval("复1", "Copy", DIRECTOR, DIRECTOR, Post.DIRECTOR_IN_CHARGE)
                .copies(1)
                .build();
        Approval byHead =
                approval("复2", "Copy", DIRECTOR, HEAD, Post.HEAD).copies(1).build();
        Decision selfGiven = decide(copying(2).actor(DIRECTOR).addApprovals(own), SECRET);
        assertDecided(selfGiven, Verdict.LACKING, "9.2.1");
        assertDecided(decide(copying(2).actor(DIRECTOR).addApprovals(byHead), SECRET), Verdict.PERMITTED);
    }

    @Test
    void aLapsedApprovalDoesNotCountAtTheVeryInstant() {
        Approval lapsed = copyApproval("复1", 1).expiresAt(NOON).build();
        Approval lasting = copyApproval("复1", 1).expiresAt(NOON.plusNanos(1)).build();
        assertDecided(decide(copying(2).addApprovals(lapsed), SECRET), Verdict.LACKING, "9.2.1");
        assertDecided(decide(copying(2).addApprovals(lasting), SECRET), Verdict.PERMITTED);
    }

    @Test
    void asManyCopiesAsApprovedAreMadeAndNoMore() {
        assertDecided(decide(approved(3, 2, 3, 4), SECRET), Verdict.PERMITTED);
        assertLacking(decide(approved(3, 2, 3, 4, 5), SECRET), "9.2.2", new Remedy.LimitCopies(3, 4));
    }

    @Test
    void copiesUnderOneApprovalAddUpOverActs() {
        Custody two = kept(OFFICE, SECRET).after(approved(3, 2, 3).build());
        assertDecided(decide(approved(3, 4).at(LATER).build(), two), Verdict.PERMITTED);
        assertLacking(decide(approved(3, 4, 5).at(LATER).build(), two), "9.2.2", new Remedy.LimitCopies(1, 2));
        Custody three = two.after(approved(3, 4).at(LATER).build());
        assertLacking(decide(approved(3, 5).at(LATER).build(), three), "9.2.2", new Remedy.LimitCopies(0, 1));
    }

    @Test
    void whatWasMadeTooManyCountsAsWell() {
        Custody over = kept(OFFICE, SECRET).after(approved(1, 2, 3, 4).build());
        assertLacking(decide(approved(1, 5).at(LATER).build(), over), "9.2.2", new Remedy.LimitCopies(0, 1));
    }

    @Test
    void asManyCopiesAsCanBeCountedLeaveNone() {
        Custody most = Custody.builder()
                .from(kept(OFFICE, SECRET))
                .addGrants(new CopyGrant("复1", 3, Integer.MAX_VALUE))
                .build();
        assertLacking(decide(approved(3, 2).build(), most), "9.2.2", new Remedy.LimitCopies(0, 1));
        Custody more = most.after(approved(3, 2).build());
        assertThat(more.grants()).containsExactly(new CopyGrant("复1", 3, Integer.MAX_VALUE));
    }

    @Test
    void anotherApprovalStartsAnew() {
        Custody two = kept(OFFICE, SECRET).after(approved(2, 2, 3).build());
        Copy act = copying(4, 5)
                .at(LATER)
                .addApprovals(copyApproval("复2", 2).build())
                .build();
        assertDecided(decide(act, two), Verdict.PERMITTED);
    }

    @Test
    void approvalsDoNotAddUp() {
        ImmutableList<Approval> twice = ImmutableList.of(
                copyApproval("复1", 2).build(), copyApproval("复2", 2).build());
        assertDecided(decide(copying(2, 3).addAllApprovals(twice), SECRET), Verdict.PERMITTED);
        assertLacking(decide(copying(2, 3, 4).addAllApprovals(twice), SECRET), "9.2.2", new Remedy.LimitCopies(2, 3));
    }

    @Test
    void theLargestApprovalThatCountsIsEnough() {
        ImmutableList<Approval> two = ImmutableList.of(
                copyApproval("复1", 1).build(), copyApproval("复2", 3).build());
        assertDecided(decide(copying(2, 3, 4).addAllApprovals(two), SECRET), Verdict.PERMITTED);
    }

    @Test
    void theNumberHoldsForEachCarrierOfTheApproval() {
        Approval both = copyApproval("复1", 2).addSubjects(copy(2).toString()).build();
        CustodyBook book = CustodyBook.of(
                        kept(OFFICE, SECRET), kept(OFFICE, carrier(SECRET).id(copy(2))))
                .after(copying(3, 4).addApprovals(both).build());
        Copy second =
                copying(5, 6).carrier(copy(2)).at(LATER).addApprovals(both).build();
        assertDecided(SecrecyPolicy.standard().decide(second, book), Verdict.PERMITTED);
        Copy third = copying(7).carrier(copy(2)).at(LATER).addApprovals(both).build();
        assertLacking(
                SecrecyPolicy.standard().decide(third, book.after(second)), "9.2.2", new Remedy.LimitCopies(0, 1));
    }

    @Test
    void copiesAddUpInABookAsWell() {
        CustodyBook book =
                CustodyBook.of(kept(OFFICE, SECRET)).after(approved(2, 2).build());
        assertDecided(SecrecyPolicy.standard().decide(approved(2, 3).at(LATER).build(), book), Verdict.PERMITTED);
        assertLacking(
                SecrecyPolicy.standard().decide(approved(2, 3, 4).at(LATER).build(), book),
                "9.2.2",
                new Remedy.LimitCopies(1, 2));
    }

    @Test
    void whereNoApprovalCountsTheNumberIsNotCited() {
        Approval revoked = copyApproval("复1", 1).revokedAt(NOON).build();
        Decision decision = decide(copying(2, 3).addApprovals(revoked), SECRET);
        assertDecided(decision, Verdict.LACKING, "9.2.1");
        assertThat(decision.remedies())
                .containsExactly(new Remedy.ObtainApproval(ImmutableSet.of(Post.DIRECTOR_IN_CHARGE), 2));
    }

    @Test
    void copiesThatAreInCustodyAlreadyDoNotFit() {
        CustodyBook book =
                CustodyBook.of(kept(OFFICE, SECRET)).after(approved(5, 2).build());
        Copy again = approved(5, 2).at(LATER).build();
        assertDecided(SecrecyPolicy.standard().decide(again, book), Verdict.UNDECIDED, "1.2.2");
        Custody original = book.custody(ID).orElseThrow();
        assertDecided(decide(again, original), Verdict.UNDECIDED, "1.2.2");
        assertDecided(decide(approved(5, 3).at(LATER).build(), original), Verdict.PERMITTED);
    }

    @Test
    void onlyPrintingStaffOperateTheColourCopier() {
        Decision decision = decide(copying(2).machine(Machine.COLOUR_COPIER), Classification.open());
        assertDecided(decision, Verdict.LACKING, "9.4.1");
        assertThat(decision.remedies())
                .singleElement()
                .isInstanceOfSatisfying(
                        Remedy.Assign.class,
                        assign -> assertThat(assign.posts()).containsExactly(Post.PRINTING_STAFF));
        assertDecided(
                decide(copying(2).machine(Machine.COLOUR_COPIER).operatedBy(PRINTER), Classification.open()),
                Verdict.PERMITTED);
        assertDecided(
                decide(copying(2).machine(Machine.COLOUR_COPIER).actor(PRINTER), Classification.open()),
                Verdict.PERMITTED);
        assertDecided(
                decide(copying(2).machine(Machine.COLOUR_COPIER).actor(PRINTER).operatedBy(LI), Classification.open()),
                Verdict.LACKING,
                "9.4.1");
        assertDecided(decide(copying(2).machine(Machine.PHOTOCOPIER), Classification.open()), Verdict.PERMITTED);
    }

    @Test
    void theRosterSaysWhoIsPrintingStaffOnThatDay() {
        Copy act = copying(2).machine(Machine.COLOUR_COPIER).operatedBy(PRINTER).build();
        Custody custody = kept(OFFICE, Classification.open());
        SecrecyPolicy last =
                SecrecyPolicy.standard().with(Roster.of(staff().until(DAY).build()));
        SecrecyPolicy left = SecrecyPolicy.standard()
                .with(Roster.of(staff().until(DAY.minusDays(1)).build()));
        assertDecided(last.decide(act, custody), Verdict.PERMITTED);
        assertDecided(left.decide(act, custody), Verdict.LACKING, "9.4.1");
    }

    private static Appointment.Builder staff() {
        return Appointment.builder().person(PRINTER).post(Post.PRINTING_STAFF).since(DAY.minusYears(1));
    }

    @Test
    void theColourCopierAddsToWhatTheLevelAsks() {
        assertDecided(
                decide(approved(1, 2, 3).machine(Machine.COLOUR_COPIER), SECRET), Verdict.LACKING, "9.2.2", "9.4.1");
        assertDecided(decide(copying(2).machine(Machine.COLOUR_COPIER), SECRET), Verdict.LACKING, "9.2.1", "9.4.1");
    }

    @Test
    void aCopyHasANumberOfItsOwnAndTheOriginalsLevelPeriodAndDistribution() {
        CustodyBook book =
                CustodyBook.of(kept(OFFICE, SECRET)).after(approved(1, 2).build());
        assertThat(book.custody(copy(2)).orElseThrow().carrier())
                .satisfies(made -> assertThat(made.id().copy()).isEqualTo(CopyNumber.of(2)))
                .satisfies(made -> assertThat(made.classification()).isEqualTo(SECRET))
                .satisfies(made -> assertThat(made.distribution())
                        .isEqualTo(carrier(SECRET).build().distribution()))
                .satisfies(made -> assertThat(made.copiedFrom()).contains(ID));
    }
}
