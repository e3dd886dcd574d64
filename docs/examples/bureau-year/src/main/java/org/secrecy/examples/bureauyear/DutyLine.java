package org.secrecy.examples.bureauyear;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.TrackedDuty;
import org.secrecy.policy.decision.Obligation;

/** One duty in words: from which entry and provision, who owes what; and when. */
final class DutyLine {

    private static final Phrase DUTY = Phrase.of("  第{0}条  [{1}]  {2}", "  No. {0}  [{1}]  {2}");
    private static final Phrase OF = Phrase.of("{0}：{1} {2}", "{0}: {1} — {2}");
    private static final Phrase OF_ONESELF = Phrase.of("{0}：{1}", "{0}: {1}");
    private static final Phrase LATE =
            Phrase.of("      期限{0}，第{1}条于{2}完成，迟{3}天", "      due {0}, done by No. {1} on {2}, {3} late");
    private static final Phrase OVERDUE = Phrase.of("      期限{0}，已过{1}天", "      due {0}, {1} overdue");

    private DutyLine() {}

    /** From which entry, under which provision, who owes what. */
    static Phrase duty(TrackedDuty duty, AuditReport audit) {
        return DUTY.with(duty.arisenFrom(), duty.obligation().provision(), task(duty.obligation(), audit));
    }

    /** Who owes what, of what; a person who owes it of nothing but that person is not named again. */
    static Phrase task(Obligation owed, AuditReport audit) {
        boolean ofOneself = owed.debtor()
                .person()
                .filter(person -> person.id().equals(owed.subject()))
                .isPresent();
        return (ofOneself ? OF_ONESELF : OF).with(owed.debtor(), owed.task(), SubjectName.of(owed.subject(), audit));
    }

    /** By when it was owed and when it was done. */
    static Phrase late(TrackedDuty duty) {
        LocalDate due = duty.obligation().due().orElseThrow();
        LocalDate done = duty.dischargedOn().orElseThrow();
        return LATE.with(due, duty.dischargedBy().orElseThrow(), done, days(due, done));
    }

    /** By when it was owed and how long ago that was. */
    static Phrase overdue(TrackedDuty duty, LocalDate asOf) {
        LocalDate due = duty.obligation().due().orElseThrow();
        return OVERDUE.with(due, days(due, asOf));
    }

    private static Phrase days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return Phrase.of(Long.toString(days), days == 1 ? "1 day" : days + " days");
    }
}
