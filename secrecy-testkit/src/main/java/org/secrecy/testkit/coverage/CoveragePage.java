package org.secrecy.testkit.coverage;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.policy.rule.RuleOutcome.Side;
import org.secrecy.testkit.coverage.CoveredProvision.Standing;

/** A coverage as one page of HTML that stands alone: no script, and nothing that it loads. Used once, by one thread. */
public final class CoveragePage {

    private static final Phrase TITLE = Phrase.of("保密条款测试覆盖", "Secrecy coverage");
    private static final Phrase OBSERVED = Phrase.of("观察到的判定：{0}", "decisions observed: {0}");
    private static final Phrase SIDES = Phrase.of("规则的各面", "sides of rules");
    private static final Phrase PROVISIONS = Phrase.of("条款", "provisions");
    private static final Phrase PASSED = Phrase.of("已通过：{0}", "passed: {0}");
    private static final Phrase FAILED = Phrase.of("未通过：{0}", "did not pass: {0}");
    private static final Phrase BY_CALENDAR = Phrase.of(
            "按日历产生的义务：由审计给出，须有测试指明该条款", "owed by the calendar: the audit tells it, so a test must name the provision");
    private static final Phrase NOT_DECIDED = Phrase.of("无须判定", "nothing decides it");

    private final StringBuilder html = new StringBuilder();

    private CoveragePage() {}

    /** The page, in lines that end with {@code \n}. */
    public static String of(ProvisionCoverage coverage) {
        CoveragePage page = new CoveragePage();
        page.head();
        page.line("<h1>" + both(TITLE) + "</h1>");
        page.line("<p class=\"faint\">" + both(OBSERVED.with(coverage.decisions())) + "</p>");
        page.line("<div class=\"shares\">");
        page.share(SIDES, coverage.ruleSides());
        page.share(PROVISIONS, coverage.exercised());
        page.line("</div>");
        coverage.sections().forEach(page::section);
        page.line("</body>").line("</html>");
        return page.html.toString();
    }

    private void head() {
        line("<!DOCTYPE html>")
                .line("<html lang=\"en\">")
                .line("<head>")
                .line("<meta charset=\"utf-8\">")
                .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .line("<title>" + escaped(TITLE.english()) + "</title>")
                .line("<style>")
                .line(style().stripTrailing())
                .line("</style>")
                .line("</head>")
                .line("<body>");
    }

    private static String style() {
        // Only a class of this module may open it on the module path.
        try (InputStream resource = CoveragePage.class.getResourceAsStream("coverage.css")) {
            return new String(Objects.requireNonNull(resource, "coverage.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void share(Worded of, Share share) {
        line("<span>" + both(of) + "</span><span class=\"bar\"><i style=\"width:" + share.percent()
                + "%\"></i></span><span>" + share + "</span>");
    }

    private void section(CoverageSection section) {
        boolean missing = !section.provisions(Standing.MISSING).isEmpty();
        line("<details class=\"section\"" + (missing ? " open" : "") + ">");
        line("<summary>" + both(section.heading()) + "<small>" + both(SIDES) + " " + section.ruleSides() + ", "
                + both(PROVISIONS) + " " + section.exercised() + "</small></summary>");
        line("<table>");
        for (Standing standing : Standing.values()) {
            section.provisions(standing).forEach(this::provision);
        }
        line("</table>");
        line("</details>");
    }

    private void provision(CoveredProvision provision) {
        Standing standing = provision.standing();
        line("<tr class=\"" + standing.name().toLowerCase(Locale.ROOT) + "\"><td>" + provision.number() + "</td><td>");
        line("<p lang=\"zh\">" + escaped(provision.summary().chinese()) + "</p><p lang=\"en\">"
                + escaped(provision.summary().english()) + "</p>");
        line("<ul>");
        if (standing == Standing.NOT_DECIDED) {
            item(both(NOT_DECIDED));
        }
        provision.rules().forEach(rule -> item(counts(rule) + " " + english(rule.rule())));
        provision.duties().forEach(duty -> item(count("arose", duty.obligations()) + " " + english(duty.duty())));
        if (provision.owedByCalendar()) {
            item(both(BY_CALENDAR));
        }
        tests(PASSED, provision.passed());
        tests(FAILED, provision.failed());
        line("</ul></td></tr>");
    }

    private void tests(Phrase words, Set<String> tests) {
        if (!tests.isEmpty()) {
            item(both(words.with(tests)));
        }
    }

    private static String counts(RuleSides rule) {
        return rule.decisions().entrySet().stream()
                .map(side -> count(words(side.getKey()), side.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String words(Side side) {
        return switch (side) {
            case SATISFIED -> "kept";
            case BROKEN -> "broken";
            case DOES_NOT_APPLY, FAILED -> "beside it";
        };
    }

    private static String count(String what, int times) {
        return "<b class=\"" + (times == 0 ? "zero" : "some") + "\">" + what + " " + times + "×</b>";
    }

    private void item(String content) {
        line("<li>" + content + "</li>");
    }

    private static String english(Worded words) {
        return "<span lang=\"en\">" + escaped(words.words().english()) + "</span>";
    }

    private static String both(Worded words) {
        return words.words().chinese().equals(words.words().english())
                ? escaped(words.words().english())
                : "<span lang=\"zh\">" + escaped(words.words().chinese()) + "</span> · " + english(words);
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    private CoveragePage line(String line) {
        html.append(line).append('\n');
        return this;
    }
}
