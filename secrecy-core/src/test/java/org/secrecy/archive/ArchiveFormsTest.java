package org.secrecy.archive;

import static org.secrecy.sample.Forms.notBlank;
import static org.secrecy.sample.Forms.refused;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.PLANNING;

import org.junit.jupiter.api.Test;
import org.secrecy.sample.Samples;

/** What an act in the archive must state. */
class ArchiveFormsTest {

    @Test
    void onlyAnArchiveIsEntered() {
        refused(
                () -> EnterArchive.builder()
                        .from((EnterArchive) Samples.minimal(EnterArchive.KIND))
                        .archive(OFFICE)
                        .build(),
                "what is entered must be an archive, but was OFFICE");
        refused(
                () -> EnterArchive.builder()
                        .from((EnterArchive) Samples.minimal(EnterArchive.KIND))
                        .archive(PLANNING)
                        .build(),
                "what is entered must be an archive, but was UNIT");
    }

    @Test
    void anErrandThatIsStatedIsNotBlank() {
        notBlank(
                text -> EnterArchive.builder()
                        .from((EnterArchive) Samples.minimal(EnterArchive.KIND))
                        .errand(text)
                        .build(),
                "a stated errand must not be blank");
    }

    @Test
    void anOrganisationAndALetterThatAreNamedAreNotBlank() {
        notBlank(
                text -> ConsultArchive.builder()
                        .from((ConsultArchive) Samples.minimal(ConsultArchive.KIND))
                        .organisation(text)
                        .build(),
                "the organisation must not be blank");
        notBlank(
                text -> ConsultArchive.builder()
                        .from((ConsultArchive) Samples.minimal(ConsultArchive.KIND))
                        .introductionLetter(text)
                        .build(),
                "an introduction letter must not be blank");
    }
}
