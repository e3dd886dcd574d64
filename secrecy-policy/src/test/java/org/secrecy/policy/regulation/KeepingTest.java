package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.regulation.SmallOffice.ARCHIVE;
import static org.secrecy.policy.regulation.SmallOffice.HEAD;
import static org.secrecy.policy.regulation.SmallOffice.ID;
import static org.secrecy.policy.regulation.SmallOffice.KEEPER;
import static org.secrecy.policy.regulation.SmallOffice.LI;
import static org.secrecy.policy.regulation.SmallOffice.NOW;
import static org.secrecy.policy.regulation.SmallOffice.OFFICE;
import static org.secrecy.policy.regulation.SmallOffice.OFFICER;
import static org.secrecy.policy.regulation.SmallOffice.OFFICE_LEADER;
import static org.secrecy.policy.regulation.SmallOffice.PLANNING;
import static org.secrecy.policy.regulation.SmallOffice.POLICY;
import static org.secrecy.policy.regulation.SmallOffice.TODAY;
import static org.secrecy.policy.regulation.SmallOffice.UNIT_OFFICER;
import static org.secrecy.policy.regulation.SmallOffice.WANG;
import static org.secrecy.policy.regulation.SmallOffice.approval;
import static org.secrecy.policy.regulation.SmallOffice.decide;
import static org.secrecy.policy.regulation.SmallOffice.file;
import static org.secrecy.policy.regulation.SmallOffice.kept;
import static org.secrecy.policy.regulation.SmallOffice.permitted;
import static org.secrecy.policy.regulation.SmallOffice.refused;
import static org.secrecy.policy.regulation.SmallOffice.secret;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** 3.3, 3.4 and 3.6: receiving, circulating, storing, ending, archiving and destroying. */
class KeepingTest {

    private static final Custody SECRET = kept(SecrecyLevel.SECRET, OFFICE);
    private static final Custody INTERNAL = kept(file(Classification.internal()).build(), OFFICE);

    // 3.3

    private static Receive.Builder receipt() {
        return Receive.builder()
                .document(ID.document())
                .addCarriers(file(secret(SecrecyLevel.SECRET)).build())
                .actor(KEEPER)
                .at(NOW)
                .sender("市委办公室")
                .keeper(OFFICE)
                .signedBy(KEEPER)
                .listed(1)
                .addressedHere(true)
                .packagingIntact(true);
    }

    @Test
    void whatIsReceivedIsCountedLookedAtAndAddressedHere() {
        Decision decision = decide(receipt().build());
        permitted(decision);
        assertThat(decision.obligations()).singleElement().satisfies(owed -> {
            assertThat(owed.provision()).hasToString("3.3.4");
            assertThat(owed.due()).contains(TODAY);
            assertThat(owed.dischargedBy()).containsExactly("Register");
            assertThat(owed.subject()).isEqualTo(ID.toString());
        });
        refused(decide(receipt().listed(2).build()), Verdict.LACKING, "3.3.1");
        refused(decide(receipt().packagingIntact(false).build()), Verdict.LACKING, "3.3.3");
        Decision both = decide(receipt().listed(2).packagingIntact(false).build());
        refused(both, Verdict.LACKING, "3.3.1", "3.3.3");
        assertThat(both.remedies()).hasSize(1);
        permitted(decide(receipt()
                .listed(2)
                .packagingIntact(false)
                .settledWithSender("电话核清")
                .build()));
        refused(decide(receipt().addressedHere(false).build()), Verdict.FORBIDDEN, "3.3.2");
    }

    @Test
    void whatIsInCustodyIsNotReceivedAgain() {
        refused(
                POLICY.decide(receipt().build(), org.secrecy.custody.CustodyBook.of(SECRET)),
                Verdict.UNDECIDED,
                "1.2.2");
    }

    // 3.4

    private static Circulate.Builder circulation() {
        return Circulate.builder()
                .carrier(ID)
                .actor(OFFICER)
                .at(NOW)
                .handedOverBy(KEEPER)
                .bearer(OFFICER)
                .reader(LI)
                .goesBackTo(OFFICER)
                .readInOffice(true)
                .carriedAbout(false);
    }

    @Test
    void anOfficerBringsItToAReaderInScopeAndBack() {
        permitted(POLICY.decide(circulation().build(), SECRET));
        refused(POLICY.decide(circulation().bearer(KEEPER).build(), SECRET), Verdict.LACKING, "3.4.1");
        Person outsider = Person.of("outsider", "何人");
        refused(POLICY.decide(circulation().reader(outsider).build(), SECRET), Verdict.LACKING, "3.4.1");
        refused(POLICY.decide(circulation().carriedAbout(true).build(), SECRET), Verdict.FORBIDDEN, "3.4.3");
        refused(POLICY.decide(circulation().handedOverBy(WANG).build(), SECRET), Verdict.FORBIDDEN, "3.4.4");
        refused(POLICY.decide(circulation().goesBackTo(WANG).build(), SECRET), Verdict.FORBIDDEN, "3.4.4");
        permitted(POLICY.decide(
                circulation().bearer(LI).reader(outsider).carriedAbout(true).build(), INTERNAL));
    }

    @Test
    void readingElsewhereIsAnAdvice() {
        Decision decision = POLICY.decide(circulation().readInOffice(false).build(), SECRET);
        permitted(decision);
        assertThat(decision.advice())
                .singleElement()
                .satisfies(
                        advice -> assertThat(advice.provision().orElseThrow()).hasToString("3.4.2"));
        assertThat(POLICY.decide(circulation().build(), SECRET).advice()).isEmpty();
    }

    @Test
    void nothingIsDrawnOut() {
        Carrier pages =
                file(secret(SecrecyLevel.SECRET)).pages(8).addDocuments("附图").build();
        Custody out =
                kept(pages, OFFICE).after(circulation().at(NOW.minusSeconds(60)).build());
        Return.Builder back =
                Return.builder().carrier(ID).actor(LI).at(NOW).pages(8).addDocuments("附图");
        permitted(POLICY.decide(back.build(), out));
        refused(POLICY.decide(back.pages(7).build(), out), Verdict.LACKING, "3.4.5");
        permitted(POLICY.decide(back.removalRecordedBy(KEEPER).build(), out));
        refused(POLICY.decide(back.removalRecordedBy(WANG).build(), out), Verdict.LACKING, "3.4.5");
        refused(
                POLICY.decide(
                        Return.builder().carrier(ID).actor(LI).at(NOW).pages(8).build(), out),
                Verdict.LACKING,
                "3.4.5");
        Custody disk = SECRET.after(circulation().at(NOW.minusSeconds(60)).build());
        permitted(POLICY.decide(Return.builder().carrier(ID).actor(LI).at(NOW).build(), disk));
        refused(
                POLICY.decide(Return.builder().carrier(ID).actor(WANG).at(NOW).build(), disk),
                Verdict.UNDECIDED,
                "1.2.2");
        permitted(POLICY.decide(
                Return.builder().carrier(ID).actor(WANG).returnedBy(LI).at(NOW).build(), disk));
    }

    // 3.6

    private static Store.Builder storing(Cabinet cabinet, Person keeper) {
        return Store.builder()
                .carrier(ID)
                .actor(KEEPER)
                .at(NOW)
                .cabinet(cabinet)
                .keeper(keeper)
                .locked(true);
    }

    @Test
    void theOfficeKeepsItInADedicatedLockedCabinetWithANamedKeeper() {
        Cabinet dedicated = new Cabinet(OFFICE, "1号柜", true);
        permitted(POLICY.decide(storing(dedicated, KEEPER).build(), SECRET));
        permitted(POLICY.decide(storing(dedicated, OFFICER).build(), SECRET));
        refused(POLICY.decide(storing(dedicated, LI).build(), SECRET), Verdict.LACKING, "3.6.1");
        refused(
                POLICY.decide(storing(new Cabinet(OFFICE, "2号柜", false), KEEPER).build(), SECRET),
                Verdict.LACKING,
                "3.6.1");
        refused(POLICY.decide(storing(dedicated, KEEPER).locked(false).build(), SECRET), Verdict.LACKING, "3.6.2");
        refused(
                POLICY.decide(
                        Store.builder()
                                .carrier(ID)
                                .actor(KEEPER)
                                .at(NOW)
                                .cabinet(dedicated)
                                .locked(true)
                                .build(),
                        SECRET),
                Verdict.LACKING,
                "3.6.1");
        refused(
                POLICY.decide(storing(new Cabinet(ARCHIVE, "1号柜", true), KEEPER).build(), SECRET),
                Verdict.LACKING,
                "3.6.1");
        permitted(POLICY.decide(
                storing(new Cabinet(OFFICE, "2号柜", false), LI).locked(false).build(), INTERNAL));
    }

    @Test
    void aUnitKeepsItWithItsOwnOfficer() {
        Cabinet unit = new Cabinet(PLANNING, "1号柜", false);
        permitted(POLICY.decide(storing(unit, UNIT_OFFICER).build(), SECRET));
        refused(POLICY.decide(storing(unit, KEEPER).build(), SECRET), Verdict.LACKING, "3.6.1");
        Person another = Person.builder()
                .id("other")
                .name("冯雪")
                .unit(OFFICE)
                .addPosts(Post.PART_TIME_SECRECY_OFFICER)
                .build();
        refused(POLICY.decide(storing(unit, another).build(), SECRET), Verdict.LACKING, "3.6.1");
    }

    @Test
    void recordsAreNeverWithoutCover() {
        permitted(POLICY.decide(
                Register.builder().carrier(ID).actor(KEEPER).at(NOW).build(), SECRET));
        permitted(decide(CheckStorage.builder()
                .actor(KEEPER)
                .at(NOW)
                .cabinet(new Cabinet(OFFICE, "1号柜", true))
                .build()));
        permitted(POLICY.decide(
                Archive.builder()
                        .carrier(ID)
                        .actor(KEEPER)
                        .at(NOW)
                        .archive(ARCHIVE)
                        .build(),
                SECRET));
    }

    @Test
    void endedWorkIsArchivedByTheEndOfTheYear() {
        EndWork end = EndWork.builder().carrier(ID).actor(LI).at(NOW).build();
        Decision decision = POLICY.decide(end, INTERNAL);
        permitted(decision);
        assertThat(decision.obligations()).singleElement().satisfies(owed -> {
            assertThat(owed.provision()).hasToString("3.6.4");
            assertThat(owed.due()).contains(LocalDate.of(2026, 12, 31));
            assertThat(owed.debtor().words().chinese()).isEqualTo("办公室");
        });
        Custody archived = kept(SecrecyLevel.SECRET, ARCHIVE);
        assertThat(POLICY.decide(end, archived).obligations()).isEmpty();
    }

    private static Destroy.Builder destruction() {
        return Destroy.builder()
                .carrier(ID)
                .actor(KEEPER)
                .at(NOW)
                .destructionList("销2026-1")
                .noLongerNeeded(true)
                .appraisedBy(HEAD)
                .addSupervisors(LI, WANG)
                .addApprovals(approval(Destroy.KIND, KEEPER, OFFICE_LEADER, Post.OFFICE_LEADER)
                        .build());
    }

    @Test
    void onlyListedSurplusIsDestroyedWithApproval() {
        permitted(POLICY.decide(destruction().build(), SECRET));
        permitted(POLICY.decide(destruction().build(), INTERNAL));
        refused(POLICY.decide(destruction().approvals(ImmutableList.of()).build(), INTERNAL), Verdict.LACKING, "3.6.5");
        refused(POLICY.decide(destruction().noLongerNeeded(false).build(), SECRET), Verdict.LACKING, "3.6.5");
        Destroy bare = Destroy.builder()
                .carrier(ID)
                .actor(KEEPER)
                .at(NOW)
                .noLongerNeeded(false)
                .build();
        refused(POLICY.decide(bare, SECRET), Verdict.LACKING, "3.6.5", "3.6.5", "3.6.5", "3.6.5", "3.6.6");
        assertThat(POLICY.decide(bare, SECRET).remedies())
                .contains(new Remedy.ObtainApproval(ImmutableSet.of(Post.OFFICE_LEADER), 0))
                .hasSize(5);
    }

    @Test
    void twoOthersSuperviseADestruction() {
        refused(
                POLICY.decide(destruction().supervisors(ImmutableList.of(LI)).build(), SECRET),
                Verdict.LACKING,
                "3.6.6");
        refused(
                POLICY.decide(
                        destruction().supervisors(ImmutableList.of(LI, LI)).build(), SECRET),
                Verdict.LACKING,
                "3.6.6");
        refused(
                POLICY.decide(
                        destruction().supervisors(ImmutableList.of(LI, KEEPER)).build(), SECRET),
                Verdict.LACKING,
                "3.6.6");
        refused(POLICY.decide(destruction().executedBy(WANG).build(), SECRET), Verdict.LACKING, "3.6.6");
        permitted(POLICY.decide(
                destruction()
                        .executedBy(WANG)
                        .supervisors(ImmutableList.of(LI, KEEPER))
                        .build(),
                SECRET));
    }

    @Test
    void theExecutorDoesNotApproveTheDestruction() {
        refused(POLICY.decide(destruction().executedBy(OFFICE_LEADER).build(), SECRET), Verdict.LACKING, "3.6.5");
    }

    /** A class of somebody else's may leave out what the library's own can't. */
    @Test
    void aDestructionThatSaysNobodyCarriesItOutIsUndecided() {
        Destroy said = destruction().build();
        Destroy unsaid = (Destroy) Proxy.newProxyInstance(
                Destroy.class.getClassLoader(),
                new Class<?>[] {Destroy.class},
                (proxy, method, arguments) ->
                        method.getName().equals("executor") ? null : method.invoke(said, arguments));
        refused(POLICY.decide(unsaid, SECRET), Verdict.UNDECIDED, "3.6.6");
        assertThat(POLICY.decide(unsaid, SECRET).remedies()).isEmpty();
        assertThat(POLICY.decide(unsaid, SECRET).obligations()).isEmpty();
    }

    @Test
    void whatIsDestroyedIsDestroyedOnce() {
        refused(
                POLICY.decide(
                        destruction().build(),
                        SECRET.after(destruction().at(NOW.minusSeconds(1)).build())),
                Verdict.UNDECIDED,
                "1.2.2");
    }
}
