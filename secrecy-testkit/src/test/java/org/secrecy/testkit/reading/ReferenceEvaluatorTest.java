package org.secrecy.testkit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.json.ActionKinds;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Severity;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.SampleBureau;
import org.secrecy.testkit.conformance.ConformanceCases;

/** The reading gives the answer of every conformance case, and sees wherever an engine answers otherwise. */
class ReferenceEvaluatorTest {

    private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
    private static final Instrument BUREAU = Instrument.of("bureau", "本局", "bureau");
    private static final Custody KEPT = Custody.begin(
            Carrier.builder()
                    .id(CarrierId.parse("规发〔2026〕12号#000003"))
                    .title("近期建设规划")
                    .medium(Medium.FILE)
                    .origin(Origin.OWN)
                    .classification(Classification.stateSecret(SecrecyLevel.SECRET, LocalDate.of(2026, 1, 5)))
                    .distribution(Distribution.builder().build())
                    .build(),
            Unit.office("办公室"),
            Instant.parse("2026-05-01T02:00:00Z"));
    private static final Person BORROWER = Person.of("guo", "郭亮");
    private static final Borrow UNAPPROVED = Borrow.builder()
            .carrier(KEPT.id())
            .actor(BORROWER)
            .at(AT)
            .dueOn(LocalDate.of(2026, 6, 8))
            .build();
    private static final Borrow APPROVED = Borrow.builder()
            .from(UNAPPROVED)
            .dueOn(LocalDate.of(2026, 6, 3))
            .addApprovals(Approval.builder()
                    .id("批1")
                    .act("Borrow")
                    .addSubjects(UNAPPROVED.subject())
                    .applicant(BORROWER)
                    .approver(Person.of("zhao", "赵强"))
                    .capacity(Post.OFFICE_LEADER)
                    .givenAt(AT)
                    .build())
            .build();

    @TestFactory
    Stream<DynamicTest> theReadingConforms() {
        return ConformanceCases.standard().tests(ReferenceEvaluator.standard());
    }

    @Test
    void whatTheEngineDecidesAgrees() {
        assertThat(differences(UNAPPROVED, decided(UNAPPROVED))).isEmpty();
        assertThat(differences(APPROVED, decided(APPROVED))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> beforeTheFirstValueOfTheProfileTheVerdictsAgree() {
        SampleBureau before = SampleBureau.standard().withToday(LocalDate.of(2010, 9, 30));
        ReferenceEvaluator reading = ReferenceEvaluator.standard().with(before.roster());
        return ActionKinds.standard().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.code(), () -> {
                    Proposal proposal = before.proposal(before.act(kind));
                    Verdict decided = proposal.decidedBy(before.policy()).verdict();
                    assertThat(reading.answer(proposal).verdict()).isEqualTo(decided);
                }));
    }

    @Test
    void anotherVerdictIsSeen() {
        Decision otherwise =
                Decision.of(APPROVED, List.of(lacking("3.5.2", new Remedy.ReturnBy(APPROVED.dueOn()))), List.of());
        assertThat(differences(APPROVED, otherwise))
                .anyMatch(text -> text.startsWith("the verdict must be PERMITTED, but was LACKING"));
    }

    @Test
    void anotherFindingIsSeen() {
        List<Finding> fewer = decided(UNAPPROVED).findings().subList(0, 1);
        assertThat(differences(UNAPPROVED, Decision.of(UNAPPROVED, fewer, List.of())))
                .anyMatch(text -> text.startsWith("findings must hold"));
        List<Finding> twice = new ArrayList<>(decided(UNAPPROVED).findings());
        twice.add(twice.get(0));
        assertThat(differences(UNAPPROVED, Decision.of(UNAPPROVED, twice, List.of())))
                .singleElement()
                .matches(text -> text.startsWith("findings must hold"));
    }

    @Test
    void anotherProvisionIsSeen() {
        List<Finding> renumbered = decided(UNAPPROVED).findings().stream()
                .map(finding -> lacking("3.5.5", finding.remedies().get(0)))
                .toList();
        assertThat(differences(UNAPPROVED, Decision.of(UNAPPROVED, renumbered, List.of())))
                .singleElement()
                .matches(text -> text.startsWith("findings must hold"));
    }

    @Test
    void anotherRemedyIsSeen() {
        List<Finding> cheaper = decided(UNAPPROVED).findings().stream()
                .map(finding -> lacking(
                        finding.provision().orElseThrow().toString(), new Remedy.ReturnBy(LocalDate.of(2026, 6, 5))))
                .toList();
        assertThat(differences(UNAPPROVED, Decision.of(UNAPPROVED, cheaper, List.of())))
                .anyMatch(text -> text.startsWith("remedies must hold"));
    }

    @Test
    void anotherAdviceIsSeen() {
        Finding advice = Finding.of(Severity.ADVICE, BUREAU, ProvisionNumber.parse("3.4.2"), () -> Phrase.of("-"));
        Decision decision = decided(APPROVED);
        assertThat(differences(APPROVED, Decision.of(APPROVED, List.of(advice), decision.obligations())))
                .singleElement()
                .matches(text -> text.startsWith("advice must hold"));
    }

    @Test
    void anotherObligationIsSeen() {
        Decision decision = decided(APPROVED);
        assertThat(decision.obligations()).isNotEmpty();
        assertThat(differences(APPROVED, Decision.of(APPROVED, List.of(), List.of())))
                .singleElement()
                .matches(text -> text.startsWith("obligations must hold"));
        ImmutableList<Obligation> later = decision.obligations().stream()
                .map(obligation -> Obligation.builder()
                        .from(obligation)
                        .due(LocalDate.of(2026, 6, 4))
                        .build())
                .collect(ImmutableList.toImmutableList());
        assertThat(differences(APPROVED, Decision.of(APPROVED, List.of(), later)))
                .singleElement()
                .matches(text -> text.startsWith("obligations must hold"));
    }

    @Test
    void otherWordsAndAnotherOrderAreNoDifference() {
        List<Finding> reworded = decided(UNAPPROVED).findings().reverse().stream()
                .map(finding -> lacking(
                        finding.provision().orElseThrow().toString(),
                        finding.remedies().get(0)))
                .toList();
        assertThat(reworded.get(0).reason(Locale.ENGLISH)).isEqualTo("-");
        assertThat(differences(UNAPPROVED, Decision.of(UNAPPROVED, reworded, List.of())))
                .isEmpty();
    }

    private static Finding lacking(String provision, Remedy remedy) {
        return Finding.lacking(BUREAU, ProvisionNumber.parse(provision), () -> Phrase.of("-"), remedy);
    }

    private static Decision decided(Borrow act) {
        return SecrecyPolicy.standard().decide(act, KEPT);
    }

    private static ImmutableList<String> differences(Borrow act, Decision decision) {
        return ReferenceEvaluator.standard().answer(act, CustodyBook.of(KEPT)).differences(decision);
    }
}
