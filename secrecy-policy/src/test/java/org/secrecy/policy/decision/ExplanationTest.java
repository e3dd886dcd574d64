package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.ZHAO;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.incident.ReportMissing;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.sample.Sample;

/** What a decision tells the secrecy officer, and what the one who asks. */
class ExplanationTest {

    private static final Action BORROW = Sample.borrow(3).build();
    private static final Action REPORT = ReportMissing.builder()
            .carrier(ID)
            .actor(LI)
            .at(NOON)
            .discoveredAt(NOON)
            .build();
    private static final Instrument BUREAU = Instrument.of("bureau", "局保密制度", "the bureau's regulation");
    private static final Phrase REASON = Phrase.of("理由", "a reason");
    private static final ProvisionNumber NUMBER = ProvisionNumber.parse("3.5.3");
    private static final Finding ADVICE = Finding.of(Severity.ADVICE, BUREAU, NUMBER, () -> REASON);
    private static final ImmutableList<Obligation> OWED =
            ImmutableList.of(owed(Debtor.of(LI)), owed(Debtor.of(ZHAO)), owed(Debtor.of(Post.ARCHIVIST)));

    private static Obligation owed(Debtor debtor) {
        return Obligation.builder()
                .instrument("bureau")
                .provision(ProvisionNumber.parse("3.5.1"))
                .debtor(debtor)
                .task(Phrase.of("归还", "return"))
                .subject("某件")
                .build();
    }

    private static Decision permitted(Action act, boolean requesterInScope) {
        return Decision.of(act, List.of(ADVICE), Aftermath.of(OWED, requesterInScope));
    }

    private static String line(Person debtor) {
        return "  owed: [3.5.1] " + debtor.name() + ": return 某件";
    }

    private static void assertTells(Decision decision, Reader reader, String... lines) {
        assertThat(decision.explain(reader, Locale.ENGLISH).split("\n", -1)).containsExactly(lines);
    }

    @Test
    void theOfficerIsToldWhatIsAdvisedAndWhatIsOwed() {
        assertTells(
                permitted(BORROW, false),
                Reader.OFFICER,
                "permitted: borrowing " + ID,
                "  [3.5.3] advice: a reason",
                line(LI),
                line(ZHAO),
                "  owed: [3.5.1] the archivist: return 某件");
    }

    @Test
    void theOfficerIsToldWhatIsFoundAndWhatCuresIt() {
        Finding lacking = Finding.lacking(BUREAU, NUMBER, () -> REASON, new Remedy.ReturnBy(LocalDate.of(2026, 3, 2)));
        assertTells(
                Decision.of(BORROW, List.of(lacking), OWED),
                Reader.OFFICER,
                "lacking: borrowing " + ID,
                "  [3.5.3] lacking: a reason",
                "  remedy: set a due day not after 2026-03-02");
        assertTells(
                Decision.of(BORROW, List.of(Finding.undecidable(BUREAU, () -> REASON)), OWED),
                Reader.OFFICER,
                "undecided: borrowing " + ID,
                "  undecided: a reason");
    }

    @Test
    void theOfficerIsToldInChinese() {
        assertThat(permitted(BORROW, false).explain(Locale.CHINA))
                .startsWith("准许：借阅 " + ID + "\n  [3.5.3] 提示：理由\n  应办：[3.5.1] ");
    }

    @Test
    void whoAsksAndIsInScopeIsToldAll() {
        Decision decision = permitted(BORROW, true);
        assertThat(decision.explain(Reader.REQUESTER, Locale.ENGLISH)).isEqualTo(decision.explain(Locale.ENGLISH));
    }

    @Test
    void whoAsksOutOfScopeIsToldWhatTheyThemselvesOwe() {
        assertTells(permitted(BORROW, false), Reader.REQUESTER, "permitted: borrowing " + ID, line(LI));
    }

    @Test
    void whoReportsIsNotToldEvenThat() {
        assertTells(permitted(REPORT, false), Reader.REQUESTER, "permitted: reporting it missing " + ID);
    }

    @Test
    void whoIsRefusedOutOfScopeIsSentToTheOfficer() {
        Finding forbidden = Finding.of(Severity.FORBIDDEN, BUREAU, NUMBER, () -> REASON);
        assertTells(
                Decision.of(BORROW, List.of(forbidden), OWED),
                Reader.REQUESTER,
                "can't be granted: borrowing " + ID + "; please ask the secrecy officer");
    }
}
