package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;

class InstrumentTest {

    @Test
    void anInstrumentHasACodeAndAName() {
        Instrument house = Instrument.of("house", "内部规定", "house rules");
        assertThat(house.code()).isEqualTo("house");
        assertThat(house.words()).isEqualTo(Phrase.of("内部规定", "house rules"));
    }

    @Test
    void aBlankCodeIdentifiesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.of(" ", "内部规定", "house rules"))
                .withMessage("the code of an instrument must not be blank");
    }
}
