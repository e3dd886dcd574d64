package org.secrecy.testkit;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.secrecy.testkit.SecrecyAssertions.assertThat;
import static org.secrecy.testkit.SecrecyAssertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.LedgerAuditor;

/** Every assertion about an audit holds where it should, and else fails with the requirement, the fact and the whole report. */
class AuditReportAssertTest {

    private static final SampleBureau BUREAU = SampleBureau.standard();
    private static final Register REGISTERED = Register.builder()
            .from(BUREAU.register())
            .entry(BUREAU.secretPlan().carrier())
            .keeper(BUREAU.office())
            .build();
    private static final Borrow UNAPPROVED = BUREAU.unapproved(BUREAU.borrow());

    /** Two entries, of which the second is a loan that nobody approved, and a line that is none. */
    private static final Ledger LEDGER =
            read(Ledger.of(List.of(new LedgerEntry(1, REGISTERED), new LedgerEntry(2, UNAPPROVED)))
                            .write()
                    + "nonsense\n");

    private static final LocalDate DUE = LocalDate.of(2026, 11, 26);
    private static final AuditReport THAT_DAY = audit(LEDGER, DUE);
    private static final AuditReport NEXT_DAY = audit(LEDGER, DUE.plusDays(1));
    private static final AuditReport EMPTY = audit(read(""), DUE);

    static Stream<Arguments> assertionsThatFail() {
        return Stream.of(
                fails(THAT_DAY, report -> report.refuses(1), "refuse exactly the entries [1], but refused [2]"),
                fails(THAT_DAY, AuditReportAssert::refusesNothing, "refuse exactly the entries [], but refused [2]"),
                fails(THAT_DAY, report -> report.decisionOn(3), "hold the entry 3, but did not"),
                fails(
                        THAT_DAY,
                        report -> report.custodyOf(BUREAU.landTable().id()),
                        "know where carrier 用表〔2026〕4号#000001 is, but did not"),
                fails(
                        THAT_DAY,
                        report -> report.hasOverdue("3.5.1"),
                        "find something overdue under 3.5.1, but found none"),
                fails(
                        NEXT_DAY,
                        report -> report.hasOverdue("3.5.1", DUE.plusDays(1)),
                        "find something overdue under 3.5.1, due on 2026-11-27, but found none"),
                fails(NEXT_DAY, AuditReportAssert::hasNothingOverdue, "find nothing overdue, but found 1"),
                fails(NEXT_DAY, report -> report.hasLate("3.5.1"), "find something late under 3.5.1, but found none"),
                fails(NEXT_DAY, report -> report.owes("3.5.1"), "find something owed under 3.5.1, but found none"),
                fails(
                        THAT_DAY,
                        report -> report.owes("3.5.1", DUE.plusDays(1)),
                        "find something owed under 3.5.1, due on 2026-11-27, but found none"),
                fails(THAT_DAY, AuditReportAssert::owesNothing, "find nothing owed, but found "),
                fails(THAT_DAY, AuditReportAssert::hasNoProblems, "have read every line, but could not read 1"));
    }

    @Test
    void assertionsThatHold() {
        assertThat(THAT_DAY)
                .refuses(2)
                .owes("3.5.1")
                .owes("3.5.1", DUE)
                .hasNothingOverdue()
                .hasNothingLate();
        assertThat(NEXT_DAY).hasOverdue("3.5.1").hasOverdue("3.5.1", DUE);
        assertThat(THAT_DAY).decisionOn(2).isLacking().cites("3.5.2");
        assertThat(THAT_DAY)
                .custodyOf(BUREAU.secretPlan().id())
                .isAt(Stage.ON_LOAN)
                .isOnLoanTo(BUREAU.li());
        assertThat(EMPTY).refusesNothing().owesNothing().hasNoProblems();
    }

    @Test
    void whatIsDoneAfterItsDayIsLate() {
        Return back = Return.builder()
                .from(BUREAU.giveBack())
                .carrier(BUREAU.secretPlan().id())
                .at(BUREAU.withToday(DUE.plusDays(1)).now())
                .build();
        AuditReport late = audit(
                Ledger.of(List.of(
                        new LedgerEntry(1, REGISTERED), new LedgerEntry(2, UNAPPROVED), new LedgerEntry(3, back))),
                DUE.plusDays(1));
        assertThat(late).hasLate("3.5.1").hasNothingOverdue();
        assertThatThrownBy(() -> assertThat(late).hasNothingLate())
                .hasMessageStartingWith("the audit must find nothing late, but found 1\n\n");
    }

    @ParameterizedTest
    @MethodSource
    void assertionsThatFail(AuditReport report, Consumer<AuditReportAssert> assertion, String message) {
        assertThatThrownBy(() -> assertion.accept(assertThat(report)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the audit must " + message)
                .hasMessageEndingWith("\n\n" + InWords.of(report));
    }

    @Test
    void aFailureShowsTheWholeReport() {
        assertThat(InWords.of(NEXT_DAY)).isEqualTo("""
                as of 2026-11-27:
                refused: entry 2, lacking: borrowing 规发〔2026〕12号#000003
                  [3.5.2] lacking: the office leader must approve, but no approval is put forward
                  remedy: obtain the approval of the office leader
                overdue: [3.5.1] 李明: return 规发〔2026〕12号#000003, by 2026-11-26, since entry 2
                late: none
                owed: [2.4.2] 许诺: be trained xu-nuo, by 2027-01-01, since entry 1
                owed: [2.4.2] 郑洁: be trained zheng-jie, by 2027-01-01, since entry 1
                owed: [2.4.2] 冯雪: be trained feng-xue, by 2027-01-01, since entry 1
                owed: [3.9.1] 周立新: inspect zhou-lixin, by 2027-02-21, since entry 1
                owed: [3.9.1] 高峰: inspect gao-feng, by 2027-02-21, since entry 1
                owed: [3.9.1] 陈静: inspect chen-jing, by 2027-02-21, since entry 1
                not read: line 3: the text must be JSON, whole and well-formed, but is not (at the root, column 1)""");
    }

    @Test
    void aFailureOnOneEntrySaysWhichItIs() {
        assertThatThrownBy(() -> assertThat(THAT_DAY).decisionOn(2).isPermitted())
                .hasMessageStartingWith("[entry 2] the decision must be permitted, but was lacking [3.5.2]");
    }

    private static AuditReport audit(Ledger ledger, LocalDate day) {
        return LedgerAuditor.of(BUREAU.policy()).audit(ledger, day);
    }

    private static Ledger read(String lines) {
        try {
            return Ledger.read(new StringReader(lines));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static Arguments fails(AuditReport report, Consumer<AuditReportAssert> assertion, String message) {
        return arguments(report, assertion, message);
    }
}
