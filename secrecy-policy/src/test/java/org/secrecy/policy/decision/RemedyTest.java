package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.language.Phrase;
import org.secrecy.office.Body;
import org.secrecy.office.Post;

/** Which remedy does what another does, and how each reads. */
class RemedyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ImmutableSet<Post> HEAD = ImmutableSet.of(Post.HEAD);
    private static final ImmutableSet<Post> LEADERS = ImmutableSet.of(Post.HEAD, Post.OFFICE_LEADER);
    private static final ImmutableSet<Body> SECRECY = ImmutableSet.of(Body.SECRECY_DEPARTMENT);
    private static final ImmutableSet<Body> ORGANS = ImmutableSet.of(Body.SECRECY_DEPARTMENT, Body.COMPETENT_ORGAN);

    private static Remedy.ObtainApproval approval(ImmutableSet<Post> posts) {
        return new Remedy.ObtainApproval(posts, 0);
    }

    private static Remedy.ObtainApproval ofLine(String line) {
        return new Remedy.ObtainApproval(HEAD, 0, Optional.of(line));
    }

    private static Remedy.ProlongApproval prolong(ImmutableSet<Post> posts, LocalDate lastDay) {
        return new Remedy.ProlongApproval(posts, lastDay);
    }

    private static Remedy.Assign assign(String member, ImmutableSet<Post> posts) {
        return new Remedy.Assign(member, Phrase.of("承办人", "executor"), posts);
    }

    private static void assertIncludes(Remedy one, Remedy other) {
        assertThat(one.includes(other)).as("%s includes %s", one, other).isTrue();
    }

    private static void assertIncludesNot(Remedy one, Remedy other) {
        assertThat(one.includes(other)).as("%s includes %s", one, other).isFalse();
    }

    private static void assertReads(Remedy remedy, String chinese, String english) {
        assertThat(remedy.words()).isEqualTo(Phrase.of(chinese, english));
    }

    @Test
    void anApprovalByFewerPostsIncludesThatByMore() {
        assertIncludes(approval(HEAD), approval(LEADERS));
        assertIncludes(approval(HEAD), approval(HEAD));
        assertIncludesNot(approval(LEADERS), approval(HEAD));
    }

    @Test
    void anApprovalOfMoreCopiesIncludesThatOfFewer() {
        Remedy three = new Remedy.ObtainApproval(HEAD, 3);
        assertIncludes(three, three);
        assertIncludes(three, new Remedy.ObtainApproval(HEAD, 2));
        assertIncludesNot(three, new Remedy.ObtainApproval(HEAD, 4));
    }

    @Test
    void anApprovalOfALineIncludesThatOfNoneAndOfNoOtherLine() {
        assertIncludes(ofLine("用地"), ofLine("用地"));
        assertIncludes(ofLine("用地"), approval(HEAD));
        assertIncludesNot(ofLine("用地"), ofLine("市政"));
        assertIncludesNot(approval(HEAD), ofLine("用地"));
    }

    @Test
    void anApprovalIncludesAProlongationByTheSamePosts() {
        assertIncludes(approval(HEAD), prolong(LEADERS, DAY));
        assertIncludesNot(approval(LEADERS), prolong(HEAD, DAY));
    }

    @Test
    void anApprovalIncludesNothingElse() {
        assertIncludesNot(approval(HEAD), new Remedy.ReturnBy(DAY));
    }

    @Test
    void aProlongationIncludesThatOfALaterDayAndOfMorePosts() {
        assertIncludes(prolong(HEAD, DAY), prolong(HEAD, DAY));
        assertIncludes(prolong(HEAD, DAY), prolong(LEADERS, DAY.plusDays(1)));
        assertIncludesNot(prolong(HEAD, DAY), prolong(HEAD, DAY.minusDays(1)));
        assertIncludesNot(prolong(LEADERS, DAY), prolong(HEAD, DAY));
    }

    @Test
    void aProlongationIncludesAnApprovalByTheSamePostsAndNothingElse() {
        assertIncludes(prolong(HEAD, DAY), approval(LEADERS));
        assertIncludesNot(prolong(LEADERS, DAY), approval(HEAD));
        assertIncludesNot(prolong(HEAD, DAY), new Remedy.ReturnBy(DAY));
    }

    @Test
    void anEarlierReturnIncludesALaterOne() {
        Remedy earlier = new Remedy.ReturnBy(DAY);
        assertIncludes(earlier, earlier);
        assertIncludes(earlier, new Remedy.ReturnBy(DAY.plusDays(1)));
        assertIncludesNot(earlier, new Remedy.ReturnBy(DAY.minusDays(1)));
    }

    @Test
    void aReturnWithinTheApprovedDaysIncludesTheProlongation() {
        Remedy back = new Remedy.ReturnBy(DAY);
        assertIncludes(back, prolong(HEAD, DAY));
        assertIncludes(back, prolong(HEAD, DAY.plusDays(1)));
        assertIncludesNot(back, prolong(HEAD, DAY.minusDays(1)));
        assertIncludesNot(back, approval(HEAD));
    }

    @Test
    void anOrgansApprovalIncludesThatOfMoreBodiesThatServesForNoMorePosts() {
        Remedy organ = new Remedy.ObtainOrganApproval(SECRECY, LEADERS);
        assertIncludes(organ, organ);
        assertIncludes(organ, new Remedy.ObtainOrganApproval(ORGANS, HEAD));
        assertIncludesNot(new Remedy.ObtainOrganApproval(ORGANS, LEADERS), organ);
        assertIncludesNot(new Remedy.ObtainOrganApproval(SECRECY, HEAD), organ);
    }

    @Test
    void anOrgansApprovalIncludesThatOfThePostsForWhichItServes() {
        Remedy organ = new Remedy.ObtainOrganApproval(SECRECY, HEAD);
        assertIncludes(organ, approval(LEADERS));
        assertIncludesNot(organ, approval(ImmutableSet.of(Post.ARCHIVIST)));
        assertIncludesNot(organ, new Remedy.ReturnBy(DAY));
    }

    @Test
    void anAssignmentIncludesThatOfMorePostsToTheSamePart() {
        assertIncludes(assign("executor", HEAD), assign("executor", LEADERS));
        assertIncludesNot(assign("executor", LEADERS), assign("executor", HEAD));
        assertIncludesNot(assign("executor", HEAD), assign("bearer", HEAD));
        assertIncludesNot(assign("executor", HEAD), approval(HEAD));
    }

    @Test
    void anyOtherRemedyIncludesItsEqualAlone() {
        Remedy secret = new Remedy.SetLevel(SecrecyLevel.SECRET);
        assertIncludes(secret, new Remedy.SetLevel(SecrecyLevel.SECRET));
        assertIncludesNot(secret, new Remedy.SetLevel(SecrecyLevel.TOP_SECRET));
    }

    @Test
    void anApprovalReadsWithItsLineOrItsCopies() {
        assertReads(
                approval(LEADERS),
                "取得局长或办公室分管领导批准",
                "obtain the approval of the head of the bureau or the office leader");
        assertReads(
                new Remedy.ObtainApproval(HEAD, 1),
                "取得局长批准，份数不少于1",
                "obtain the approval of the head of the bureau, for no fewer copies than 1");
        assertReads(ofLine("用地"), "取得分管“用地”业务的局长批准", "obtain the approval of the head of the bureau of the line 用地");
    }

    @Test
    void anOrgansApprovalReadsWithItsBodies() {
        assertReads(
                new Remedy.ObtainOrganApproval(ORGANS, HEAD),
                "取得当地保密行政管理部门或有相应权限的机关批准",
                "obtain the approval of the local secrecy department or the competent organ");
    }

    @Test
    void aDayReadsAsTheLastThatWillDo() {
        assertReads(new Remedy.ReturnBy(DAY), "归还日期改为不迟于2026-03-02", "set a due day not after 2026-03-02");
        assertReads(
                prolong(HEAD, DAY),
                "由局长延长批准的期限，或者归还日期改为不迟于2026-03-02",
                "have the head of the bureau prolong the approval, or set a due day not after 2026-03-02");
    }

    @Test
    void anAssignmentReadsWithItsPart() {
        assertReads(assign("executor", HEAD), "由局长担任承办人", "have the head of the bureau act as executor");
    }

    @Test
    void aLevelAndAPeriodReadAsWhatWillDo() {
        assertReads(new Remedy.SetLevel(SecrecyLevel.SECRET), "密级改为秘密", "raise the level to secret");
        assertReads(
                new Remedy.SetPeriod(SecrecyPeriod.years(5)),
                "保密期限改为" + SecrecyPeriod.years(5),
                "change the period to " + SecrecyPeriod.years(5));
    }

    @Test
    void fewerCopiesAreOfferedOnlyWhereSomeMayStillBeMade() {
        assertReads(new Remedy.LimitCopies(0, 3), "另行取得3份的批准", "obtain an approval for no fewer copies than 3");
        assertReads(
                new Remedy.LimitCopies(1, 3),
                "复印不超过1份，或者另行取得3份的批准",
                "make no more copies than 1, or obtain an approval for 3");
    }

    @Test
    void whatIsToBeSettledFirstIsSaidInWordsThatAreFilled() {
        ImmutableList<CarrierId> carriers = ImmutableList.of(CarrierId.parse("规发〔2026〕12号#000001"));
        Phrase open = Phrase.of("先归还{0}", "have {0} returned first");

        assertReads(
                new Remedy.SettleFirst(carriers, open.with(carriers)),
                "先归还规发〔2026〕12号#000001",
                "have 规发〔2026〕12号#000001 returned first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Remedy.SettleFirst(carriers, open))
                .withMessageStartingWith("what is to be done must have no place left to fill, but was ");
    }
}
