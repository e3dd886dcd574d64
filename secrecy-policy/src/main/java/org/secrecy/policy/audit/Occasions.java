package org.secrecy.policy.audit;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secrecy.action.Action;
import org.secrecy.action.RegulationTime;
import org.secrecy.computing.ChangePassword;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Store;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.RecordReception;
import org.secrecy.incident.ReportFound;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.CalendarDuty;

/**
 * What in a ledger, or in the roster, begins something that is owed by the calendar. Used once, by one thread.
 *
 * <p>Without a roster nobody knows who was appointed, so that neither training (2.4.2) nor inspections (3.9.1) are owed by anybody. Under a
 * regulation without the bureau's instrument the calendar asks nothing.
 */
final class Occasions {

    private final SecrecyPolicy policy;
    private final DutyAccount account;
    private final CalendarAccount calendar;
    private final Deque<ToCome> toCome = new ArrayDeque<>();
    private final Map<String, LocalDate> visits = new HashMap<>();
    private final boolean binds;
    private LocalDate today = LocalDate.MIN;

    Occasions(SecrecyPolicy policy, DutyAccount account) {
        this.policy = policy;
        this.account = account;
        this.calendar = new CalendarAccount(policy, account);
        this.binds = policy.regulation().instruments().stream()
                .anyMatch(rules -> rules.instrument().equals(Regulation.BUREAU));
    }

    /** The ledger begins with its first entry on that day. */
    void ledgerBegins(LocalDate firstDay, long firstEntry) {
        if (!binds) {
            return;
        }
        calendar.ledgerBegins(firstDay);
        List<ToCome> all = new ArrayList<>();
        terms(Post.PART_TIME_SECRECY_OFFICER)
                .forEach(term -> all.add(new ToCome(Regulation.training(), term, term.since(), firstEntry)));
        terms(Post.LEADER_IN_CHARGE, Post.OFFICE_DIRECTOR)
                .forEach(term -> all.add(new ToCome(
                        Regulation.inspection(), term, Comparators.max(firstDay, term.since()), firstEntry)));
        all.sort(Comparator.comparing(ToCome::day));
        toCome.addAll(all);
    }

    /** What is owed in a term of office that is still to come. */
    private record ToCome(CalendarDuty duty, TermOfOffice term, LocalDate day, long entry) {}

    private ImmutableList<TermOfOffice> terms(Post... posts) {
        return policy.roster()
                .map(roster -> TermOfOffice.of(roster, ImmutableSet.copyOf(posts)))
                .orElseGet(ImmutableList::of);
    }

    /** A day begins, and with it terms of office; what was not found by the day before counts as leaked since the day after its last. */
    void dayBegins(LocalDate day) {
        if (!binds || day.equals(today)) {
            return;
        }
        today = day;
        while (!toCome.isEmpty() && !toCome.getFirst().day().isAfter(day)) {
            ToCome next = toCome.removeFirst();
            Person person = next.term().person();
            calendar.begin(
                    next.duty(), person.id(), Debtor.of(person), next.term().until(), next.day(), next.entry());
        }
        account.failedBefore(ReportFound.KIND, day).stream()
                .filter(search -> search.obligation().instrument().equals(Regulation.BUREAU.code()))
                .forEach(this::countAsLeaked);
    }

    private void countAsLeaked(TrackedDuty search) {
        Obligation owed = search.obligation();
        LocalDate leakedOn = RegulationTime.daysAfter(owed.due().orElseThrow(), 1);
        account.open(
                calendar.obligation(Regulation.searchFailed(), owed.subject(), owed.debtor(), leakedOn),
                search.arisenFrom(),
                leakedOn);
    }

    /** An entry has happened, which left the carriers of its document as the book says. */
    void happened(LedgerEntry entry, ImmutableCollection<Custody> custodies) {
        if (!binds) {
            return;
        }
        Action act = entry.action();
        LocalDate day = policy.day(act.at());
        custodies.stream()
                .filter(custody -> isHereAndClassified(custody, day))
                .map(Custody::keeper)
                .filter(keeper -> keeper.kind() == UnitKind.UNIT)
                .distinct()
                .forEach(unit -> takesInventory(unit, day, entry.number()));
        if (act instanceof Store store) {
            custodies.stream()
                    .filter(custody -> custody.id().equals(store.carrier()))
                    .forEach(custody -> stored(store, custody, day, entry.number()));
        } else if (act instanceof ChangePassword change) {
            calendar.begin(
                    Regulation.passwordChange(), change.account(), Debtor.of(change.actor()), day, entry.number());
        } else if (act instanceof HostVisitors visit) {
            visits.put(visit.visit(), day);
            received(ImmutableList.of(visit.actor()), day, entry.number());
        } else if (act instanceof RecordReception reception) {
            received(reception.hosts(), visits.getOrDefault(reception.visit(), day), entry.number());
        }
        calendar.renew(act, day, entry.number());
    }

    private static boolean isHereAndClassified(Custody custody, LocalDate day) {
        return custody.stage().isHere() && custody.carrier().classification().isClassifiedOn(day);
    }

    private void takesInventory(Unit unit, LocalDate day, long entry) {
        Debtor officer = Debtor.of(Post.PART_TIME_SECRECY_OFFICER, unit);
        calendar.begin(Regulation.inventory(), unit.name(), officer, day, entry);
    }

    private void stored(Store store, Custody custody, LocalDate day, long entry) {
        CalendarDuty check = Regulation.cabinetCheck();
        String cabinet = store.cabinet().toString();
        boolean watched = calendar.isWatched(check, cabinet);
        if (watched || custody.carrier().classification().isClassifiedOn(day)) {
            Debtor keeper = custody.cabinetKeeper().map(Debtor::of).orElseGet(() -> Debtor.of(custody.keeper()));
            calendar.begin(check, cabinet, keeper, day, entry);
        }
    }

    /** Each host owes the records of the year once. */
    private void received(ImmutableList<Person> hosts, LocalDate day, long entry) {
        String year = Integer.toString(day.getYear());
        hosts.stream()
                .map(host -> calendar.obligation(Regulation.receptionsFiled(), year, Debtor.of(host), day))
                .filter(owed -> !account.isOpenForTheSamePerson(owed))
                .forEach(owed -> account.open(owed, entry, day));
    }
}
