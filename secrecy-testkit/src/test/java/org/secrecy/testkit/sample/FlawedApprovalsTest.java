package org.secrecy.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.action.Action;
import org.secrecy.custody.Archive;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.decision.Decision;
import org.secrecy.testkit.SampleBureau;

/** The engine finds exactly the one flaw of each approval, whatever the act. */
class FlawedApprovalsTest {

    private final SampleBureau bureau = SampleBureau.standard();

    @ParameterizedTest
    @EnumSource(
            names = {"OTHER_LINE", "SELF_GIVEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void aLoanIsNotApprovedForThisReasonAlone(ApprovalFlaw flaw) {
        assertOnlyFlaw(flaw, bureau.borrow(), bureau.zhao(), "3.5.2");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OTHER_LINE", "SELF_GIVEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void aDestructionIsNotApprovedForThisReasonAlone(ApprovalFlaw flaw) {
        assertOnlyFlaw(flaw, bureau.destroy(), bureau.zhao(), "3.6.5");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OTHER_LINE", "SELF_GIVEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void copyingIsNotApprovedForThisReasonAlone(ApprovalFlaw flaw) {
        assertOnlyFlaw(flaw, bureau.copy(), bureau.liu(), "9.2.1");
    }

    @ParameterizedTest
    @EnumSource(names = "SELF_GIVEN", mode = EnumSource.Mode.EXCLUDE)
    void aPublicationIsNotReviewedForThisReasonAlone(ApprovalFlaw flaw) {
        assertOnlyFlaw(flaw, bureau.publish(), bureau.zhou(), "4.2.1");
    }

    @Test
    void nobodyApprovesTheirOwnLoan() {
        Borrow own = Borrow.builder().from(bureau.borrow()).actor(bureau.zhao()).build();
        assertOnlyFlaw(ApprovalFlaw.SELF_GIVEN, own, bureau.zhao(), "3.5.2");
    }

    @Test
    void anotherActThanArchivingIsNotArchiving() {
        Archive archive = bureau.archive();
        assertThat(bureau.approvalOfOtherAct(archive, bureau.zhao()).act())
                .isNotEqualTo(archive.kind().code());
    }

    private void assertOnlyFlaw(ApprovalFlaw flaw, Action act, Person approver, String provision) {
        Approval flawed = bureau.flawedApproval(flaw, act, approver);
        Decision decision = bureau.decide(bureau.approved(bureau.unapproved(act), flawed));
        assertThat(decision).hasToString("LACKING [" + provision + "]");
        ImmutableList<String> reasons = decision.findings().stream()
                .map(finding -> finding.reason(Locale.ENGLISH))
                .collect(ImmutableList.toImmutableList());
        assertThat(reasons)
                .singleElement()
                .asString()
                .endsWith("does not count: " + flaw.words().english());
    }
}
