package org.secrecy.computing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Samples.FIRST;

import org.junit.jupiter.api.Test;
import org.secrecy.sample.Samples;

/** What an act on a computer must state. */
class ComputingFormsTest {

    @Test
    void dataAreNamedAndSoIsTheChannel() {
        notBlank(
                text -> Transmit.builder()
                        .from((Transmit) Samples.minimal(Transmit.KIND))
                        .data(text)
                        .build(),
                "the name of the data must not be blank");
        notBlank(
                text -> Transmit.builder()
                        .from((Transmit) Samples.minimal(Transmit.KIND))
                        .channel(text)
                        .build(),
                "the channel must not be blank");
        notBlank(
                text -> StoreData.builder()
                        .from((StoreData) Samples.minimal(StoreData.KIND))
                        .data(text)
                        .build(),
                "the name of the data must not be blank");
    }

    @Test
    void anAccountIsNamedAndSoIsWhoIsTold() {
        notBlank(
                text -> ChangePassword.builder()
                        .from((ChangePassword) Samples.minimal(ChangePassword.KIND))
                        .account(text)
                        .build(),
                "the account must not be blank");
        notBlank(
                text -> DiscloseCredential.builder()
                        .from((DiscloseCredential) Samples.minimal(DiscloseCredential.KIND))
                        .account(text)
                        .build(),
                "the account must not be blank");
        notBlank(
                text -> DiscloseCredential.builder()
                        .from((DiscloseCredential) Samples.minimal(DiscloseCredential.KIND))
                        .told(text)
                        .build(),
                "who is told must not be blank");
    }

    @Test
    void theCarrierOnWhichDataLieIsTheOneTheyMeet() {
        assertThat(((StoreData) Samples.full(StoreData.KIND)).carrierMet()).contains(FIRST);
        assertThat(((StoreData) Samples.minimal(StoreData.KIND)).carrierMet()).isEmpty();
    }
}
