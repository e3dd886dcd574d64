package org.secrecy.examples.bureauyear;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.secrecy.action.Action;
import org.secrecy.action.RegulationTime;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.office.Person;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.AuditedEntry;

/** One entry in one line: number, local time, who, what, on what, and the verdict. */
final class EntryLine {

    private static final DateTimeFormatter LOCAL_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final Phrase LINE =
            Phrase.of("  第{0}条  {1}  {2}  {3}  {4}：{5}", "  No. {0}  {1}  {2}  {3}  {4}: {5}");
    private static final Phrase WITH_UNIT = Phrase.of("{0}（{1}）", "{0} ({1})");

    private EntryLine() {}

    static Phrase of(AuditedEntry audited, AuditReport audit) {
        Action action = audited.entry().action();
        return LINE.with(
                audited.entry().number(),
                LOCAL_TIME.format(LocalDateTime.ofInstant(action.at(), RegulationTime.ZONE)),
                who(action.actor()),
                action.kind(),
                SubjectName.of(action.subject(), audit),
                audited.decision().verdict());
    }

    private static Worded who(Person person) {
        return person.unit().<Worded>map(unit -> WITH_UNIT.with(person, unit)).orElse(person);
    }
}
