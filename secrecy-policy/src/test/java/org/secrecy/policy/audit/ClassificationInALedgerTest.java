package org.secrecy.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.custody.Register;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Verdict;

/** A change of classification that was refused leaves the carrier as it was; one that was permitted counts from then on. */
class ClassificationInALedgerTest {

    private static final Person AUTHORITY = Person.of("p9", "冯定", Post.CLASSIFICATION_AUTHORITY);
    private static final Instant MORNING = at(DAY, 11, 30);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Action BORROWED =
            borrow(3).at(noon(NEXT)).dueOn(NEXT.plusDays(3)).build();
    private static final Classification UNTIL_CONDITION =
            Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.condition("会议召开"), DAY.minusYears(1));

    private static AuditReport audit(Carrier carrier, Action... acts) {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(new LedgerEntry(1, receive(OFFICE, at(DAY, 9, 0), carrier)));
        entries.add(new LedgerEntry(
                2,
                Register.builder().carrier(ID).actor(OFFICER).at(at(DAY, 9, 30)).build()));
        for (Action act : acts) {
            entries.add(new LedgerEntry(entries.size() + 1L, act));
        }
        return LedgerAuditor.of(SecrecyPolicy.standard()).audit(Ledger.of(entries), NEXT);
    }

    private static AuditReport audit(Classification classification, Action... acts) {
        return audit(carrier(classification).build(), acts);
    }

    private static Approval approved(String act) {
        return approval("定1", act, LI, AUTHORITY, Post.CLASSIFICATION_AUTHORITY).build();
    }

    private static void assertDecided(AuditReport report, int number, Verdict verdict, String... provisions) {
        AuditedEntry entry = report.entries().get(number - 1);
        assertThat(entry.decision().verdict()).as(entry.toString()).isEqualTo(verdict);
        assertThat(entry.decision().provisions()).containsExactly(provisions(provisions));
    }

    private static void assertIs(AuditReport report, Classification classification) {
        assertThat(report.custodies())
                .filteredOn(custody -> custody.id().equals(ID))
                .singleElement()
                .satisfies(custody ->
                        assertThat(custody.carrier().classification()).isEqualTo(classification));
    }

    private static ChangeLevel.Builder lowered() {
        return ChangeLevel.builder().carrier(ID).actor(LI).at(MORNING).level(SecrecyLevel.SECRET);
    }

    private static ExtendPeriod.Builder extended() {
        return ExtendPeriod.builder().carrier(ID).actor(LI).at(MORNING).period(SecrecyPeriod.until(NEXT));
    }

    private static FulfilCondition.Builder fulfilled() {
        return FulfilCondition.builder().carrier(ID).actor(LI).at(MORNING);
    }

    private static Release.Builder released() {
        return Release.builder().carrier(ID).actor(LI).at(MORNING);
    }

    @Test
    void aRefusedChangeOfLevelLeavesTheCarrierTopSecret() {
        AuditReport report = audit(
                TOP_SECRET,
                lowered().build(),
                copying(2).addApprovals(copyApproval("复1", 1).build()).build());
        assertDecided(report, 3, Verdict.LACKING, "3.1.1");
        assertDecided(report, 4, Verdict.FORBIDDEN, "9.1.1");
        assertIs(report, TOP_SECRET);
    }

    @Test
    void aPermittedChangeOfLevelCountsForTheNextEntry() {
        AuditReport report = audit(
                TOP_SECRET,
                lowered().addApprovals(approved("ChangeLevel")).build(),
                copying(2).addApprovals(copyApproval("复1", 1).build()).build());
        assertThat(report.refused()).isEmpty();
        assertIs(report, SECRET);
    }

    @Test
    void aRefusedExtensionLetsTheCarrierBeDeclassifiedOnItsDay() {
        AuditReport report = audit(LAST_DAY, extended().build(), BORROWED);
        assertDecided(report, 3, Verdict.LACKING, "3.1.1");
        assertDecided(report, 4, Verdict.PERMITTED);
        assertIs(report, LAST_DAY);
    }

    @Test
    void aPermittedExtensionKeepsTheCarrierSecretOnTheNextDay() {
        AuditReport report = audit(
                LAST_DAY, extended().addApprovals(approved("ExtendPeriod")).build(), BORROWED);
        assertDecided(report, 3, Verdict.PERMITTED);
        assertDecided(report, 4, Verdict.LACKING, "3.5.2");
        assertIs(report, LAST_DAY.until(SecrecyPeriod.until(NEXT)));
    }

    @Test
    void aRefusedFulfilmentLeavesTheCarrierSecret() {
        AuditReport report = audit(UNTIL_CONDITION, fulfilled().build(), BORROWED);
        assertDecided(report, 3, Verdict.LACKING, "3.1.4");
        assertDecided(report, 4, Verdict.LACKING, "3.5.2");
        assertIs(report, UNTIL_CONDITION);
    }

    @Test
    void aPermittedFulfilmentDeclassifiesTheCarrierFromTheNextDayOn() {
        AuditReport report = audit(
                UNTIL_CONDITION,
                fulfilled().addApprovals(approved("FulfilCondition")).build(),
                BORROWED);
        assertDecided(report, 3, Verdict.PERMITTED);
        assertDecided(report, 4, Verdict.PERMITTED);
        assertIs(report, UNTIL_CONDITION.conditionFulfilledOn(DAY));
    }

    @Test
    void aRefusedReleaseLeavesASpeechInternal() {
        Carrier speech = carrier(DECLASSIFIED).internalSpeech(true).build();
        AuditReport report = audit(speech, released().build(), copying(2).build());
        assertDecided(report, 3, Verdict.LACKING, "3.1.4");
        assertDecided(report, 4, Verdict.LACKING, "9.2.1");
        assertIs(report, DECLASSIFIED);
    }

    @Test
    void aPermittedReleaseMakesASpeechOpen() {
        Carrier speech = carrier(DECLASSIFIED).internalSpeech(true).build();
        AuditReport report = audit(
                speech,
                released().addApprovals(approved("Release")).build(),
                copying(2).build());
        assertThat(report.refused()).isEmpty();
        assertIs(report, Classification.open());
    }

    @Test
    void aReleaseOfWhatIsStillSecretChangesNothing() {
        AuditReport report =
                audit(SECRET, released().addApprovals(approved("Release")).build(), BORROWED);
        assertDecided(report, 3, Verdict.FORBIDDEN, "3.1.4");
        assertDecided(report, 4, Verdict.LACKING, "3.5.2");
        assertIs(report, SECRET);
    }
}
