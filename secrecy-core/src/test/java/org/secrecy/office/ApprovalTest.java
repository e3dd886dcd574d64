package org.secrecy.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Samples.ZHAO;
import static org.secrecy.sample.Samples.approval;
import static org.secrecy.sample.Samples.fullApproval;
import static org.secrecy.sample.Samples.organsApproval;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.copying.Copy;

class ApprovalTest {

    @Test
    void anApprovalIsGivenByALeaderInACapacity() {
        Approval approval = approval("Borrow").build();

        assertThat(approval.approver()).contains(ZHAO);
        assertThat(approval.capacity()).contains(Post.OFFICE_LEADER);
        assertThat(approval.organ()).isEmpty();
        refused(
                approval("Borrow").capacity(Optional.empty()),
                "an approval by a leader, and no other, must name a capacity, but capacity was none");
    }

    @Test
    void anOrgansApprovalNamesTheOrganAndItsDocument() {
        assertThat(organsApproval().organ()).contains("市国家保密局");
        assertThat(organsApproval().organDocument()).contains("保函〔2026〕3号");
        refused(
                from(organsApproval()).organDocument(Optional.empty()),
                "an approval by an organ, and no other, must name its document, but document was none");
        refused(
                from(organsApproval()).capacity(Post.HEAD),
                "an approval by a leader, and no other, must name a capacity, but capacity was HEAD");
        refused(
                approval("Borrow").organDocument("保函〔2026〕3号"),
                "an approval by an organ, and no other, must name its document, but document was 保函〔2026〕3号");
    }

    /** An organ's approval names the organ and its document: a blank names nothing. */
    @Test
    void aBlankNamesNeitherOrganNorDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(organsApproval()).organ(" ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(organsApproval()).organDocument("").build());
    }

    @Test
    void itIsGivenByALeaderOrByAnOrganAndNotByBothOrNeither() {
        refused(
                approval("Borrow").organ("市国家保密局").organDocument("保函〔2026〕3号"),
                "an approval must be given by a leader or by an organ, but by both");
        refused(
                approval("Borrow").approver(Optional.empty()).capacity(Optional.empty()),
                "an approval must be given by a leader or by an organ, but by neither");
    }

    @Test
    void onlyALeadersApprovalNamesALineOfBusinessAndNoneThatIsBlank() {
        notBlank(text -> approval("Borrow").line(text).build(), "a line of business must not be blank");
        refused(from(organsApproval()).line("产业发展"), "only an approval by a leader may name a line of business");
    }

    @Test
    void onlyAnOrgansApprovalStatesWhatKindOfBodyTheOrganIs() {
        assertThat(organsApproval().body()).contains(Body.SECRECY_DEPARTMENT);
        assertThat(from(organsApproval()).body(Optional.empty()).build().body()).isEmpty();
        refused(
                approval("Borrow").body(Body.COMPETENT_ORGAN),
                "only an approval by an organ may state a body, but body was COMPETENT_ORGAN");
    }

    @Test
    void whatIsPrintedNamesTheApprovalAndNotItsSubjects() {
        assertThat(fullApproval().toString()).contains("批2026-7", "Copy").doesNotContain("规发〔2026〕12号");
    }

    @Test
    void anApprovalOfCopyingNamesItsNumberAndNoOtherDoes() {
        assertThat(fullApproval().copies()).contains(3);
        refused(
                approval("Copy"),
                "an approval of copying, and no other, must name a number of copies, but act was Copy");
        refused(
                approval("Borrow").copies(1),
                "an approval of copying, and no other, must name a number of copies, but act was Borrow");
    }

    @Test
    void copiesAreAtLeastOne() {
        assertThat(approval("Copy").copies(1).build().copies()).contains(1);
        refused(approval("Copy").copies(0), "copies must be positive, but was 0");
    }

    @Test
    void identityKindAndSubjectsAreStated() {
        refused(approval("Borrow").id(" "), "the identity of an approval must not be blank");
        refused(approval(" "), "the kind of act of an approval must not be blank");
        refused(
                approval("Borrow").subjects(ImmutableSet.of()),
                "an approval must name at least one subject, but named none");
    }

    @Test
    void theKindThatNamesANumberIsTheKindOfCopying() {
        assertThat(Approval.COPY).isEqualTo(Copy.KIND.code());
    }

    private static Approval.Builder from(Approval approval) {
        return Approval.builder().from(approval);
    }

    private static void refused(Approval.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
