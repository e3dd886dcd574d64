package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.secrecy.action.ActionKind;
import org.secrecy.policy.decision.Instrument;

/**
 * The rules and duties of one instrument. Immutable and thread-safe.
 *
 * @param instrument the instrument
 * @param rules its rules; their order does not matter
 * @param duties its duties; their order does not matter
 * @param records the kinds of act that only discharge or create duties, and need no gate to cover them
 */
public record InstrumentRules(
        Instrument instrument,
        ImmutableList<Rule<?>> rules,
        ImmutableList<Duty<?>> duties,
        ImmutableSet<ActionKind> records) {

    /** An instrument that holds rules alone. */
    public static InstrumentRules of(Instrument instrument, Rule<?>... rules) {
        return new InstrumentRules(instrument, ImmutableList.copyOf(rules), ImmutableList.of(), ImmutableSet.of());
    }
}
