package org.secrecy.examples.bureauyear;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.secrecy.action.RegulationTime;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.ledger.Ledger;

/**
 * The day at whose end the report tells how things stand.
 *
 * @param day the day
 * @param known whether anybody named it: the arguments, or an entry of the ledger
 */
record AuditDay(LocalDate day, boolean known) implements Worded {

    /** The day that was asked for; otherwise the last of the last entry's year. */
    static AuditDay of(Optional<LocalDate> asked, Ledger ledger) {
        if (asked.isPresent()) {
            return new AuditDay(asked.get(), true);
        }
        if (ledger.lines().isEmpty()) {
            return new AuditDay(LocalDate.EPOCH, false);
        }
        LocalDate last = RegulationTime.day(
                Iterables.getLast(ledger.lines()).entry().action().at());
        return new AuditDay(LocalDate.of(last.getYear(), Month.DECEMBER, Month.DECEMBER.maxLength()), true);
    }

    @Override
    public Phrase words() {
        return known ? Phrase.of(day.toString()) : Phrase.of("—（没有可读的条目）", "— (there is no entry to take it from)");
    }
}
