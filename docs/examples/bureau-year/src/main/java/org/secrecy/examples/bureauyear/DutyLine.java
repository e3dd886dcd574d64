package org.secrecy.examples.bureauyear;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.TrackedDuty;
import org.secrecy.policy.decision.Obligation;

/** One duty in two lines: from which entry and provision, who owes what; then when. */
final class DutyLine {

    private static final Phrase DUTY = Phrase.of("  第{0}条  [{1}]  {2}：{3} {4}", "  No. {0}  [{1}]  {2}: {3} {4}");
    private static final Phrase LATE =
            Phrase.of("      期限{0}，第{1}条于{2}完成，迟{3}天", "      due {0}, done by No. {1} on {2}, {3} late");
    private static final Phrase OVERDUE = Phrase.of("      期限{0}，已过{1}天", "      due {0}, {1} overdue");
    private static final Phrase OWED = Phrase.of("      期限{0}", "      due {0}");
    private static final Phrase OWED_ANY_DAY = Phrase.of("      未定期限", "      no day is set");

    private DutyLine() {}

    /** From which entry, under which provision, who owes what. */
    static Phrase duty(TrackedDuty duty) {
        Obligation obligation = duty.obligation();
        return DUTY.with(
                duty.arisenFrom(),
                obligation.provision(),
                obligation.debtor(),
                obligation.task(),
                obligation.subject());
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

    /** By when it is owed. */
    static Phrase owed(TrackedDuty duty) {
        return duty.obligation().due().map(OWED::with).orElse(OWED_ANY_DAY);
    }

    private static Phrase days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return Phrase.of(Long.toString(days), days == 1 ? "1 day" : days + " days");
    }
}
