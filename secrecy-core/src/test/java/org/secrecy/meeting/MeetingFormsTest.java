package org.secrecy.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Forms.refused;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.OFFICE;

import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.sample.Occasions;
import org.secrecy.sample.Samples;

/** What a meeting and an act at it must state. */
class MeetingFormsTest {

    @Test
    void aMeetingAndItsVenueAreNamed() {
        notBlank(
                text -> Meeting.builder().from(Occasions.meeting()).name(text).build(),
                "the name of a meeting must not be blank");
        notBlank(
                text -> Meeting.builder().from(Occasions.meeting()).venue(text).build(), "the venue must not be blank");
    }

    @Test
    void aLineOfPublicityThatIsStatedIsNotBlank() {
        notBlank(
                text -> Meeting.builder()
                        .from(Occasions.fullMeeting())
                        .publicityLine(text)
                        .build(),
                "the line of publicity must not be blank");
    }

    @Test
    void aPieceOfEquipmentIsNamed() {
        notBlank(text -> new Equipment(text, true), "the name of a piece of equipment must not be blank");
    }

    @Test
    void whatIsDecidedAgainstIsNotWhatIsUndecided() {
        assertThat(Occasions.meeting().relayedTo()).isEmpty();
        assertThat(Occasions.meeting().publicised()).isEmpty();
        assertThat(Occasions.meetingToBeKept().relayedTo()).contains(Distribution.to());
        assertThat(Occasions.meetingToBeKept().publicised()).contains(false);
    }

    @Test
    void aMeetingIsRelayedToAtLeastOnePersonOrUnit() {
        assertThat(RelayMeeting.builder()
                        .from((RelayMeeting) Samples.minimal(RelayMeeting.KIND))
                        .to(Distribution.to(OFFICE))
                        .build()
                        .to()
                        .units())
                .containsExactly(OFFICE);
        assertThat(RelayMeeting.builder()
                        .from((RelayMeeting) Samples.minimal(RelayMeeting.KIND))
                        .to(Distribution.builder().addPeople(LI).build())
                        .build()
                        .to()
                        .people())
                .containsExactly(LI);
        refused(
                () -> RelayMeeting.builder()
                        .from((RelayMeeting) Samples.minimal(RelayMeeting.KIND))
                        .to(Distribution.to())
                        .build(),
                "recipients must be at least one, but were none");
    }

    @Test
    void thePapersOfAMeetingAreItsDocumentsAndThenItsRecord() {
        CarrierId second = CarrierId.of(DOCUMENT, 2);

        assertThat(CloseMeeting.builder()
                        .from((CloseMeeting) Samples.minimal(CloseMeeting.KIND))
                        .addDocuments(FIRST, second)
                        .record(CarrierId.of(DOCUMENT, 3))
                        .build()
                        .papers())
                .containsExactly(FIRST, second, CarrierId.of(DOCUMENT, 3));
        assertThat(CloseMeeting.builder()
                        .from((CloseMeeting) Samples.minimal(CloseMeeting.KIND))
                        .addDocument(FIRST)
                        .build()
                        .papers())
                .as("no record")
                .containsExactly(FIRST);
        assertThat(CloseMeeting.builder()
                        .from((CloseMeeting) Samples.minimal(CloseMeeting.KIND))
                        .record(second)
                        .build()
                        .papers())
                .as("no documents")
                .containsExactly(second);
        assertThat(CloseMeeting.builder()
                        .from((CloseMeeting) Samples.minimal(CloseMeeting.KIND))
                        .build()
                        .papers())
                .isEmpty();
        assertThat(CloseMeeting.builder()
                        .from((CloseMeeting) Samples.minimal(CloseMeeting.KIND))
                        .addDocument(FIRST)
                        .record(FIRST)
                        .build()
                        .papers())
                .as("the record among the documents")
                .containsExactly(FIRST);
    }
}
