package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.Classify;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;

/** 3.1.1: a derived level that is the source's, and one that is not. */
class DerivedLevelTest {

    private static final Person AUTHORITY = Person.of("p40", "定密己", Post.CLASSIFICATION_AUTHORITY);
    private static final Remedy ORGAN = new Remedy.ObtainOrganApproval(
            ImmutableSet.of(Body.COMPETENT_ORGAN), ImmutableSet.of(Post.CLASSIFICATION_AUTHORITY));

    private static Classify.Builder classify(SecrecyLevel level, Classification... sources) {
        return Classify.builder()
                .document(DOCUMENT)
                .actor(READER)
                .at(NOW)
                .level(level)
                .period(SecrecyPeriod.years(10))
                .addSources(sources);
    }

    private static Approval.Builder approval() {
        return Approval.builder()
                .id("定-1")
                .act("Classify")
                .addSubjects(DOCUMENT.toString())
                .applicant(READER)
                .givenAt(BEFORE);
    }

    private static Decision byAuthority(SecrecyLevel level, Classification... sources) {
        return POLICY.decide(classify(level, sources)
                .addApprovals(approval()
                        .approver(AUTHORITY)
                        .capacity(Post.CLASSIFICATION_AUTHORITY)
                        .build())
                .build());
    }

    private static void assertOrganIsAsked(Decision decision) {
        assertLacking(decision, "3.1.1");
        assertThat(decision.remedies()).containsExactly(ORGAN);
    }

    @Test
    void aLevelAboveItsHighestSourceAndAboveTheCeilingNeedsTheOrgan() {
        assertOrganIsAsked(byAuthority(SecrecyLevel.TOP_SECRET, secret(SecrecyLevel.HIGHLY_SECRET)));
        assertOrganIsAsked(
                byAuthority(SecrecyLevel.TOP_SECRET, secret(SecrecyLevel.SECRET), secret(SecrecyLevel.HIGHLY_SECRET)));
    }

    @Test
    void theOrgansApprovalServesForTheAuthorityAsWell() {
        assertOrganIsAsked(POLICY.decide(
                classify(SecrecyLevel.TOP_SECRET, secret(SecrecyLevel.SECRET)).build()));
        assertPermitted(POLICY.decide(classify(SecrecyLevel.TOP_SECRET, secret(SecrecyLevel.SECRET))
                .addApprovals(approval().organ("保密局").organDocument("保批1号").build())
                .build()));
    }

    @Test
    void aLevelThatIsItsHighestSourcesNeedsNoOrgan() {
        assertPermitted(byAuthority(SecrecyLevel.TOP_SECRET, secret(SecrecyLevel.TOP_SECRET)));
        assertPermitted(
                byAuthority(SecrecyLevel.TOP_SECRET, secret(SecrecyLevel.SECRET), secret(SecrecyLevel.TOP_SECRET)));
    }

    @Test
    void aLevelAboveItsSourceButWithinTheCeilingNeedsNoOrgan() {
        assertPermitted(byAuthority(SecrecyLevel.HIGHLY_SECRET, secret(SecrecyLevel.SECRET)));
    }

    @Test
    void aSourceThatIsDeclassifiedLendsItsLevelNoLonger() {
        assertPermitted(byAuthority(SecrecyLevel.TOP_SECRET, secretUntil(SecrecyLevel.TOP_SECRET, DAY)));
        assertOrganIsAsked(
                byAuthority(SecrecyLevel.TOP_SECRET, secretUntil(SecrecyLevel.TOP_SECRET, DAY.minusDays(1))));
    }
}
