package org.secrecy.policy.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.custody.Register;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.office.Person;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.supervision.HandIn;

/** Keeps account of what is owed while a ledger is read. Used once, by one thread. */
final class DutyAccount {

    private final SecrecyPolicy policy;
    private final List<TrackedDuty> duties = new ArrayList<>();

    /** The numbers of what is open and something discharges: an entry looks at what it may discharge, not at everything that was ever owed. */
    private final SetMultimap<Awaited, Integer> open = LinkedHashMultimap.create();

    /** The same without what has failed, by the kind of act alone. */
    private final SetMultimap<String, Integer> waiting = LinkedHashMultimap.create();

    DutyAccount(SecrecyPolicy policy) {
        this.policy = policy;
    }

    /** A kind of act that would discharge something, and what it would be done to. */
    private record Awaited(String subject, String kind) {}

    /** Something is owed from this entry on. */
    void open(Obligation obligation, long entry, LocalDate day) {
        int number = duties.size();
        for (String kind : obligation.dischargedBy()) {
            open.put(new Awaited(obligation.subject(), kind), number);
            waiting.put(kind, number);
        }
        duties.add(TrackedDuty.builder()
                .obligation(obligation)
                .arisenFrom(entry)
                .arisenOn(day)
                .build());
    }

    /** Whether the same is owed of the subject already, by whomever: under the provision of the instrument, and discharged by a same kind of act. */
    boolean isOpen(Obligation obligation) {
        return alike(obligation).findAny().isPresent();
    }

    /** Whether the same is owed of the subject by the same person already. */
    boolean isOpenForTheSamePerson(Obligation obligation) {
        Optional<String> person = obligation.debtor().person().map(Person::id);
        return alike(obligation)
                .anyMatch(owed -> owed.debtor().person().map(Person::id).equals(person));
    }

    private Stream<Obligation> alike(Obligation obligation) {
        return obligation.dischargedBy().stream()
                .flatMap(kind -> open.get(new Awaited(obligation.subject(), kind)).stream())
                .map(number -> duties.get(number).obligation())
                .filter(owed -> owed.instrument().equals(obligation.instrument())
                        && owed.provision().equals(obligation.provision()));
    }

    /**
     * The entry discharges whatever is open on its subject and names its kind; but not a duty under the very provision for which the
     * entry itself is refused, unless that is no more than to make this entry.
     */
    void discharge(LedgerEntry entry, Decision decision) {
        Action action = entry.action();
        LocalDate day = policy.day(action.at());
        discharge(action.subject(), entry, decision, day);
        if (action instanceof Register register) {
            register.retainedFrom().ifPresent(sent -> discharge(sent, entry, decision, day));
        }
    }

    private void discharge(String subject, LedgerEntry entry, Decision decision, LocalDate day) {
        Action action = entry.action();
        for (int number :
                List.copyOf(open.get(new Awaited(subject, action.kind().code())))) {
            TrackedDuty duty = duties.get(number);
            if (discharges(action, decision, duty.obligation())) {
                duties.set(number, duty.discharged(entry.number(), action.at(), day));
                close(number, duty.obligation());
            }
        }
    }

    private void close(int number, Obligation obligation) {
        obligation.dischargedBy().forEach(kind -> open.remove(new Awaited(obligation.subject(), kind), number));
        waitNoMore(number, obligation);
    }

    private void waitNoMore(int number, Obligation obligation) {
        obligation.dischargedBy().forEach(kind -> waiting.remove(kind, number));
    }

    private boolean discharges(Action action, Decision decision, Obligation owed) {
        boolean refused = !owed.dischargedByOwnEntry() && decision.provisions().contains(owed.provision());
        return !refused && isHandedToOneOf(action, owed);
    }

    private boolean isHandedToOneOf(Action action, Obligation owed) {
        return !(action instanceof HandIn handIn)
                || owed.handedInTo().isEmpty()
                || owed.handedInTo().stream().anyMatch(post -> policy.holds(handIn.recipient(), post, handIn.at()));
    }

    /** What is open on the subject, is discharged by this kind of act and had no due day, is due on this day. */
    void fallDue(String subject, ActionKind kind, LocalDate day) {
        for (int number : open.get(new Awaited(subject, kind.code()))) {
            TrackedDuty duty = duties.get(number);
            if (duty.obligation().due().isEmpty()) {
                Obligation due =
                        Obligation.builder().from(duty.obligation()).due(day).build();
                duties.set(
                        number, TrackedDuty.builder().from(duty).obligation(due).build());
            }
        }
    }

    /** What is discharged by this kind of act and was due before the day but not discharged by then; each is given once. */
    ImmutableList<TrackedDuty> failedBefore(ActionKind kind, LocalDate day) {
        ImmutableList<Integer> failed = waiting.get(kind.code()).stream()
                .filter(number -> duties.get(number).isOverdueOn(day))
                .collect(ImmutableList.toImmutableList());
        failed.forEach(number -> waitNoMore(number, duties.get(number).obligation()));
        return failed.stream().map(duties::get).collect(ImmutableList.toImmutableList());
    }

    /** Every duty that arose, in order. */
    ImmutableList<TrackedDuty> duties() {
        return ImmutableList.copyOf(duties);
    }
}
