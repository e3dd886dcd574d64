package org.secrecy.policy.rule;

import org.secrecy.action.ActionKind;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.policy.decision.ProvisionNumber;

/**
 * Something owed by the calendar: it follows no single act, so it belongs to the audit alone. Immutable and thread-safe.
 *
 * @param provision its provision
 * @param occasion from when on it is owed
 * @param task what is owed
 * @param term by when, from the beginning of each term
 * @param dischargedBy the kind of act whose record discharges it
 */
public record CalendarDuty(ProvisionNumber provision, Phrase occasion, Phrase task, Term term, ActionKind dischargedBy)
        implements Worded {

    /** A duty under this provision. */
    public static CalendarDuty of(String provision, Phrase occasion, Phrase task, Term term, ActionKind dischargedBy) {
        return new CalendarDuty(ProvisionNumber.parse(provision), occasion, task, term, dischargedBy);
    }

    @Override
    public Phrase words() {
        return Phrase.of("{0} {1}之后，应{2}（{3}）", "{0}: once {1}, one owes to {2}, {3}")
                .with(provision, occasion, task, term);
    }

    /** The duty as one English sentence. */
    @Override
    public String toString() {
        return words().english();
    }
}
