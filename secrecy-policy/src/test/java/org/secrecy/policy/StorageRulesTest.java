package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Store;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;

class StorageRulesTest {

    private static final Cabinet DEDICATED = new Cabinet(OFFICE, "1号柜", true);
    private static final Cabinet ORDINARY = new Cabinet(OFFICE, "2号柜", false);
    private static final Cabinet OF_PLANNING = new Cabinet(PLANNING, "3号柜", false);
    private static final Custody SECRET = kept(SecrecyLevel.SECRET);

    private static Store.Builder store() {
        return Store.builder()
                .carrier(ID)
                .actor(DOCUMENT_KEEPER)
                .at(NOW)
                .cabinet(DEDICATED)
                .keeper(DOCUMENT_KEEPER)
                .locked(true);
    }

    private static Approval.Builder forDestroy() {
        return approvalOf("Destroy", DOCUMENT_KEEPER, OFFICE_LEADER, Post.OFFICE_LEADER);
    }

    private static Destroy.Builder unapprovedDestroy() {
        return Destroy.builder()
                .carrier(ID)
                .actor(DOCUMENT_KEEPER)
                .at(NOW)
                .destructionList("销-1")
                .noLongerNeeded(true)
                .appraisedBy(ARCHIVIST)
                .addSupervisors(OFFICER, OTHER_OFFICER);
    }

    private static Destroy.Builder destroy() {
        return unapprovedDestroy().addApprovals(forDestroy().build());
    }

    private static Destroy.Builder destroyBare() {
        return Destroy.builder().carrier(ID).actor(DOCUMENT_KEEPER).at(NOW).noLongerNeeded(false);
    }

    private static EndWork endWork(Instant at) {
        return EndWork.builder().carrier(ID).actor(READER).at(at).build();
    }

    @Test
    void theOfficesDedicatedLockedCabinetWithItsKeeperIsPermitted() {
        assertPermitted(decide(store().build(), SECRET));
        assertPermitted(decide(store().keeper(OFFICER).build(), SECRET));
    }

    @Test
    void aCabinetOfTheOfficeThatIsNotDedicatedIsLackingUnder361() {
        Decision decision = decide(store().cabinet(ORDINARY).build(), SECRET);
        assertLacking(decision, "3.6.1");
        assertThat(members(decision)).containsExactly("cabinet");
    }

    @Test
    void aCabinetWithoutKeeperIsLackingUnder361() {
        Decision decision = decide(
                Store.builder()
                        .carrier(ID)
                        .actor(DOCUMENT_KEEPER)
                        .at(NOW)
                        .cabinet(DEDICATED)
                        .locked(true)
                        .build(),
                SECRET);
        assertLacking(decision, "3.6.1");
        assertThat(assigned(decision, "keeper"))
                .containsExactlyInAnyOrder(Post.CONFIDENTIAL_OFFICER, Post.DOCUMENT_KEEPER);
    }

    @Test
    void aKeeperOfTheOfficesCabinetInAnotherPostIsLackingUnder361() {
        for (var keeper : ImmutableList.of(COLLEAGUE, PLANNING_OFFICER, ARCHIVIST, OFFICE_DIRECTOR)) {
            assertLacking(decide(store().keeper(keeper).build(), SECRET), "3.6.1");
        }
    }

    @Test
    void aUnitsCabinetIsKeptByItsOwnSecrecyOfficer() {
        assertPermitted(
                decide(store().cabinet(OF_PLANNING).keeper(PLANNING_OFFICER).build(), SECRET));
        for (var keeper : ImmutableList.of(FINANCE_OFFICER, COLLEAGUE, DOCUMENT_KEEPER, OFFICER)) {
            Decision decision =
                    decide(store().cabinet(OF_PLANNING).keeper(keeper).build(), SECRET);
            assertLacking(decision, "3.6.1");
            assertThat(members(decision)).containsExactly("keeper");
        }
    }

    @Test
    void aCabinetOfTheArchiveIsNeitherTheOfficesNorAUnits() {
        assertLacking(
                decide(
                        store().cabinet(new Cabinet(ARCHIVE, "4号柜", true))
                                .keeper(ARCHIVIST)
                                .build(),
                        SECRET),
                "3.6.1");
    }

    @Test
    void anUnlockedCabinetIsLackingUnder362() {
        Decision decision = decide(store().locked(false).build(), SECRET);
        assertLacking(decision, "3.6.2");
        assertThat(members(decision)).containsExactly("locked");
    }

    @Test
    void aWrongCabinetAWrongKeeperAndNoLockAreFoundAtOnce() {
        Decision decision =
                decide(store().cabinet(ORDINARY).keeper(COLLEAGUE).locked(false).build(), SECRET);
        assertLacking(decision, "3.6.1", "3.6.2");
        assertThat(members(decision)).containsExactlyInAnyOrder("cabinet", "keeper", "locked");
    }

    @Test
    void storingIsBoundOnTheLastSecretDayAndNotOnTheNext() {
        Store act = store().cabinet(ORDINARY).keeper(COLLEAGUE).locked(false).build();
        assertLacking(decide(act, kept(secretUntil(SecrecyLevel.SECRET, DAY))), "3.6.1", "3.6.2");
        for (Classification free : ImmutableList.of(
                secretUntil(SecrecyLevel.SECRET, DAY.minusDays(1)), Classification.internal(), Classification.open())) {
            assertPermitted(decide(act, kept(free)));
        }
    }

    @Test
    void aCheckOfTheStorageIsPermitted() {
        CheckStorage act = CheckStorage.builder()
                .actor(DOCUMENT_KEEPER)
                .at(NOW)
                .cabinet(DEDICATED)
                .build();
        assertPermitted(POLICY.decide(act));
    }

    @Test
    void theEndOfTheWorkOwesTheArchivingByTheEndOfTheYear() {
        Decision decision = decide(endWork(NOW), SECRET);
        assertPermitted(decision);
        assertThat(owed(decision, "3.6.4")).singleElement().asString().endsWith("2025-12-31 [Archive]");
        assertThat(provisionsOwed(decision)).containsExactly("3.6.4");
    }

    @Test
    void theYearInWhichTheWorkEndedIsThatOfShanghai() {
        assertThat(owed(decide(endWork(Instant.parse("2025-12-31T15:59:59Z")), SECRET), "3.6.4"))
                .singleElement()
                .asString()
                .contains(LocalDate.of(2025, 12, 31).toString());
        assertThat(owed(decide(endWork(Instant.parse("2025-12-31T16:00:00Z")), SECRET), "3.6.4"))
                .singleElement()
                .asString()
                .contains(LocalDate.of(2026, 12, 31).toString());
    }

    @Test
    void theArchivingBindsEveryCarrier() {
        for (Classification classification : ImmutableList.of(
                Classification.open(), Classification.internal(), secretUntil(SecrecyLevel.SECRET, DAY.minusDays(1)))) {
            Decision decision = decide(endWork(NOW), kept(classification));
            assertPermitted(decision);
            assertThat(owed(decision, "3.6.4")).hasSize(1);
        }
    }

    @Test
    void archivingOfEveryLevelIsPermitted() {
        Archive act = Archive.builder()
                .carrier(ID)
                .actor(DOCUMENT_KEEPER)
                .at(NOW)
                .archive(ARCHIVE)
                .build();
        for (SecrecyLevel level : SecrecyLevel.values()) {
            assertPermitted(decide(act, kept(level)));
        }
        assertPermitted(decide(act, kept(Classification.open())));
    }

    @Test
    void aListedAppraisedApprovedAndSupervisedDestructionIsPermitted() {
        Decision decision = decide(destroy().build(), SECRET);
        assertPermitted(decision);
        assertThat(decision.obligations()).isEmpty();
    }

    @Test
    void aDestructionInNoListIsLackingUnder365() {
        Decision decision = decide(
                Destroy.builder()
                        .from(destroy().build())
                        .destructionList(Optional.empty())
                        .build(),
                SECRET);
        assertLacking(decision, "3.6.5");
        assertThat(members(decision)).containsExactly("destructionList");
    }

    @Test
    void whatIsStillNeededIsNotSurplus() {
        Decision decision = decide(destroy().noLongerNeeded(false).build(), SECRET);
        assertLacking(decision, "3.6.5");
        assertThat(members(decision)).containsExactly("noLongerNeeded");
    }

    @Test
    void whatNobodyAppraisedIsNotSurplus() {
        Decision decision = decide(
                Destroy.builder()
                        .from(destroy().build())
                        .appraisedBy(Optional.empty())
                        .build(),
                SECRET);
        assertLacking(decision, "3.6.5");
        assertThat(members(decision)).containsExactly("appraisedBy");
    }

    @Test
    void anUnapprovedDestructionIsLackingUnder365() {
        Decision decision = decide(unapprovedDestroy().build(), SECRET);
        assertLacking(decision, "3.6.5");
        assertThat(decision.remedies()).containsExactly(obtain(Post.OFFICE_LEADER));
    }

    @Test
    void oneSupervisorIsTooFewAndTwoAreEnough() {
        Decision decision =
                decide(destroy().supervisors(ImmutableList.of(OFFICER)).build(), SECRET);
        assertLacking(decision, "3.6.6");
        assertThat(members(decision)).containsExactly("supervisors");
        assertLacking(decide(destroy().supervisors(ImmutableList.of()).build(), SECRET), "3.6.6");
    }

    @Test
    void aSupervisorListedTwiceIsOne() {
        assertLacking(
                decide(
                        destroy()
                                .supervisors(ImmutableList.of(OFFICER, in(FINANCE, OFFICER.id()), OFFICER))
                                .build(),
                        SECRET),
                "3.6.6");
    }

    @Test
    void theOneWhoCarriesItOutDoesNotSuperviseIt() {
        assertLacking(
                decide(
                        destroy()
                                .supervisors(ImmutableList.of(OFFICER, DOCUMENT_KEEPER))
                                .build(),
                        SECRET),
                "3.6.6");
        assertLacking(decide(destroy().executedBy(OFFICER).build(), SECRET), "3.6.6");
    }

    @Test
    void theActorMaySuperviseWhereSomebodyElseCarriesItOut() {
        assertPermitted(decide(
                destroy()
                        .executedBy(COLLEAGUE)
                        .supervisors(ImmutableList.of(DOCUMENT_KEEPER, OFFICER))
                        .build(),
                SECRET));
    }

    @Test
    void everythingAgainstADestructionIsFoundAtOnceWhateverTheClassification() {
        for (Classification classification :
                ImmutableList.of(secret(SecrecyLevel.TOP_SECRET), Classification.internal(), Classification.open())) {
            Decision decision = decide(destroyBare().build(), kept(classification));
            assertLacking(decision, "3.6.5", "3.6.6");
            assertThat(members(decision))
                    .containsExactlyInAnyOrder("destructionList", "noLongerNeeded", "appraisedBy", "supervisors");
            assertThat(decision.remedies()).hasSize(5).contains(obtain(Post.OFFICE_LEADER));
        }
    }

    @Test
    void anExecutorWhoApprovedIsLackingUnder365() {
        Decision decision = decide(destroy().executedBy(OFFICE_LEADER).build(), SECRET);
        assertLacking(decision, "3.6.5");
    }

    @Test
    void theHeadMayApproveInPlaceOfAnOfficeLeaderWhoDestroys() {
        Approval byHead = approvalOf("Destroy", OFFICE_LEADER, HEAD, Post.HEAD).build();
        assertPermitted(decide(
                unapprovedDestroy().actor(OFFICE_LEADER).addApprovals(byHead).build(), SECRET));
        Approval forKeeper =
                approvalOf("Destroy", DOCUMENT_KEEPER, HEAD, Post.HEAD).build();
        assertLacking(decide(unapprovedDestroy().addApprovals(forKeeper).build(), SECRET), "3.6.5");
    }
}
