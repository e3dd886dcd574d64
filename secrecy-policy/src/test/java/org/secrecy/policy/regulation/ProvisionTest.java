package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.ProvisionNumber;

class ProvisionTest {

    private static Provision provision(ProvisionKind... kinds) {
        return new Provision(
                ProvisionNumber.parse("3.5.2"), ImmutableSet.copyOf(kinds), Phrase.of("借阅须批准", "a loan is approved"));
    }

    @Test
    void aProvisionIsOfSomeKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provision())
                .withMessage("a provision must be of some kind, but 3.5.2 was of none");
    }

    @Test
    void onlyConductAloneIsDecidedByNoSoftware() {
        assertThat(provision(ProvisionKind.CONDUCT).isConduct()).isTrue();
        assertThat(provision(ProvisionKind.CONDUCT, ProvisionKind.DUTY).isConduct())
                .isFalse();
        assertThat(provision(ProvisionKind.GATE).isConduct()).isFalse();
    }

    @Test
    void theKindsReadInBothLanguages() {
        assertThat(ProvisionKind.values())
                .extracting(ProvisionKind::words)
                .containsExactly(
                        Phrase.of("把关", "gate"),
                        Phrase.of("提示", "advice"),
                        Phrase.of("义务", "duty"),
                        Phrase.of("形式", "form"),
                        Phrase.of("操守", "conduct"));
    }

    @Test
    void aTypeKeepsTheFormOfTheProvisionsThatItNames() {
        assertThat(Form.of(Provision.class, "3.5.2", "9.3.1"))
                .isEqualTo(new Form(
                        Provision.class,
                        ImmutableSet.of(ProvisionNumber.parse("3.5.2"), ProvisionNumber.parse("9.3.1"))));
    }

    @Test
    void everyFormIsThatOfAProvisionOfThatKind() {
        assertThat(Regulation.forms())
                .isNotEmpty()
                .flatExtracting(Form::provisions)
                .allSatisfy(number -> assertThat(Catalogue.standard()
                                .provision(number)
                                .orElseThrow()
                                .kinds())
                        .contains(ProvisionKind.FORM));
    }
}
