package org.secrecy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Samples.ARCHIVE_ROOM;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.carrier;
import static org.secrecy.sample.Samples.destroy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;

/** What an act of custody must state to be that act. */
class ActFormsTest {

    private static Receive.Builder receiving(Carrier... carriers) {
        return Receive.builder()
                .document(DOCUMENT)
                .actor(CHEN)
                .at(MORNING)
                .addCarriers(carriers)
                .sender("省局")
                .keeper(OFFICE)
                .signedBy(CHEN)
                .listed(2)
                .addressedHere(true)
                .packagingIntact(true);
    }

    private static Register.Builder registering() {
        return Register.builder().carrier(FIRST).actor(CHEN).at(NOON);
    }

    @Test
    void whatIsReceivedIsAtLeastOneCarrier() {
        refused(receiving()::build, "carriers received must be at least one, but were none");
    }

    @Test
    void everyCarrierReceivedIsOfTheDocument() {
        Carrier other = Carrier.builder()
                .from(carrier(1))
                .id(CarrierId.parse("规发〔2026〕13号#000001"))
                .build();

        refused(
                receiving(carrier(1), other)::build,
                "every carrier must be of document 规发〔2026〕12号, but was 规发〔2026〕13号#000001");
    }

    @Test
    void everyCarrierReceivedHasACopyNumberOfItsOwn() {
        refused(
                receiving(carrier(1), carrier(1))::build,
                "every carrier must have a copy number of its own, but one stands twice in 规发〔2026〕12号");
    }

    @Test
    void theNumberListedIsAtLeastOneAndMayDifferFromTheNumberReceived() {
        assertThat(receiving(carrier(1)).listed(1).build().listed()).isEqualTo(1);
        assertThat(receiving(carrier(1)).listed(9).build().carriers()).hasSize(1);
        refused(receiving(carrier(1)).listed(0)::build, "the number listed must be positive, but was 0");
    }

    @Test
    void senderAndSettlementAreNotBlank() {
        refused(receiving(carrier(1)).sender(" ")::build, "the sender must not be blank");
        refused(receiving(carrier(1)).settledWithSender("")::build, "a recorded settlement must not be blank");
    }

    @Test
    void anEntryInTheRegisterStandsTogetherWithItsKeeper() {
        refused(
                registering().entry(carrier(1))::build,
                "the carrier's entry and its keeper must be stated together, but only one was");
        refused(
                registering().keeper(OFFICE)::build,
                "the carrier's entry and its keeper must be stated together, but only one was");
    }

    @Test
    void anEntryInTheRegisterIsOfTheCarrierNamed() {
        refused(
                registering().entry(carrier(2)).keeper(OFFICE)::build,
                "the entry must be of carrier 规发〔2026〕12号#000001, but was of 规发〔2026〕12号#000002");
    }

    @Test
    void theNameOfWhatWasSentIsNotBlank() {
        notBlank(text -> registering().retainedFrom(text).build(), "the name of what was sent must not be blank");
        assertThat(registering().build().retainedFrom()).isEmpty();
    }

    @Test
    void onlyAnArchiveArchives() {
        assertThat(Archive.builder()
                        .carrier(FIRST)
                        .actor(CHEN)
                        .at(NOON)
                        .archive(ARCHIVE_ROOM)
                        .build()
                        .archive())
                .isEqualTo(ARCHIVE_ROOM);
        refused(
                Archive.builder().carrier(FIRST).actor(CHEN).at(NOON).archive(OFFICE)::build,
                "what archives must be an archive, but was OFFICE");
        refused(
                Archive.builder().carrier(FIRST).actor(CHEN).at(NOON).archive(PLANNING)::build,
                "what archives must be an archive, but was UNIT");
    }

    @Test
    void theNumberOfADestructionListIsNotBlank() {
        refused(
                Destroy.builder().from(destroy(1, NOON)).destructionList(" ")::build,
                "the number of a destruction list must not be blank");
    }

    @Test
    void theActorCarriesTheDestructionOutUnlessTheActNamesAnother() {
        assertThat(destroy(1, NOON).executor()).isEqualTo(CHEN);
        assertThat(Destroy.builder()
                        .from(destroy(1, NOON))
                        .executedBy(LI)
                        .build()
                        .executor())
                .isEqualTo(LI);
    }

    @Test
    void supervisorsStandAsTheRecordListsThem() {
        assertThat(Destroy.builder()
                        .from(destroy(1, NOON))
                        .addSupervisors(LI, LI)
                        .build()
                        .supervisors())
                .containsExactly(LI, LI);
    }

    @Test
    void aCabinetIsKnownByItsUnitAndItsName() {
        assertThat(new Cabinet(OFFICE, "1号柜", true)).hasToString("办公室/1号柜");
        refused(() -> new Cabinet(OFFICE, " ", true), "the name of a cabinet must not be blank");
    }

    @ParameterizedTest
    @EnumSource
    void aCopyIsAccountedForUnlessItIsOutOrInTheCopiersHands(Stage stage) {
        boolean unaccounted = stage == Stage.IN_HAND || stage == Stage.CIRCULATING || stage == Stage.ON_LOAN;

        assertThat(new CopyStanding(FIRST, stage).isAccountedFor()).isEqualTo(!unaccounted);
    }

    @ParameterizedTest
    @EnumSource
    void outIsOnLoanOrCirculatingAndNothingElse(Stage stage) {
        assertThat(stage.isOut()).isEqualTo(stage == Stage.ON_LOAN || stage == Stage.CIRCULATING);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }
}
