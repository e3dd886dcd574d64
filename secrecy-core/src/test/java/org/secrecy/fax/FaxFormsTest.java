package org.secrecy.fax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Forms.refused;
import static org.secrecy.sample.Samples.ARCHIVE_ROOM;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.PLANNING;

import org.junit.jupiter.api.Test;
import org.secrecy.sample.Samples;

/** What a fax must state. */
class FaxFormsTest {

    @Test
    void recipientAndSenderAreNamed() {
        notBlank(
                text -> SendFax.builder()
                        .from((SendFax) Samples.minimal(SendFax.KIND))
                        .recipient(text)
                        .build(),
                "the recipient must not be blank");
        notBlank(
                text -> ReceiveFax.builder()
                        .from((ReceiveFax) Samples.minimal(ReceiveFax.KIND))
                        .sender(text)
                        .build(),
                "the sender must not be blank");
    }

    @Test
    void aFaxReceivedIsKeptByTheOffice() {
        refused(
                () -> ReceiveFax.builder()
                        .from((ReceiveFax) Samples.minimal(ReceiveFax.KIND))
                        .keeper(PLANNING)
                        .build(),
                "a fax received must be kept by the office, but was by UNIT");
        refused(
                () -> ReceiveFax.builder()
                        .from((ReceiveFax) Samples.minimal(ReceiveFax.KIND))
                        .keeper(ARCHIVE_ROOM)
                        .build(),
                "a fax received must be kept by the office, but was by ARCHIVE");
    }

    @Test
    void theActorOperatesTheMachineUnlessTheActNamesAnother() {
        assertThat(((SendFax) Samples.minimal(SendFax.KIND)).operator()).isEqualTo(LI);
        assertThat(((SendFax) Samples.full(SendFax.KIND)).operator()).isEqualTo(CHEN);
        assertThat(((ReceiveFax) Samples.minimal(ReceiveFax.KIND)).operator()).isEqualTo(LI);
        assertThat(((ReceiveFax) Samples.full(ReceiveFax.KIND)).operator()).isEqualTo(CHEN);
    }
}
