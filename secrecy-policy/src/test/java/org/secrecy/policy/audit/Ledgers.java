package org.secrecy.policy.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secrecy.action.Action;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.InstrumentRules;

/** Ledgers of a few acts, audited. */
final class Ledgers {

    private Ledgers() {}

    static AuditReport audit(SecrecyPolicy policy, LocalDate asOf, Action... acts) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Action act : acts) {
            entries.add(new LedgerEntry(entries.size() + 1L, act));
        }
        return LedgerAuditor.of(policy).audit(Ledger.of(entries), asOf);
    }

    static AuditReport audit(LocalDate asOf, Action... acts) {
        return audit(SecrecyPolicy.standard(), asOf, acts);
    }

    /** The standard policy, and a house of its own instrument that owes this. */
    static SecrecyPolicy withHouseDuty(Duty<?> duty) {
        Instrument house = Instrument.of("house", "内部规定", "house rules");
        return SecrecyPolicy.standard()
                .with(Regulation.standard()
                        .with(new InstrumentRules(
                                house, ImmutableList.of(), ImmutableList.of(duty), ImmutableSet.of())));
    }

    static List<TrackedDuty> under(String provision, List<TrackedDuty> duties) {
        return duties.stream()
                .filter(duty -> duty.obligation().provision().toString().equals(provision))
                .toList();
    }

    static List<Debtor> debtors(String provision, AuditReport report) {
        return under(provision, report.duties()).stream()
                .map(duty -> duty.obligation().debtor())
                .toList();
    }
}
