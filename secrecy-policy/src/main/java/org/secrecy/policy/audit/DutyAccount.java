package org.secrecy.policy.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.policy.decision.Obligation;

/** Keeps account of what is owed while a ledger is read. Used once, by one thread. */
final class DutyAccount {

    private final List<TrackedDuty> duties = new ArrayList<>();
    private final SetMultimap<String, Integer> open = LinkedHashMultimap.create();

    /** Something is owed from this entry on. */
    void open(Obligation obligation, long entry, LocalDate day) {
        open.put(obligation.subject(), duties.size());
        duties.add(TrackedDuty.builder()
                .obligation(obligation)
                .arisenFrom(entry)
                .arisenOn(day)
                .build());
    }

    /** The entry discharges whatever is open on its subject and names its kind. */
    void discharge(Action action, long entry, LocalDate day) {
        for (int number : List.copyOf(open.get(action.subject()))) {
            TrackedDuty duty = duties.get(number);
            if (duty.obligation().dischargedBy().contains(action.kind().code())) {
                duties.set(number, duty.discharged(entry, day));
                open.remove(action.subject(), number);
            }
        }
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

    /** Every duty that arose, in order. */
    ImmutableList<TrackedDuty> duties() {
        return ImmutableList.copyOf(duties);
    }
}
