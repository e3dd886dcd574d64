package org.secrecy.policy.regulation;

import static org.secrecy.copying.Machine.FAX_MACHINE;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.CopyingFacts.MACHINE;

import com.google.common.collect.ImmutableList;
import org.secrecy.copying.Copy;
import org.secrecy.policy.rule.Rule;

/** Chapter 8: fax machines. */
final class Fax {

    /** 8.5.1: nothing classified is copied on a fax machine. */
    static final Rule<Copy> NOT_COPIED_ON_A_FAX_MACHINE = Rule.on(Copy.class)
            .provision("8.5.1")
            .when(CLASSIFIED.isTrue(), MACHINE.is(FAX_MACHINE))
            .forbid();

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(NOT_COPIED_ON_A_FAX_MACHINE);

    private Fax() {}
}
