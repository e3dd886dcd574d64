package org.secrecy.policy.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secrecy.custody.CustodyTable;
import org.secrecy.language.Phrase;

/** Puts a decision into words. */
final class Explanation {

    private static final Phrase HEADLINE = Phrase.of("{0}：{1} {2}", "{0}: {1} {2}");
    private static final Phrase FINDING = Phrase.of("  [{0}] {1}：{2}", "  [{0}] {1}: {2}");
    private static final Phrase UNCOVERED = Phrase.of("  {0}：{1}", "  {0}: {1}");
    private static final Phrase RESERVED =
            Phrase.of("不能办理：{0} {1}；请向保密员询问", "can't be granted: {0} {1}; please ask the secrecy officer");
    private static final Phrase REMEDY = Phrase.of("  补救：{0}", "  remedy: {0}");
    private static final Phrase OWED = Phrase.of("  应办：{0}", "  owed: {0}");

    private Explanation() {}

    static String of(Decision decision, Reader reader, Locale locale) {
        boolean all = reader == Reader.OFFICER || decision.requesterInScope();
        return all ? whole(decision, locale) : reserved(decision, locale);
    }

    /** Says nothing that depends on what the carrier is, or on whether there is one. */
    private static String reserved(Decision decision, Locale locale) {
        Phrase kind = decision.action().kind().words();
        String subject = decision.action().subject();
        if (!decision.isPermitted()) {
            return RESERVED.with(kind, subject).in(locale);
        }
        List<String> lines = new ArrayList<>();
        lines.add(HEADLINE.with(decision.verdict(), kind, subject).in(locale));
        decision.obligations().stream()
                .filter(owed -> !CustodyTable.isNeverStopped(decision.action().kind()))
                .filter(owed -> owed.debtor()
                        .person()
                        .filter(decision.action().actor()::is)
                        .isPresent())
                .forEach(owed -> lines.add(OWED.with(owed.describe(locale)).in(locale)));
        return String.join("\n", lines);
    }

    private static String whole(Decision decision, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADLINE.with(
                        decision.verdict(),
                        decision.action().kind(),
                        decision.action().subject())
                .in(locale));
        decision.findings().forEach(finding -> lines.add(line(finding).in(locale)));
        decision.advice().forEach(finding -> lines.add(line(finding).in(locale)));
        decision.remedies().forEach(remedy -> lines.add(REMEDY.with(remedy).in(locale)));
        decision.obligations()
                .forEach(owed -> lines.add(OWED.with(owed.describe(locale)).in(locale)));
        return String.join("\n", lines);
    }

    private static Phrase line(Finding finding) {
        return finding.provision()
                .map(provision -> FINDING.with(provision, finding.severity(), finding.reason()))
                .orElseGet(() -> UNCOVERED.with(finding.severity(), finding.reason()));
    }
}
