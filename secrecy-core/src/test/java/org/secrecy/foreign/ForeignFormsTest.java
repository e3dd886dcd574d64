package org.secrecy.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Forms.refused;
import static org.secrecy.sample.Samples.LI;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.sample.Occasions;
import org.secrecy.sample.Samples;

/** What an act of foreign affairs must state. */
class ForeignFormsTest {

    @Test
    void aVisitIsNamedAndHasAPart() {
        notBlank(
                text -> HostVisitors.builder()
                        .from((HostVisitors) Samples.minimal(HostVisitors.KIND))
                        .visit(text)
                        .build(),
                "the name of the visit must not be blank");
        refused(
                () -> HostVisitors.builder()
                        .from((HostVisitors) Samples.minimal(HostVisitors.KIND))
                        .parts(List.of())
                        .build(),
                "a visit must have at least one part, but had none");
    }

    @Test
    void aPartOfAVisitIsNamedAndMayBeUnaccompanied() {
        notBlank(text -> VisitPart.builder().name(text).build(), "the name of a part of the visit must not be blank");
        assertThat(Occasions.part().companions()).isEmpty();
        assertThat(Occasions.part(LI, LI).companions())
                .as("as the record lists them")
                .containsExactly(LI, LI);
    }

    @Test
    void whateverIsSentAbroadGoesAbroad() {
        assertThat(((SendAbroad) Samples.minimal(SendAbroad.KIND)).abroad()).isTrue();
    }

    @Test
    void nothingInTheRecordOfAReceptionIsBlank() {
        notBlank(
                text -> RecordReception.builder()
                        .from((RecordReception) Samples.minimal(RecordReception.KIND))
                        .visit(text)
                        .build(),
                "the name of the visit must not be blank");
        notBlank(
                text -> RecordReception.builder()
                        .from((RecordReception) Samples.minimal(RecordReception.KIND))
                        .purpose(text)
                        .build(),
                "the purpose of a reception must not be blank");
        notBlank(
                text -> RecordReception.builder()
                        .from((RecordReception) Samples.minimal(RecordReception.KIND))
                        .lengthOfStay(text)
                        .build(),
                "the length of stay must not be blank");
        notBlank(
                text -> RecordReception.builder()
                        .from((RecordReception) Samples.minimal(RecordReception.KIND))
                        .rangeOfActivity(text)
                        .build(),
                "the range of activity must not be blank");
    }

    @Test
    void theRecordOfAReceptionNamesVisitorsAndHosts() {
        refused(
                () -> RecordReception.builder()
                        .from((RecordReception) Samples.minimal(RecordReception.KIND))
                        .visitors(List.of())
                        .build(),
                "a reception must name its visitors, but named none");
        refused(
                () -> RecordReception.builder()
                        .from((RecordReception) Samples.minimal(RecordReception.KIND))
                        .hosts(List.of())
                        .build(),
                "a reception must name its hosts, but named none");
    }

    @Test
    void aVisitorHasANameAndAnIdentity() {
        notBlank(text -> new Visitor(text, VisitorKind.FOREIGNER, "某公司经理"), "the name of a visitor must not be blank");
        notBlank(
                text -> new Visitor("史密斯", VisitorKind.FOREIGNER, text), "the identity of a visitor must not be blank");
    }

    @Test
    void theYearOfTheReceptionsHasOneToFourDigits() {
        for (int year : new int[] {1, 2026, 9999}) {
            assertThat(FileReceptions.builder()
                            .from((FileReceptions) Samples.minimal(FileReceptions.KIND))
                            .year(year)
                            .build()
                            .subject())
                    .isEqualTo(Integer.toString(year));
        }
        refused(
                () -> FileReceptions.builder()
                        .from((FileReceptions) Samples.minimal(FileReceptions.KIND))
                        .year(0)
                        .build(),
                "the year must be 1 to 9999, but was 0");
        refused(
                () -> FileReceptions.builder()
                        .from((FileReceptions) Samples.minimal(FileReceptions.KIND))
                        .year(10_000)
                        .build(),
                "the year must be 1 to 9999, but was 10000");
    }

    @Test
    void whatIsDisclosedIsNamedAndSoIsWhoIsTold() {
        notBlank(
                text -> DiscloseToForeigners.builder()
                        .from((DiscloseToForeigners) Samples.minimal(DiscloseToForeigners.KIND))
                        .matter(text)
                        .build(),
                "the name of the matter must not be blank");
        notBlank(
                text -> DiscloseToForeigners.builder()
                        .from((DiscloseToForeigners) Samples.minimal(DiscloseToForeigners.KIND))
                        .counterpart(text)
                        .build(),
                "the other side must not be blank");
    }

    @Test
    void aReasonAndAnUndertakingThatAreStatedAreNotBlank() {
        notBlank(
                text -> DiscloseToForeigners.builder()
                        .from((DiscloseToForeigners) Samples.minimal(DiscloseToForeigners.KIND))
                        .unavoidableBecause(text)
                        .build(),
                "a stated reason must not be blank");
        notBlank(
                text -> DiscloseToForeigners.builder()
                        .from((DiscloseToForeigners) Samples.minimal(DiscloseToForeigners.KIND))
                        .confidentialityUndertaking(text)
                        .build(),
                "a recorded undertaking must not be blank");
    }

    @Test
    void aDestinationIsNamedAndWhatElseIsStatedIsNotBlank() {
        notBlank(
                text -> CarryAbroad.builder()
                        .from((CarryAbroad) Samples.minimal(CarryAbroad.KIND))
                        .destination(text)
                        .build(),
                "the destination must not be blank");
        notBlank(
                text -> CarryAbroad.builder()
                        .from((CarryAbroad) Samples.minimal(CarryAbroad.KIND))
                        .need(text)
                        .build(),
                "a stated need must not be blank");
        notBlank(
                text -> CarryAbroad.builder()
                        .from((CarryAbroad) Samples.minimal(CarryAbroad.KIND))
                        .addProtectiveMeasures("密码箱", text)
                        .build(),
                "a protective measure must not be blank");
    }

    @Test
    void whatIsSentAbroadIsNamedAndSoIsTheRecipient() {
        notBlank(
                text -> SendAbroad.builder()
                        .from((SendAbroad) Samples.minimal(SendAbroad.KIND))
                        .item(text)
                        .build(),
                "the name of what is sent must not be blank");
        notBlank(
                text -> SendAbroad.builder()
                        .from((SendAbroad) Samples.minimal(SendAbroad.KIND))
                        .recipient(text)
                        .build(),
                "the recipient must not be blank");
    }
}
