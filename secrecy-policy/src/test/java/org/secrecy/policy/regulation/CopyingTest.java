package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.regulation.SmallOffice.ARCHIVE;
import static org.secrecy.policy.regulation.SmallOffice.DIRECTOR;
import static org.secrecy.policy.regulation.SmallOffice.ID;
import static org.secrecy.policy.regulation.SmallOffice.KEEPER;
import static org.secrecy.policy.regulation.SmallOffice.LI;
import static org.secrecy.policy.regulation.SmallOffice.NOW;
import static org.secrecy.policy.regulation.SmallOffice.OFFICE;
import static org.secrecy.policy.regulation.SmallOffice.POLICY;
import static org.secrecy.policy.regulation.SmallOffice.PRINTER;
import static org.secrecy.policy.regulation.SmallOffice.TODAY;
import static org.secrecy.policy.regulation.SmallOffice.approval;
import static org.secrecy.policy.regulation.SmallOffice.file;
import static org.secrecy.policy.regulation.SmallOffice.kept;
import static org.secrecy.policy.regulation.SmallOffice.offers;
import static org.secrecy.policy.regulation.SmallOffice.permitted;
import static org.secrecy.policy.regulation.SmallOffice.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Proxy;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Store;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** 7.6.4, 8.5.1 and chapter 9: copying. */
class CopyingTest {

    private static Copy.Builder copying(int first, int copies) {
        return Copy.builder()
                .carrier(ID)
                .actor(LI)
                .at(NOW)
                .machine(Machine.PHOTOCOPIER)
                .copies(IntStream.range(first, first + copies)
                        .mapToObj(CopyNumber::of)
                        .toList());
    }

    private static Approval granted(int copies) {
        return approval(Copy.KIND, LI, DIRECTOR, Post.DIRECTOR_IN_CHARGE)
                .copies(copies)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = SecrecyLevel.class,
            names = {"HIGHLY_SECRET", "SECRET"})
    void theDirectorInChargeApprovesTheNumberOfCopies(SecrecyLevel level) {
        Custody custody = kept(level, OFFICE);
        Decision permitted =
                POLICY.decide(copying(2, 2).addApprovals(granted(2)).build(), custody);
        permitted(permitted);
        assertThat(permitted.obligations().stream()
                        .map(owed -> owed.provision() + " " + owed.subject() + " "
                                + owed.due().map(Object::toString).orElse("-")))
                .containsExactlyInAnyOrder(
                        "9.3.1 规发〔2026〕12号#000002 " + TODAY,
                        "9.3.1 规发〔2026〕12号#000003 " + TODAY,
                        "9.3.2 规发〔2026〕12号#000002 -",
                        "9.3.2 规发〔2026〕12号#000003 -");
        Decision unapproved = POLICY.decide(copying(2, 2).build(), custody);
        refused(unapproved, Verdict.LACKING, "9.2.1");
        offers(unapproved, new Remedy.ObtainApproval(ImmutableSet.of(Post.DIRECTOR_IN_CHARGE), 2));
        Decision tooMany = POLICY.decide(copying(2, 3).addApprovals(granted(2)).build(), custody);
        refused(tooMany, Verdict.LACKING, "9.2.2");
        offers(tooMany, new Remedy.LimitCopies(2, 3));
    }

    @Test
    void copiesUnderOneApprovalAddUpAndApprovalsDoNot() {
        Custody custody = kept(SecrecyLevel.SECRET, OFFICE);
        Custody after = custody.after(copying(2, 2).addApprovals(granted(3)).build());
        permitted(POLICY.decide(copying(4, 1).addApprovals(granted(3)).build(), after));
        Decision tooMany = POLICY.decide(copying(4, 2).addApprovals(granted(3)).build(), after);
        refused(tooMany, Verdict.LACKING, "9.2.2");
        offers(tooMany, new Remedy.LimitCopies(1, 2));
        Approval second = Approval.builder().from(granted(1)).id("批2").build();
        refused(POLICY.decide(copying(4, 2).addApprovals(granted(3), second).build(), after), Verdict.LACKING, "9.2.2");
        permitted(POLICY.decide(
                copying(4, 2)
                        .addApprovals(
                                granted(3),
                                Approval.builder().from(second).copies(2).build())
                        .build(),
                after));
    }

    @Test
    void whatIsTopSecretIsNotCopiedWhoeverApproves() {
        refused(
                POLICY.decide(copying(2, 1).addApprovals(granted(1)).build(), kept(SecrecyLevel.TOP_SECRET, OFFICE)),
                Verdict.FORBIDDEN,
                "9.1.1");
    }

    @Test
    void internalSpeechesAreCopiedWithApprovalUntilTheyAreOpen() {
        Custody internal =
                kept(file(Classification.internal()).internalSpeech(true).build(), OFFICE);
        refused(POLICY.decide(copying(2, 1).build(), internal), Verdict.LACKING, "9.2.1");
        permitted(POLICY.decide(copying(2, 1).addApprovals(granted(1)).build(), internal));
        permitted(POLICY.decide(
                copying(2, 9).build(),
                kept(file(Classification.open()).internalSpeech(true).build(), OFFICE)));
        permitted(POLICY.decide(
                copying(2, 9).build(), kept(file(Classification.internal()).build(), OFFICE)));
    }

    @Test
    void nothingClassifiedIsCopiedOnAFaxMachine() {
        Copy fax = copying(2, 1)
                .addApprovals(granted(1))
                .machine(Machine.FAX_MACHINE)
                .build();
        refused(POLICY.decide(fax, kept(SecrecyLevel.SECRET, OFFICE)), Verdict.FORBIDDEN, "8.5.1");
        permitted(POLICY.decide(fax, kept(file(Classification.internal()).build(), OFFICE)));
    }

    @Test
    void onlyPrintingStaffOperateTheColourCopier() {
        Copy.Builder colour = copying(2, 1).addApprovals(granted(1)).machine(Machine.COLOUR_COPIER);
        Decision decision = POLICY.decide(colour.build(), kept(SecrecyLevel.SECRET, OFFICE));
        refused(decision, Verdict.LACKING, "9.4.1");
        assertThat(decision.remedies()).singleElement().isInstanceOf(Remedy.Assign.class);
        permitted(POLICY.decide(colour.operatedBy(PRINTER).build(), kept(SecrecyLevel.SECRET, OFFICE)));
        refused(
                POLICY.decide(
                        copying(2, 1).machine(Machine.COLOUR_COPIER).build(),
                        kept(file(Classification.open()).build(), OFFICE)),
                Verdict.LACKING,
                "9.4.1");
    }

    @Test
    void whatTheArchiveLentIsNotCopied() {
        Borrow borrow = Borrow.builder()
                .carrier(ID)
                .actor(LI)
                .at(NOW.minusSeconds(60))
                .dueOn(TODAY)
                .build();
        Copy copy = copying(2, 1).addApprovals(granted(1)).build();
        refused(POLICY.decide(copy, kept(SecrecyLevel.SECRET, ARCHIVE).after(borrow)), Verdict.FORBIDDEN, "7.6.4");
        refused(
                POLICY.decide(
                        copying(2, 1).build(),
                        kept(file(Classification.open()).build(), ARCHIVE).after(borrow)),
                Verdict.FORBIDDEN,
                "7.6.4");
        permitted(POLICY.decide(copy, kept(SecrecyLevel.SECRET, OFFICE).after(borrow)));
    }

    @Test
    void anOriginalIsArchivedWhenItsCopiesAreAccountedFor() {
        CustodyBook copied = CustodyBook.of(kept(SecrecyLevel.SECRET, OFFICE))
                .after(copying(2, 1).build());
        Archive archive = Archive.builder()
                .carrier(ID)
                .actor(KEEPER)
                .at(NOW.plusSeconds(60))
                .archive(ARCHIVE)
                .build();
        Decision inHand = POLICY.decide(archive, copied);
        refused(inHand, Verdict.LACKING, "9.3.2");
        CarrierId copy = CarrierId.parse("规发〔2026〕12号#000002");
        assertThat(inHand.remedies())
                .containsExactly(new Remedy.SettleFirst(
                        ImmutableList.of(copy),
                        Phrase.of(
                                "先将复印件" + copy + "归还、销毁或报告下落",
                                "have " + copy + " returned, destroyed or reported first")));
        CustodyBook stored = copied.after(Store.builder()
                .carrier(copy)
                .actor(KEEPER)
                .at(NOW.plusSeconds(30))
                .cabinet(new Cabinet(OFFICE, "1号柜", true))
                .locked(true)
                .build());
        permitted(POLICY.decide(archive, stored));
        CustodyBook lent = stored.after(Borrow.builder()
                .carrier(copy)
                .actor(LI)
                .at(NOW.plusSeconds(40))
                .dueOn(TODAY)
                .build());
        refused(POLICY.decide(archive, lent), Verdict.LACKING, "9.3.2");
    }

    @Test
    void aNumberInUseIsNotGivenToACopy() {
        CustodyBook copied = CustodyBook.of(kept(SecrecyLevel.SECRET, OFFICE))
                .after(copying(2, 1).addApprovals(granted(9)).build());
        refused(POLICY.decide(copying(2, 1).addApprovals(granted(9)).build(), copied), Verdict.UNDECIDED, "1.2.2");
        permitted(POLICY.decide(copying(3, 1).addApprovals(granted(9)).build(), copied));
    }

    @Test
    void aCopyingOfAnotherClassThatKnowsOfNoMachineIsUndecided() {
        Copy copying = copying(2, 2).addApprovals(granted(2)).build();
        Copy withoutMachine = (Copy) Proxy.newProxyInstance(
                Copy.class.getClassLoader(),
                new Class<?>[] {Copy.class},
                (proxy, method, given) -> method.getName().equals("machine") ? null : method.invoke(copying, given));

        refused(POLICY.decide(withoutMachine, kept(SecrecyLevel.SECRET, OFFICE)), Verdict.UNDECIDED, "8.5.1", "9.4.1");
    }
}
