package org.secrecy.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.RuleOutcome.Side;
import org.secrecy.testkit.generated.GeneratedFile;

/** What the two reports look like, pinned in two files. */
class CoverageReportTest {

    private static final Question<Borrow> SIGNED =
            Question.of(Phrase.of("已签收", "it is signed for & <sealed>"), Phrase.of("未签收", "it is not"), matter -> true);
    private static final RuleSides KEPT = new RuleSides(
            Rule.on(Borrow.class).provision("3.5.3").forbidUnless(SIGNED.isTrue()),
            ImmutableMap.of(Side.SATISFIED, 3, Side.BROKEN, 0));
    private static final RuleSides BOTH = new RuleSides(
            Rule.on(Borrow.class).provision("3.5.4").forbidUnless(SIGNED.isTrue()),
            ImmutableMap.of(Side.SATISFIED, 3, Side.BROKEN, 12));
    private static final RuleSides NEITHER = new RuleSides(
            Rule.on(Borrow.class).provision("3.5.2").when(SIGNED.isFalse()).forbid(),
            ImmutableMap.of(Side.DOES_NOT_APPLY, 0, Side.BROKEN, 0));
    private static final Duty<Borrow> RETURN =
            Duty.after(Borrow.class, "3.5.1").owes("归还", "return it").dischargedBy();

    private static final ProvisionCoverage COVERAGE = new ProvisionCoverage(
            15,
            ImmutableList.of(
                    new CoverageSection(
                            "1",
                            Phrase.of("机要工作", "Confidential-affairs duties"),
                            ImmutableList.of(
                                    provision("1.1.1", ImmutableList.of(), ImmutableList.of(), false),
                                    provision("1.4.1", ImmutableList.of(), ImmutableList.of(), true))),
                    new CoverageSection(
                            "3",
                            Phrase.of("文件", "Documents"),
                            ImmutableList.of(
                                    provision(
                                            "3.5.1",
                                            ImmutableList.of(),
                                            ImmutableList.of(new DutyCount(RETURN, 0)),
                                            false),
                                    provision(
                                            "3.5.2",
                                            ImmutableList.of(NEITHER),
                                            ImmutableList.of(),
                                            false,
                                            "LoanTest.fails"),
                                    provision(
                                            "3.5.3",
                                            ImmutableList.of(KEPT),
                                            ImmutableList.of(new DutyCount(RETURN, 2)),
                                            false),
                                    provision("3.5.4", ImmutableList.of(BOTH), ImmutableList.of(), false)))));

    private static CoveredProvision provision(
            String number,
            ImmutableList<RuleSides> rules,
            ImmutableList<DutyCount> duties,
            boolean owedByCalendar,
            String... failed) {
        return new CoveredProvision(
                ProvisionNumber.parse(number),
                Phrase.of(
                        "借阅的载体须登记。",
                        "A borrowed carrier is registered, and its borrower signs for it, wherever it is"
                                + " kept & read; \"long\" sentences are wrapped."),
                rules,
                duties,
                owedByCalendar,
                number.equals("3.5.4")
                        ? ImmutableSet.of("LoanTest.isRegistered", "LoanTest.<init>")
                        : ImmutableSet.of(),
                ImmutableSet.copyOf(failed));
    }

    private static GeneratedFile golden(String name, String content) {
        return new GeneratedFile(Path.of("src/test/resources/org/secrecy/testkit/coverage", name), content);
    }

    @Test
    void theTextIsAsPinned() {
        golden("coverage.txt", CoverageText.of(COVERAGE)).mustBeCurrent(CoverageReportTest.class);
    }

    @Test
    void thePageIsAsPinned() {
        golden("coverage.html", CoveragePage.of(COVERAGE)).mustBeCurrent(CoverageReportTest.class);
    }

    @Test
    void thePageStandsAlone() {
        assertThat(CoveragePage.of(COVERAGE)).doesNotContain("<script", "<link", "src=", "http", "<sealed>", "<init>");
    }
}
