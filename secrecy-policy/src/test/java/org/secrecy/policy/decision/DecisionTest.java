package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.language.Phrase;
import org.secrecy.policy.sample.Sample;
import tools.jackson.databind.node.ObjectNode;

/** What a decision is made of, and how it is written. */
class DecisionTest {

    private static final SecrecyJson JSON = SecrecyJson.standard();
    private static final Action BORROW = Sample.borrow(3).build();
    private static final Instrument BUREAU = Instrument.of("bureau", "局保密制度", "the bureau's regulation");
    private static final Phrase REASON = Phrase.of("理由", "a reason");
    private static final Remedy RETURN = new Remedy.ReturnBy(LocalDate.of(2026, 3, 2));
    private static final Remedy RETURN_LATER = new Remedy.ReturnBy(LocalDate.of(2026, 3, 3));
    private static final Remedy NAME_THE_LIST = new Remedy.Amend("destructionList", Phrase.of("列入清单", "enter it"));
    private static final Finding LACKING = lacking("3.5.3", RETURN);
    private static final Finding LACKING_LESS = lacking("3.5.2", RETURN_LATER);
    private static final Finding ADVICE = of(Severity.ADVICE, "3.4.2");
    private static final Finding FORBIDDEN = of(Severity.FORBIDDEN, "9.1.1");
    private static final Finding UNDECIDED = Finding.undecidable(BUREAU, () -> REASON);
    private static final Obligation OWED = Obligation.builder()
            .instrument("bureau")
            .provision(ProvisionNumber.parse("3.5.1"))
            .debtor(Debtor.of(Sample.LI))
            .task(Phrase.of("归还", "return"))
            .subject(BORROW.subject())
            .build();

    private static Finding of(Severity severity, String provision) {
        return Finding.of(severity, BUREAU, ProvisionNumber.parse(provision), () -> REASON);
    }

    private static Finding lacking(String provision, Remedy remedy) {
        return Finding.lacking(BUREAU, ProvisionNumber.parse(provision), () -> REASON, remedy);
    }

    private static Decision decision(Finding... found) {
        return Decision.of(BORROW, ImmutableList.copyOf(found), ImmutableList.of(OWED));
    }

    @Test
    void theGravestFindingGivesTheVerdict() {
        assertThat(decision().verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(decision(ADVICE).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(decision(LACKING, ADVICE).verdict()).isEqualTo(Verdict.LACKING);
        assertThat(decision(LACKING, UNDECIDED).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision(FORBIDDEN, UNDECIDED, LACKING).verdict()).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void adviceStandsApartFromFindings() {
        Decision decision = decision(ADVICE, LACKING);
        assertThat(decision.findings()).containsExactly(LACKING);
        assertThat(decision.advice()).containsExactly(ADVICE);
        assertThat(decision.provisions()).containsExactly(ProvisionNumber.parse("3.5.3"));
    }

    @Test
    void aRemedyThatAnotherIncludesIsNotOffered() {
        assertThat(decision(LACKING_LESS, LACKING).remedies()).containsExactly(RETURN);
        assertThat(decision(LACKING, LACKING_LESS).remedies()).containsExactly(RETURN);
        assertThat(decision(LACKING, FORBIDDEN).remedies()).isEmpty();
        assertThat(decision(LACKING, LACKING).remedies()).containsExactly(RETURN);
    }

    @Test
    void remediesThatIncludeNoOtherAreAllOffered() {
        Finding unnamed = lacking("3.6.5", NAME_THE_LIST);
        assertThat(decision(LACKING, unnamed).remedies()).containsExactly(RETURN, NAME_THE_LIST);
        assertThat(decision(unnamed, LACKING).remedies()).containsExactly(NAME_THE_LIST, RETURN);
        assertThat(decision(LACKING_LESS, unnamed, LACKING).remedies()).containsExactly(NAME_THE_LIST, RETURN);
        assertThat(decision(LACKING, unnamed, LACKING_LESS).remedies()).containsExactly(RETURN, NAME_THE_LIST);
    }

    @Test
    void onlyAPermissionOwes() {
        assertThat(decision(ADVICE).obligations()).containsExactly(OWED);
        assertThat(decision(ADVICE).permit())
                .isEqualTo(new Permission(ImmutableList.of(OWED), ImmutableList.of(ADVICE)));
        assertThat(decision(LACKING).obligations()).isEmpty();
    }

    @Test
    void nothingFoundIsAPermissionThatMayTell() {
        Decision permitting = Decision.permitting(BORROW, Aftermath.of(ImmutableList.of(OWED), true));
        assertThat(permitting.isPermitted()).isTrue();
        assertThat(permitting.findings()).isEmpty();
        assertThat(permitting.advice()).isEmpty();
        assertThat(permitting.obligations()).containsExactly(OWED);
        assertThat(permitting.requesterInScope()).isTrue();
        assertThat(decision().requesterInScope()).isFalse();
    }

    @Test
    void aDecisionPrintsItsVerdictAndItsProvisions() {
        assertThat(decision(LACKING, LACKING_LESS)).hasToString("LACKING [3.5.2, 3.5.3]");
        assertThat(decision()).hasToString("PERMITTED []");
    }

    @Test
    void decisionsAreEqualThatSayTheSame() {
        new EqualsTester()
                .addEqualityGroup(decision(LACKING), decision(lacking("3.5.3", RETURN)))
                .addEqualityGroup(decision(LACKING_LESS))
                .addEqualityGroup(decision(LACKING, ADVICE))
                .addEqualityGroup(Decision.of(Sample.borrow(4).build(), List.of(LACKING), List.of()))
                .addEqualityGroup(Decision.of(BORROW, List.of(LACKING), Aftermath.of(ImmutableList.of(), true)))
                .addEqualityGroup(decision(), Decision.of(BORROW, List.of(), List.of(OWED)))
                .addEqualityGroup(Decision.of(BORROW, List.of(), List.of()))
                .testEquals();
        assertThat(decision(LACKING).hashCode())
                .isNotEqualTo(decision(FORBIDDEN).hashCode());
    }

    @Test
    void aDecisionIsReadAsItIsWritten() {
        for (Decision decision : List.of(decision(ADVICE), decision(LACKING, LACKING_LESS), decision(UNDECIDED))) {
            Decision read = JSON.read(JSON.write(decision), Decision.class);
            assertThat(read).isEqualTo(decision);
            assertThat(read.findings()).isEqualTo(decision.findings());
            assertThat(read.obligations()).isEqualTo(decision.obligations());
        }
    }

    private static void assertNotRead(Decision decision, String member, Object value, String message) {
        ObjectNode written = JSON.mapper().valueToTree(decision);
        written.set(member, JSON.mapper().valueToTree(value));
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> JSON.read(written.toString(), Decision.class))
                .withMessageContaining(message);
    }

    @Test
    void whatDoesNotFollowFromTheFindingsIsNotRead() {
        assertNotRead(decision(LACKING), "verdict", Verdict.PERMITTED, "the verdict must follow from the findings");
        assertNotRead(decision(LACKING), "remedies", List.of(), "the remedies must follow from the findings");
        assertNotRead(decision(LACKING), "obligations", List.of(OWED), "only a permission may hold obligations");
    }

    @Test
    void aFindingAmongTheAdviceIsNotRead() {
        String message = "findings must stand among the findings and advice among the advice";
        assertNotRead(decision(LACKING), "advice", List.of(LACKING), message);
        assertNotRead(decision(), "findings", List.of(ADVICE), message);
    }
}
