package org.secrecy.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.WANG;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.fullCarrier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.classification.Classification;

class CarrierTest {

    @Test
    void aCopyHasACopyNumberOfItsOwnAndTheOriginalsLevelPeriodAndDistribution() {
        Carrier original = carrier(1);
        Carrier copy = original.copy(CopyNumber.of(7));

        assertThat(copy.id()).isEqualTo(CarrierId.of(DOCUMENT, 7));
        assertThat(copy.copiedFrom()).contains(FIRST);
        assertThat(copy.classification()).isEqualTo(original.classification());
        assertThat(copy.distribution()).isEqualTo(original.distribution());
        assertThat(copy)
                .isEqualTo(Carrier.builder()
                        .from(original)
                        .id(copy.id())
                        .copiedFrom(FIRST)
                        .build());
    }

    @Test
    void aCopyOfACopyNamesTheCopy() {
        Carrier second = carrier(1).copy(CopyNumber.of(2)).copy(CopyNumber.of(3));

        assertThat(second.copiedFrom()).contains(CarrierId.of(DOCUMENT, 2));
    }

    @Test
    void aCopyOfAFullCarrierKeepsAllElse() {
        Carrier copy = fullCarrier(1).copy(CopyNumber.of(2));

        assertThat(copy.pages()).contains(12);
        assertThat(copy.documents()).containsExactly("附件一", "附件二");
        assertThat(copy.caseFile()).isTrue();
        assertThat(copy.internalSpeech()).isTrue();
    }

    @Test
    void aCopyBelongsToTheSameLineAndIsAboutTheSamePeople() {
        Carrier copy = fullCarrier(1).copy(CopyNumber.of(2));

        assertThat(copy.line()).contains("产业发展");
        assertThat(copy.concerns()).containsExactly(WANG);
        assertThat(copy.personalFile()).contains(PersonalFile.PERSONNEL);
    }

    @Test
    void aLineOfBusinessThatIsNamedIsNotBlank() {
        notBlank(text -> Carrier.builder().from(carrier(1)).line(text).build(), "a line of business must not be blank");
    }

    @Test
    void aCarrierUnderAnotherClassificationIsTheSameInAllElse() {
        Carrier open = fullCarrier(1).classifiedAs(Classification.open());

        assertThat(open.classification()).isEqualTo(Classification.open());
        assertThat(open.classifiedAs(fullCarrier(1).classification())).isEqualTo(fullCarrier(1));
    }

    @Test
    void aCarrierCanNotBeACopyOfItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> carrier(1).copy(CopyNumber.of(1)))
                .withMessage("a copy must bear a copy number of its own, but was 规发〔2026〕12号#000001");
    }

    @Test
    void aCopyBearsTheDocumentNumberOfItsOriginal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carrier.builder()
                        .from(carrier(1))
                        .copiedFrom(CarrierId.parse("规发〔2026〕13号#000002"))
                        .build())
                .withMessage("a copy must bear the document number of its original, 规发〔2026〕13号, but was 规发〔2026〕12号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t\n"})
    void theTitleIsNotBlank(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Carrier.builder().from(carrier(1)).title(title).build())
                .withMessage("the title of a carrier must not be blank");
    }

    @Test
    void pagesAreAtLeastOne() {
        assertThat(Carrier.builder().from(carrier(1)).pages(1).build().pages()).contains(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carrier.builder().from(carrier(1)).pages(0).build())
                .withMessage("pages must be positive, but was 0");
    }

    @Test
    void underAnotherClassificationItIsOtherwiseTheSame() {
        Carrier internal = fullCarrier(1).classifiedAs(Classification.internal());

        assertThat(internal)
                .isEqualTo(Carrier.builder()
                        .from(fullCarrier(1))
                        .classification(Classification.internal())
                        .build());
    }

    @Test
    void aCarrierIsNeitherACaseFileNorASpeechUnlessItSaysSo() {
        assertThat(carrier(1).caseFile()).isFalse();
        assertThat(carrier(1).internalSpeech()).isFalse();
    }

    /** Origins and media are closed lists (3.7.1 and 3.7.2), named in both languages. */
    @Test
    void thereAreFourOriginsAndFourteenMediaInTheOrderOfTheText() {
        assertThat(Origin.values())
                .extracting(origin -> origin.words().english())
                .containsExactly("from above", "from below", "from a peer", "the bureau's own");
        assertThat(Medium.values())
                .extracting(medium -> medium.words().english())
                .containsExactly(
                        "file",
                        "material",
                        "publication",
                        "cipher telegram",
                        "meeting record",
                        "telephone record",
                        "table or register",
                        "photograph",
                        "sound recording",
                        "video recording",
                        "fax",
                        "computer disk",
                        "work notebook",
                        "other carrier");
    }
}
