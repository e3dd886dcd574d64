package org.secrecy.examples.bureauyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.secrecy.language.Phrase;
import org.secrecy.ledger.Ledger;
import org.secrecy.office.Roster;
import org.secrecy.policy.audit.AuditReport;

/**
 * The report on one ledger: a headline and a row of sections. The same ledger and day always give the same text.
 *
 * @param sources the names of what was read
 * @param ledger what was read
 * @param roster who holds which post, where a roster was read
 * @param day the day at whose end this is how things stand
 * @param audit what was found
 */
record YearReport(Sources sources, Ledger ledger, Optional<Roster> roster, AuditDay day, AuditReport audit) {

    private static final Phrase HEADLINE = Phrase.of("保密台账审计报告", "Audit of the bureau's ledger");
    private static final Phrase LEDGER = Phrase.of("台账：{0}", "ledger:   {0}");
    private static final Phrase ROSTER = Phrase.of("名册：{0}", "roster:   {0}");
    private static final Phrase NO_ROSTER = Phrase.of("—（职务以各条目所写为准）", "— (posts count as each entry states them)");
    private static final Phrase AS_OF = Phrase.of("截至：{0}", "as of:    {0}");
    private static final Phrase ENTRIES =
            Phrase.of("条目：读取{0}条，审计{1}条，不予准许{2}条", "entries:  {0} read, {1} audited, {2} not permitted");
    private static final Phrase PROBLEMS = Phrase.of("坏行：{0}行", "broken:   {0}");
    private static final Phrase TITLE = Phrase.of("{0}、{1}（{2}）", "{0}. {1} ({2})");
    private static final Phrase NONE = Phrase.of("  无", "  none");
    private static final String CHINESE_NUMERALS = "一二三四五六七八九";

    /** The whole report, in the language of the locale. */
    String text(Locale locale) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(HEADLINE.in(locale));
        text.add("=".repeat(DisplayWidth.of(HEADLINE.in(locale))));
        text.add(LEDGER.with(sources.ledger()).in(locale));
        text.add(ROSTER.with(sources.roster().map(Phrase::of).orElse(NO_ROSTER)).in(locale));
        text.add(AS_OF.with(day).in(locale));
        text.add(ENTRIES.with(
                        ledger.lines().size(),
                        audit.entries().size(),
                        audit.refused().size())
                .in(locale));
        text.add(PROBLEMS.with(audit.problems().size()).in(locale));
        List<Section> sections = sections();
        for (int index = 0; index < sections.size(); index++) {
            add(text, index, sections.get(index), locale);
        }
        return text.toString();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(
                new BrokenLines(audit),
                new RefusedEntries(audit),
                new AdviceGiven(audit),
                new LateDuties(audit),
                new ProvisionCounts(audit),
                new OverdueDuties(audit),
                new OwedDuties(audit)));
        roster.ifPresent(posts -> sections.add(new OfficerlessUnits(audit, posts)));
        sections.add(new Whereabouts(audit));
        return sections;
    }

    private static void add(StringJoiner text, int index, Section section, Locale locale) {
        Phrase ordinal = Phrase.of(CHINESE_NUMERALS.substring(index, index + 1), Integer.toString(index + 1));
        text.add("");
        text.add("");
        text.add(TITLE.with(ordinal, section.title(), section.size()).in(locale));
        text.add("");
        if (section.size() == 0) {
            text.add(NONE.in(locale));
        } else {
            section.lines(locale).forEach(text::add);
        }
    }
}
