package org.secrecy.policy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.ARCHIVE;
import static org.secrecy.policy.sample.Sample.DECLASSIFIED;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.PLANNING;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.archiving;
import static org.secrecy.policy.sample.Sample.borrow;
import static org.secrecy.policy.sample.Sample.copy;
import static org.secrecy.policy.sample.Sample.copyApproval;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.giveBack;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.provisions;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Stage;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** Archiving original and copies together: provision 9.3.2. */
class ArchivingTest {

    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant LAST = NOON.plusSeconds(120);

    /** An original and two copies of it, fresh in Li's hands. */
    private static CustodyBook copied(Classification classification) {
        return CustodyBook.of(kept(OFFICE, classification))
                .after(copying(2, 3).addApprovals(copyApproval("复1", 2).build()).build());
    }

    private static CustodyBook allReturned(Classification classification) {
        return copied(classification).after(giveBack(copy(2), LI, LATER)).after(giveBack(copy(3), LI, LATER));
    }

    private static Decision decide(CustodyBook book) {
        return SecrecyPolicy.standard().decide(archiving(LAST), book);
    }

    private static void assertPermitted(Decision decision) {
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.verdict()).isEqualTo(Verdict.PERMITTED);
    }

    private static void assertLacking(Decision decision, CarrierId... carriers) {
        assertThat(decision.verdict()).isEqualTo(Verdict.LACKING);
        assertThat(decision.provisions()).containsExactly(provisions("9.3.2"));
        assertThat(decision.obligations()).isEmpty();
        assertThat(decision.remedies())
                .singleElement()
                .isInstanceOfSatisfying(
                        Remedy.SettleFirst.class,
                        settle -> assertThat(settle.carriers()).containsExactlyInAnyOrder(carriers));
    }

    private static Borrow lent(CarrierId carrier) {
        return borrow(3).carrier(carrier).actor(ZHAO).at(LATER).build();
    }

    @Test
    void anOriginalWithoutCopiesIsArchived() {
        assertPermitted(decide(CustodyBook.of(kept(OFFICE, SECRET))));
    }

    @Test
    void copiesInTheCopiersHandsAreNotAccountedFor() {
        assertLacking(decide(copied(SECRET)), copy(2), copy(3));
    }

    @Test
    void onlyTheCopyThatIsStillInTheCopiersHandsIsNamed() {
        assertLacking(decide(copied(SECRET).after(giveBack(copy(3), LI, LATER))), copy(2));
    }

    @Test
    void anOriginalIsArchivedOnceItsCopiesAreReturned() {
        assertPermitted(decide(allReturned(SECRET)));
    }

    @Test
    void aCopyOnLoanKeepsTheOriginalFromTheArchive() {
        assertLacking(decide(allReturned(SECRET).after(lent(copy(2)))), copy(2));
    }

    @Test
    void aDestroyedCopyIsAccountedFor() {
        CustodyBook book = copied(SECRET)
                .after(giveBack(copy(3), LI, LATER))
                .after(Destroy.builder()
                        .carrier(copy(2))
                        .actor(ZHAO)
                        .at(LATER)
                        .noLongerNeeded(true)
                        .build());
        assertPermitted(decide(book));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"KEPT", "MISSING", "DESTROYED", "DISPATCHED"})
    void aCopyKeptReportedDestroyedOrDispatchedIsAccountedFor(Stage stage) {
        assertPermitted(SecrecyPolicy.standard()
                .decide(archiving(LAST), kept(OFFICE, SECRET).knowing(new CopyStanding(copy(2), stage))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"IN_HAND", "ON_LOAN", "CIRCULATING"})
    void aCopyOutOrInHandIsNot(Stage stage) {
        assertLacking(
                SecrecyPolicy.standard()
                        .decide(archiving(LAST), kept(OFFICE, SECRET).knowing(new CopyStanding(copy(2), stage))),
                copy(2));
    }

    @Test
    void copiesDoNotKeepAnOriginalThatIsNotClassifiedFromTheArchive() {
        assertPermitted(decide(copied(Classification.open())));
        assertPermitted(decide(copied(Classification.internal())));
        assertPermitted(decide(copied(DECLASSIFIED)));
    }

    @Test
    void anOriginalThatIsOutDoesNotFit() {
        Decision decision = decide(allReturned(SECRET).after(lent(ID)));
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.provisions()).containsExactly(provisions("1.2.2"));
        assertThat(decision.remedies()).isEmpty();
    }

    @Test
    void anOriginalThatIsOutAndACopyThatIsOutAreBothNamed() {
        Decision decision = decide(allReturned(SECRET).after(lent(ID)).after(lent(copy(2))));
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.provisions()).containsExactly(provisions("1.2.2", "9.3.2"));
    }

    @Test
    void anArchivingThatNamesAnotherKeeperDoesNotFit() {
        Archive named = Archive.builder().from(archiving(LAST)).keptBy(PLANNING).build();
        assertThat(SecrecyPolicy.standard().decide(named, kept(OFFICE, SECRET)).provisions())
                .containsExactly(provisions("1.2.2"));
        Archive right = Archive.builder().from(archiving(LAST)).keptBy(OFFICE).build();
        assertPermitted(SecrecyPolicy.standard().decide(right, kept(OFFICE, SECRET)));
    }

    @Test
    void afterwardsTheArchiveKeepsIt() {
        assertThat(kept(OFFICE, SECRET).after(archiving(LAST)).keeper()).isEqualTo(ARCHIVE);
    }
}
