package org.secrecy.policy.audit;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.profile.Settings;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.CalendarDuty;

/**
 * Keeps account of what is owed again and again: the first term runs from the record that begins it, every other from the latest
 * discharge. Used once, by one thread.
 */
final class CalendarAccount {

    private final SecrecyPolicy policy;
    private final DutyAccount account;
    private final Map<Watched, Owner> owners = new HashMap<>();
    private LocalDate firstDay = LocalDate.MIN;

    CalendarAccount(SecrecyPolicy policy, DutyAccount account) {
        this.policy = policy;
        this.account = account;
    }

    /** A duty and of what it is owed: a cabinet, a unit, a person, an account. */
    private record Watched(CalendarDuty duty, String subject) {}

    /** Who owes it, and the last day on which a term may end; none where it goes on. */
    private record Owner(Debtor debtor, Optional<LocalDate> until) {}

    /** The ledger begins on the day: no value of the profile from before it is asked for. */
    void ledgerBegins(LocalDate day) {
        firstDay = day;
    }

    /** It is owed from the day on; where it is owed already, only the one who owes it may be another. */
    void begin(CalendarDuty duty, String subject, Debtor debtor, LocalDate day, long entry) {
        begin(duty, subject, new Owner(debtor, Optional.empty()), day, entry);
    }

    /** It is owed from the day on, for as long as an appointment lasts. */
    void begin(CalendarDuty duty, String subject, Debtor debtor, Optional<LocalDate> until, LocalDate day, long entry) {
        begin(duty, subject, new Owner(debtor, until), day, entry);
    }

    private void begin(CalendarDuty duty, String subject, Owner owner, LocalDate day, long entry) {
        owners.put(new Watched(duty, subject), owner);
        oweUnlessOpen(duty, subject, owner, day, entry);
    }

    /** Whether it is owed already. */
    boolean isWatched(CalendarDuty duty, String subject) {
        return owners.containsKey(new Watched(duty, subject));
    }

    /** The act discharged what it discharges; the next term begins. */
    void renew(Action act, LocalDate day, long entry) {
        for (CalendarDuty duty : Regulation.calendar()) {
            Optional.ofNullable(owners.get(new Watched(duty, act.subject())))
                    .filter(owner -> duty.dischargedBy().equals(act.kind()))
                    .ifPresent(owner -> oweUnlessOpen(duty, act.subject(), owner, day, entry));
        }
    }

    private void oweUnlessOpen(CalendarDuty duty, String subject, Owner owner, LocalDate day, long entry) {
        if (!duty.term().isKnown(settings(day))) {
            return; // a profile asks nothing of the time before it
        }
        Obligation owed = obligation(duty, subject, owner.debtor(), day);
        boolean ends = owner.until()
                .filter(last -> owed.due().filter(due -> due.isAfter(last)).isPresent())
                .isPresent();
        if (!ends && !account.isOpen(owed)) {
            account.open(owed, entry, day);
        }
    }

    private Settings settings(LocalDate day) {
        return policy.profile().on(Comparators.max(day, firstDay));
    }

    /** What the duty obliges to in a term that begins on the day. */
    Obligation obligation(CalendarDuty duty, String subject, Debtor debtor, LocalDate day) {
        return Obligation.builder()
                .instrument(Regulation.BUREAU.code())
                .provision(duty.provision())
                .debtor(debtor)
                .task(duty.task())
                .subject(subject)
                .due(duty.term().due(day, settings(day)))
                .addDischargedBy(duty.dischargedBy().code())
                .build();
    }
}
