package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secrecy.policy.Bureau.*;

import org.junit.jupiter.api.Test;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.policy.decision.ActionRefusedException;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Severity;
import org.secrecy.policy.decision.Verdict;

class VerdictTest {

    private static final Custody SECRET = kept(SecrecyLevel.SECRET);

    private static Circulate.Builder circulate() {
        return Circulate.builder()
                .carrier(ID)
                .actor(OFFICER)
                .at(NOW)
                .handedOverBy(OFFICER)
                .bearer(OFFICER)
                .reader(READER)
                .goesBackTo(OFFICER)
                .readInOffice(true)
                .carriedAbout(false);
    }

    private static void assertRefused(Decision decision) {
        assertThat(decision.isPermitted()).isFalse();
        assertThatThrownBy(decision::permit).isInstanceOfSatisfying(ActionRefusedException.class, refused -> {
            assertThat(refused.decision()).isEqualTo(decision);
            assertThat(refused)
                    .hasMessage(
                            decision.action().kind().words().english() + " must be permitted, but was: " + decision);
        });
    }

    @Test
    void whatIsLackingIsRefused() {
        assertRefused(decide(borrow(4).build(), SECRET));
    }

    @Test
    void whatIsUndecidedIsRefused() {
        assertRefused(decide(approvedBorrow(3).build(), at(Stage.MISSING, SECRET)));
    }

    @Test
    void whatIsForbiddenIsRefused() {
        assertRefused(decide(circulate().carriedAbout(true).build(), SECRET));
    }

    @Test
    void whatIsPermittedGivesItsObligationsAndAdvice() {
        Decision decision = decide(circulate().readInOffice(false).build(), SECRET);
        assertThat(decision.isPermitted()).isTrue();
        assertThat(decision.permit().advice()).hasSize(1).isEqualTo(decision.advice());
        assertThat(decision.permit().obligations()).isEqualTo(decision.obligations());
    }

    @Test
    void undecidedOutweighsLackingAndOffersNoRemedy() {
        Decision decision = decide(circulate().reader(STRANGER).build(), onLoan(SECRET, READER));
        assertUndecided(decision, "1.2.2", "3.4.1");
        assertThat(decision.findings())
                .map(Finding::severity)
                .containsExactlyInAnyOrder(Severity.UNDECIDED, Severity.LACKING);
    }

    @Test
    void forbiddenOutweighsUndecidedAndLacking() {
        Decision decision =
                decide(circulate().reader(STRANGER).carriedAbout(true).build(), onLoan(SECRET, READER));
        assertForbidden(decision, "1.2.2", "3.4.1", "3.4.3");
        assertThat(decision.findings())
                .map(Finding::severity)
                .containsExactlyInAnyOrder(Severity.UNDECIDED, Severity.LACKING, Severity.FORBIDDEN);
    }

    @Test
    void anAdviceStandsBesideWhatIsLackingAndDoesNotChangeIt() {
        Decision decision =
                decide(circulate().reader(STRANGER).readInOffice(false).build(), SECRET);
        assertLacking(decision, "3.4.1");
        assertThat(advised(decision)).containsExactly("3.4.2");
    }

    @Test
    void adviceIsNoFinding() {
        Decision decision = decide(circulate().readInOffice(false).build(), SECRET);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.provisions()).isEmpty();
        assertThat(decision.advice()).map(Finding::severity).containsExactly(Severity.ADVICE);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(decide(borrow(4).build(), SECRET)).isEqualTo(decide(borrow(4).build(), kept(SecrecyLevel.SECRET)));
    }

    @Test
    void everyFindingNamesTheBureausRegulation() {
        Decision decision = decide(borrow(4).build(), SECRET);
        assertThat(decision.findings())
                .map(Finding::instrument)
                .hasSize(2)
                .containsOnly(decision.findings().get(0).instrument());
    }

    @Test
    void openMatterThatNoGateConcernsIsPermitted() {
        assertThat(decide(circulate().build(), kept(Classification.open())).verdict())
                .isEqualTo(Verdict.PERMITTED);
    }
}
