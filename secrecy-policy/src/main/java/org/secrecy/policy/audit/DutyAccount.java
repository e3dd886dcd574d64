package org.secrecy.policy.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.custody.Register;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.office.Person;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.supervision.HandIn;

/** Keeps account of what is owed while a ledger is read. Used once, by one thread. */
final class DutyAccount {

    private final SecrecyPolicy policy;
    private final List<TrackedDuty> duties = new ArrayList<>();
    private final SetMultimap<String, Integer> open = LinkedHashMultimap.create();
    private final Set<Integer> failed = new HashSet<>();

    DutyAccount(SecrecyPolicy policy) {
        this.policy = policy;
    }

    /** Something is owed from this entry on. */
    void open(Obligation obligation, long entry, LocalDate day) {
        open.put(obligation.subject(), duties.size());
        duties.add(TrackedDuty.builder()
                .obligation(obligation)
                .arisenFrom(entry)
                .arisenOn(day)
                .build());
    }

    /** Whether something is owed of the subject under the provision. */
    boolean isOpen(ProvisionNumber provision, String subject) {
        return openOn(subject).anyMatch(owed -> owed.provision().equals(provision));
    }

    /** Whether just this is owed by the same person already. */
    boolean isOpen(Obligation obligation) {
        return openOn(obligation.subject())
                .anyMatch(owed -> owed.provision().equals(obligation.provision())
                        && owed.debtor()
                                .person()
                                .map(Person::id)
                                .equals(obligation.debtor().person().map(Person::id)));
    }

    private Stream<Obligation> openOn(String subject) {
        return open.get(subject).stream().map(number -> duties.get(number).obligation());
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
        for (int number : List.copyOf(open.get(subject))) {
            TrackedDuty duty = duties.get(number);
            if (discharges(entry.action(), decision, duty.obligation())) {
                duties.set(
                        number, duty.discharged(entry.number(), entry.action().at(), day));
                open.remove(subject, number);
            }
        }
    }

    private boolean discharges(Action action, Decision decision, Obligation owed) {
        boolean refused = !owed.dischargedByOwnEntry() && decision.provisions().contains(owed.provision());
        return owed.dischargedBy().contains(action.kind().code()) && !refused && isHandedToOneOf(action, owed);
    }

    private boolean isHandedToOneOf(Action action, Obligation owed) {
        return !(action instanceof HandIn handIn)
                || owed.handedInTo().isEmpty()
                || owed.handedInTo().stream().anyMatch(post -> policy.holds(handIn.recipient(), post, handIn.at()));
    }

    /** What is open on the subject, is discharged by this kind of act and had no due day, is due on this day. */
    void fallDue(String subject, ActionKind kind, LocalDate day) {
        for (int number : open.get(subject)) {
            TrackedDuty duty = duties.get(number);
            boolean waits = duty.obligation().due().isEmpty()
                    && duty.obligation().dischargedBy().contains(kind.code());
            if (waits) {
                Obligation due =
                        Obligation.builder().from(duty.obligation()).due(day).build();
                duties.set(
                        number, TrackedDuty.builder().from(duty).obligation(due).build());
            }
        }
    }

    /** What is discharged by this kind of act and was due before the day but not discharged by then; each is given once. */
    ImmutableList<TrackedDuty> failedBefore(ActionKind kind, LocalDate day) {
        return open.values().stream()
                .filter(number -> duties.get(number).obligation().dischargedBy().contains(kind.code())
                        && duties.get(number).isOverdueOn(day))
                .sorted()
                .filter(failed::add)
                .map(duties::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** Every duty that arose, in order. */
    ImmutableList<TrackedDuty> duties() {
        return ImmutableList.copyOf(duties);
    }
}
