package org.secrecy.testkit.coverage;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.secrecy.policy.rule.RuleOutcome.Side;
import org.secrecy.testkit.coverage.CoveredProvision.Standing;

/** A coverage as a text that is read in a terminal: by chapter, what is missing first. Used once, by one thread. */
public final class CoverageText {

    private static final int WIDTH = 110;
    private static final int BAR = 30;
    private static final String UNDER_NUMBER = " ".repeat(12);

    private final StringBuilder text = new StringBuilder();

    private CoverageText() {}

    /** The text, in lines that end with {@code \n}. */
    public static String of(ProvisionCoverage coverage) {
        CoverageText text = new CoverageText();
        text.line("Secrecy coverage; decisions observed: %d".formatted(coverage.decisions()));
        text.line("  sides of rules  " + bar(coverage.ruleSides()));
        text.line("  provisions      " + bar(coverage.exercised()));
        coverage.sections().forEach(text::section);
        return text.text.toString();
    }

    private static String bar(Share share) {
        int filled = share.percent().intValue() * BAR / 100;
        return "#".repeat(filled) + "-".repeat(BAR - filled) + "  " + share;
    }

    private void section(CoverageSection section) {
        line("");
        line(section.heading().chinese() + " · " + section.heading().english());
        line("  sides of rules " + section.ruleSides() + ", provisions " + section.exercised());
        provisions("missing", section.provisions(Standing.MISSING));
        provisions("partly", section.provisions(Standing.PARTLY));
        provisions("covered", section.provisions(Standing.COVERED));
        ImmutableList<CoveredProvision> others = section.provisions(Standing.NOT_DECIDED);
        if (!others.isEmpty()) {
            line("  nothing decides");
            wrapped(
                    "    ",
                    others.stream()
                            .map(provision -> provision.number().toString())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void provisions(String heading, ImmutableList<CoveredProvision> provisions) {
        if (!provisions.isEmpty()) {
            line("  " + heading);
            provisions.forEach(this::provision);
        }
    }

    private void provision(CoveredProvision provision) {
        Standing standing = provision.standing();
        String number = "    %-8s".formatted(provision.number());
        if (standing == Standing.MISSING) {
            line(number + provision.summary().chinese());
            wrapped(UNDER_NUMBER, provision.summary().english());
        } else {
            wrapped(number, evidence(provision));
        }
        provision.rules().forEach(rule -> rule.missing().forEach(side -> missing(rule, side)));
        if (standing == Standing.MISSING) {
            provision.duties().forEach(duty -> wrapped(UNDER_NUMBER + "never arose: ", words(duty)));
            if (provision.owedByCalendar()) {
                wrapped(UNDER_NUMBER, "owed by the calendar: the audit tells it, so a test must name the provision");
            }
        }
        if (!provision.failed().isEmpty()) {
            wrapped(UNDER_NUMBER + "did not pass: ", String.join(", ", provision.failed()));
        }
    }

    private static String words(DutyCount duty) {
        return duty.duty().words().in(Locale.ENGLISH);
    }

    private static String evidence(CoveredProvision provision) {
        return provision.evidence().stream()
                .map(evidence -> evidence == Evidence.TEST
                        ? "passed: " + String.join(", ", provision.passed())
                        : evidence.words().english())
                .collect(Collectors.joining("; "));
    }

    private void missing(RuleSides rule, Side side) {
        wrapped(UNDER_NUMBER + words(side) + ": ", rule.rule().words().english());
    }

    private static String words(Side side) {
        return switch (side) {
            case SATISFIED -> "never kept";
            case BROKEN -> "never broken";
            case DOES_NOT_APPLY, FAILED -> "never beside it";
        };
    }

    /** The words, broken at spaces; the lines after the first begin where the words of the first do. */
    private void wrapped(String beginning, String words) {
        StringBuilder line = new StringBuilder(beginning);
        boolean fresh = true;
        for (String word : words.split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(UNDER_NUMBER.length() + 2));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        line(line.toString());
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
