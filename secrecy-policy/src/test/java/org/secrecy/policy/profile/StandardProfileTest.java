package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.language.Phrase;

/** What the profile that comes with the library says of its parameters. */
class StandardProfileTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 10, 1);

    private static ParameterEntry entry(Parameter<?> parameter) {
        return Optional.ofNullable(Profile.standard().entries().get(parameter.name()))
                .orElseThrow();
    }

    private static ImmutableCollection<ParameterEntry> entries() {
        return Profile.standard().entries().values();
    }

    @Test
    void itHasItsName() {
        assertThat(Profile.standard().name()).isEqualTo("standard");
    }

    @Test
    void everyParameterIsDefined() {
        assertThat(Profile.standard().entries().keySet())
                .containsExactlyElementsOf(Parameters.byName().keySet());
    }

    @Test
    void aLimitHasAllThatIsSaidOfIt() {
        ParameterEntry loan = entry(Parameters.LOAN_DAYS);
        assertThat(loan.parameter()).isEqualTo(Parameters.LOAN_DAYS);
        assertThat(loan.mark()).isEqualTo(Mark.LIMIT);
        assertThat(loan.tighter()).contains(Tighter.LOWER);
        assertThat(loan.minimum()).contains(0);
        assertThat(loan.maximum()).isEmpty();
        assertThat(loan.unit()).contains("days");
        assertThat(loan.provisions()).containsExactly("3.5.3");
        assertThat(loan.words().english())
                .isEqualTo("longest loan of a highly secret or secret carrier from the office or a unit");
        assertThat(loan.values()).containsExactly(new DatedValue(FIRST_DAY, 3, "Regulation 3.5"));
    }

    @Test
    void aChoiceHasNoDirectionAndWhereItIsNoNumberNoUnit() {
        ParameterEntry zone = entry(Parameters.TIME_ZONE);
        assertThat(zone.mark()).isEqualTo(Mark.CHOICE);
        assertThat(zone.tighter()).isEmpty();
        assertThat(zone.minimum()).isEmpty();
        assertThat(zone.unit()).isEmpty();
        assertThat(zone.provisions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aLimitHasADirectionAndAChoiceNone(ParameterEntry entry) {
        assertThat(entry.tighter().isPresent()).isEqualTo(entry.mark() == Mark.LIMIT);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aNumberHasAUnitAndIsWithinItsBoundsAndNothingElseHasAny(ParameterEntry entry) {
        boolean number = entry.parameter().type().equals(ParameterType.NUMBER);
        assertThat(entry.unit().isPresent()).isEqualTo(number);
        assertThat(entry.minimum().isPresent()).isEqualTo(number);
        assertThat(entry.maximum().isPresent() && !number).isFalse();
        assertThat(entry.values()).allMatch(value -> !number || entry.bounds().contains((Integer) value.value()));
    }

    @Test
    void theMarksReadInBothLanguages() {
        assertThat(Mark.CHOICE.words()).isEqualTo(Phrase.of("可选", "choice"));
        assertThat(Mark.LIMIT.words()).isEqualTo(Phrase.of("上限或下限", "limit"));
    }
}
