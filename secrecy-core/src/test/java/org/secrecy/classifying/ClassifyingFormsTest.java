package org.secrecy.classifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Forms.refused;
import static org.secrecy.sample.Samples.carrier;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.sample.Samples;

/** What an act on a classification must state. */
class ClassifyingFormsTest {

    @Test
    void aSpecialBasisThatIsNamedIsNotBlank() {
        notBlank(
                text -> Classify.builder()
                        .from((Classify) Samples.minimal(Classify.KIND))
                        .specialBasis(text)
                        .build(),
                "a special basis must not be blank");
        notBlank(
                text -> ChangeLevel.builder()
                        .from((ChangeLevel) Samples.minimal(ChangeLevel.KIND))
                        .specialBasis(text)
                        .build(),
                "a special basis must not be blank");
        notBlank(
                text -> ExtendPeriod.builder()
                        .from((ExtendPeriod) Samples.minimal(ExtendPeriod.KIND))
                        .specialBasis(text)
                        .build(),
                "a special basis must not be blank");
    }

    @Test
    void aSourceIsAStateSecretEvenOneThatIsDeclassified() {
        Classification longAgo = Classification.stateSecret(SecrecyLevel.SECRET, LocalDate.of(1990, 1, 1));

        assertThat(Classify.builder()
                        .from((Classify) Samples.minimal(Classify.KIND))
                        .addSources(carrier(1).classification(), longAgo)
                        .build()
                        .sources())
                .containsExactly(carrier(1).classification(), longAgo);
        refused(
                () -> Classify.builder()
                        .from((Classify) Samples.minimal(Classify.KIND))
                        .addSources(carrier(1).classification(), Classification.internal())
                        .build(),
                "a source must be a state secret, but was INTERNAL");
        refused(
                () -> Classify.builder()
                        .from((Classify) Samples.minimal(Classify.KIND))
                        .addSource(Classification.open())
                        .build(),
                "a source must be a state secret, but was OPEN");
    }

    @Test
    void anOriginalClassificationHasNoSourceAndNeedStateNoPeriod() {
        Classify original = (Classify) Samples.minimal(Classify.KIND);

        assertThat(original.sources()).isEmpty();
        assertThat(original.period()).isEmpty();
    }
}
