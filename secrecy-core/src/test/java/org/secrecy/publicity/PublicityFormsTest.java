package org.secrecy.publicity;

import static org.secrecy.sample.Forms.notBlank;

import org.junit.jupiter.api.Test;
import org.secrecy.sample.Samples;

/** What a submission or an interview must state. */
class PublicityFormsTest {

    @Test
    void whatIsPublishedIsNamedAndSoIsTheOutlet() {
        notBlank(
                text -> Publish.builder()
                        .from((Publish) Samples.minimal(Publish.KIND))
                        .text(text)
                        .build(),
                "the name of what is published must not be blank");
        notBlank(
                text -> Publish.builder()
                        .from((Publish) Samples.minimal(Publish.KIND))
                        .outlet(text)
                        .build(),
                "the outlet must not be blank");
    }

    @Test
    void aLineOfBusinessThatIsNamedIsNotBlank() {
        notBlank(
                text -> Publish.builder()
                        .from((Publish) Samples.minimal(Publish.KIND))
                        .line(text)
                        .build(),
                "a line of business must not be blank");
    }

    @Test
    void anInterviewIsNamedAndSoIsTheInterviewer() {
        notBlank(
                text -> GiveInterview.builder()
                        .from((GiveInterview) Samples.minimal(GiveInterview.KIND))
                        .interview(text)
                        .build(),
                "the name of the interview must not be blank");
        notBlank(
                text -> GiveInterview.builder()
                        .from((GiveInterview) Samples.minimal(GiveInterview.KIND))
                        .interviewer(text)
                        .build(),
                "the interviewer must not be blank");
    }

    @Test
    void aReasonAndAnUndertakingThatAreStatedAreNotBlank() {
        notBlank(
                text -> GiveInterview.builder()
                        .from((GiveInterview) Samples.minimal(GiveInterview.KIND))
                        .unavoidableBecause(text)
                        .build(),
                "a stated reason must not be blank");
        notBlank(
                text -> GiveInterview.builder()
                        .from((GiveInterview) Samples.minimal(GiveInterview.KIND))
                        .confidentialityUndertaking(text)
                        .build(),
                "a recorded undertaking must not be blank");
    }
}
