package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.*;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Store;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.decision.Decision;

class RosterTest {

    private static final Custody SECRET = kept(SecrecyLevel.SECRET);
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private static SecrecyPolicy policy(Appointment... appointments) {
        return POLICY.with(Roster.of(appointments));
    }

    private static Borrow borrowApproved(Approval.Builder approval) {
        return borrow(3).addApprovals(approval.build()).build();
    }

    private static Circulate circulate(Person bearer) {
        return Circulate.builder()
                .carrier(ID)
                .actor(bearer)
                .at(NOW)
                .handedOverBy(OFFICER)
                .bearer(bearer)
                .reader(READER)
                .goesBackTo(OFFICER)
                .readInOffice(true)
                .carriedAbout(false)
                .build();
    }

    private static Store store(Cabinet cabinet, Person keeper) {
        return Store.builder()
                .carrier(ID)
                .actor(keeper)
                .at(NOW)
                .cabinet(cabinet)
                .keeper(keeper)
                .locked(true)
                .build();
    }

    @Test
    void anApproverOnTheRosterCounts() {
        assertPermitted(
                policy(appointed(OFFICE_LEADER, Post.OFFICE_LEADER)).decide(borrowApproved(forBorrow()), SECRET));
    }

    @Test
    void anApproverWhoIsNotOnTheRosterDoesNotCountWhateverTheActStates() {
        Decision decision = policy(appointed(HEAD, Post.HEAD)).decide(borrowApproved(forBorrow()), SECRET);
        assertLacking(decision, "3.5.2");
        assertThat(finding(decision, "3.5.2").reason().english())
                .contains("批-1")
                .contains(ApprovalFlaw.NOT_IN_POST.words().english());
    }

    @Test
    void withoutRosterTheCapacityIsBelieved() {
        assertPermitted(decide(borrowApproved(forBorrow().approver(Person.of("p31", "某人"))), SECRET));
    }

    @Test
    void anApproverIsInPostOnTheDayOfTheApprovalAndNotOfTheAct() {
        Borrow act = borrowApproved(forBorrow().givenAt(YESTERDAY));
        assertPermitted(policy(appointment(OFFICE_LEADER, Post.OFFICE_LEADER)
                        .until(DAY.minusDays(1))
                        .build())
                .decide(act, SECRET));
        assertLacking(
                policy(appointment(OFFICE_LEADER, Post.OFFICE_LEADER)
                                .until(DAY.minusDays(2))
                                .build())
                        .decide(act, SECRET),
                "3.5.2");
        assertLacking(
                policy(appointment(OFFICE_LEADER, Post.OFFICE_LEADER).since(DAY).build())
                        .decide(act, SECRET),
                "3.5.2");
        assertPermitted(policy(appointment(OFFICE_LEADER, Post.OFFICE_LEADER)
                        .since(DAY.minusDays(1))
                        .build())
                .decide(act, SECRET));
    }

    @Test
    void theDayOfTheApprovalIsThatOfShanghai() {
        SecrecyPolicy policy =
                policy(appointment(OFFICE_LEADER, Post.OFFICE_LEADER).since(DAY).build());
        Instant midnight = Instant.parse("2025-03-09T16:00:00Z");
        assertPermitted(policy.decide(borrowApproved(forBorrow().givenAt(midnight)), SECRET));
        assertLacking(policy.decide(borrowApproved(forBorrow().givenAt(midnight.minusSeconds(1))), SECRET), "3.5.2");
    }

    @Test
    void theRosterKnowsPeopleByIdentity() {
        assertPermitted(policy(appointed(Person.of(OFFICE_LEADER.id(), "改名"), Post.OFFICE_LEADER))
                .decide(borrowApproved(forBorrow()), SECRET));
    }

    @Test
    void anotherPostOnTheRosterIsNotEnough() {
        assertLacking(
                policy(appointed(OFFICE_LEADER, Post.LEADER_IN_CHARGE)).decide(borrowApproved(forBorrow()), SECRET),
                "3.5.2");
    }

    @Test
    void whetherTheActorHoldsThePostIsForTheRosterToSay() {
        Borrow byLeader = borrow(3)
                .actor(OFFICE_LEADER)
                .addApprovals(
                        approvalOf("Borrow", OFFICE_LEADER, HEAD, Post.HEAD).build())
                .build();
        Appointment head = appointed(HEAD, Post.HEAD);
        assertPermitted(
                policy(head, appointed(OFFICE_LEADER, Post.OFFICE_LEADER)).decide(byLeader, SECRET));
        assertLacking(policy(head).decide(byLeader, SECRET), "3.5.2");
        Borrow byReader = borrow(3)
                .addApprovals(approvalOf("Borrow", READER, HEAD, Post.HEAD).build())
                .build();
        assertPermitted(policy(head, appointed(READER, Post.OFFICE_LEADER)).decide(byReader, SECRET));
    }

    @Test
    void theHeadWhoApprovesInPlaceIsOnTheRosterToo() {
        Borrow act = borrow(3)
                .actor(OFFICE_LEADER)
                .addApprovals(
                        approvalOf("Borrow", OFFICE_LEADER, HEAD, Post.HEAD).build())
                .build();
        assertLacking(policy(appointed(OFFICE_LEADER, Post.OFFICE_LEADER)).decide(act, SECRET), "3.5.2");
    }

    @Test
    void aBearerIsAnOfficerOnTheDayOfTheCirculation() {
        Appointment back = appointed(OFFICER, Post.CONFIDENTIAL_OFFICER);
        assertPermitted(policy(back, appointed(OTHER_OFFICER, Post.CONFIDENTIAL_OFFICER))
                .decide(circulate(OTHER_OFFICER), SECRET));
        assertLacking(policy(back).decide(circulate(OTHER_OFFICER), SECRET), "3.4.1");
        assertPermitted(policy(
                        back,
                        appointment(OTHER_OFFICER, Post.CONFIDENTIAL_OFFICER)
                                .until(DAY)
                                .build())
                .decide(circulate(OTHER_OFFICER), SECRET));
        assertLacking(
                policy(
                                back,
                                appointment(OTHER_OFFICER, Post.CONFIDENTIAL_OFFICER)
                                        .until(DAY.minusDays(1))
                                        .build())
                        .decide(circulate(OTHER_OFFICER), SECRET),
                "3.4.1");
        assertLacking(
                policy(
                                back,
                                appointment(OTHER_OFFICER, Post.CONFIDENTIAL_OFFICER)
                                        .since(DAY.plusDays(1))
                                        .build())
                        .decide(circulate(OTHER_OFFICER), SECRET),
                "3.4.1");
    }

    @Test
    void aBearerWithoutStatedPostIsAnOfficerIfTheRosterSaysSo() {
        Appointment back = appointed(OFFICER, Post.CONFIDENTIAL_OFFICER);
        assertPermitted(
                policy(back, appointed(COLLEAGUE, Post.CONFIDENTIAL_OFFICER)).decide(circulate(COLLEAGUE), SECRET));
    }

    @Test
    void whoHandsOverAndTakesBackIsAskedOfTheRosterToo() {
        assertForbidden(
                policy(appointed(OTHER_OFFICER, Post.CONFIDENTIAL_OFFICER)).decide(circulate(OTHER_OFFICER), SECRET),
                "3.4.4");
    }

    @Test
    void theKeeperOfACabinetIsAskedOfTheRoster() {
        Cabinet cabinet = new Cabinet(OFFICE, "1号柜", true);
        assertPermitted(policy(appointed(DOCUMENT_KEEPER, Post.DOCUMENT_KEEPER))
                .decide(store(cabinet, DOCUMENT_KEEPER), SECRET));
        assertPermitted(policy(appointed(COLLEAGUE, Post.DOCUMENT_KEEPER)).decide(store(cabinet, COLLEAGUE), SECRET));
        assertLacking(
                policy(appointed(OFFICER, Post.DOCUMENT_KEEPER)).decide(store(cabinet, DOCUMENT_KEEPER), SECRET),
                "3.6.1");
        assertLacking(
                policy(appointment(DOCUMENT_KEEPER, Post.DOCUMENT_KEEPER)
                                .until(DAY.minusDays(1))
                                .build())
                        .decide(store(cabinet, DOCUMENT_KEEPER), SECRET),
                "3.6.1");
    }

    @Test
    void theSecrecyOfficerOfAUnitIsTheOneTheRosterAppointsThere() {
        Store act = store(new Cabinet(PLANNING, "3号柜", false), PLANNING_OFFICER);
        assertPermitted(policy(appointed(PLANNING_OFFICER, Post.PART_TIME_SECRECY_OFFICER))
                .decide(act, SECRET));
        assertLacking(
                policy(appointment(PLANNING_OFFICER, Post.PART_TIME_SECRECY_OFFICER)
                                .unit(FINANCE)
                                .build())
                        .decide(act, SECRET),
                "3.6.1");
    }

    @Test
    void theDelivererOfTheExceptionIsAskedOfTheRoster() {
        Borrow act = approvedBorrow(3).need("核对").deliverer(OFFICER).build();
        Custody topSecret = kept(SecrecyLevel.TOP_SECRET);
        Appointment leader = appointed(OFFICE_LEADER, Post.OFFICE_LEADER);
        assertPermitted(
                policy(leader, appointed(OFFICER, Post.CONFIDENTIAL_OFFICER)).decide(act, topSecret));
        assertLacking(policy(leader).decide(act, topSecret), "3.5.5");
        assertLacking(
                policy(
                                leader,
                                appointment(OFFICER, Post.CONFIDENTIAL_OFFICER)
                                        .until(DAY.minusDays(1))
                                        .build())
                        .decide(act, topSecret),
                "3.5.5");
    }

    @Test
    void theKeeperWhoRecordsARemovalIsAskedOfTheRoster() {
        Return act = Return.builder()
                .carrier(ID)
                .actor(READER)
                .at(NOW)
                .pages(9)
                .removalRecordedBy(DOCUMENT_KEEPER)
                .build();
        Carrier tenPages =
                Carrier.builder().from(carrier(SecrecyLevel.SECRET)).pages(10).build();
        Custody lent = onLoan(kept(tenPages), READER);
        assertPermitted(policy(appointed(DOCUMENT_KEEPER, Post.DOCUMENT_KEEPER)).decide(act, lent));
        assertLacking(policy(appointed(HEAD, Post.HEAD)).decide(act, lent), "3.4.5");
    }
}
