package org.secrecy.policy.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Store;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.CalendarDuty;

/**
 * The checks that each cabinet owes: the first term runs from the first classified carrier in it, every other from the latest check
 * (provision 3.6.3). Used once, by one thread.
 */
final class CabinetChecks {

    private final SecrecyPolicy policy;
    private final DutyAccount account;
    private final Map<String, Debtor> keepers = new HashMap<>();

    CabinetChecks(SecrecyPolicy policy, DutyAccount account) {
        this.policy = policy;
        this.account = account;
    }

    /** A carrier was put into a cabinet and stands there now. */
    void stored(Store store, Custody custody, LedgerEntry entry) {
        LocalDate day = policy.day(store.at());
        String cabinet = store.cabinet().toString();
        boolean watched = keepers.containsKey(cabinet);
        if (watched || custody.carrier().classification().isClassifiedOn(day)) {
            keepers.put(cabinet, keeper(custody));
        }
        if (!watched && keepers.containsKey(cabinet)) {
            owe(store.cabinet(), entry, day);
        }
    }

    /** A cabinet was checked; the next term begins. */
    void checked(CheckStorage check, LedgerEntry entry) {
        if (keepers.containsKey(check.subject())) {
            owe(check.cabinet(), entry, policy.day(check.at()));
        }
    }

    private static Debtor keeper(Custody custody) {
        return custody.cabinetKeeper().map(Debtor::of).orElseGet(() -> Debtor.of(custody.keeper()));
    }

    private void owe(Cabinet cabinet, LedgerEntry entry, LocalDate day) {
        Debtor debtor = keepers.getOrDefault(cabinet.toString(), Debtor.of(cabinet.unit()));
        CalendarDuty duty = Regulation.cabinetCheck();
        account.open(
                Obligation.builder()
                        .instrument(Regulation.BUREAU.code())
                        .provision(duty.provision())
                        .debtor(debtor)
                        .task(duty.task())
                        .subject(cabinet.toString())
                        .due(day.plusDays(policy.profile().on(day).value(duty.everyDays())))
                        .addDischargedBy(duty.dischargedBy().code())
                        .build(),
                entry.number(),
                day);
    }
}
