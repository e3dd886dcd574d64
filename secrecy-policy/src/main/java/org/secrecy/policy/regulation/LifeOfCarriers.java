package org.secrecy.policy.regulation;

import com.google.common.collect.ImmutableList;
import org.secrecy.action.Action;
import org.secrecy.policy.rule.CarrierFacts;
import org.secrecy.policy.rule.Rule;

/** Chapter 1: the duties of secrecy work. */
final class LifeOfCarriers {

    /** 1.2.2: every step of a carrier's life leaves a record, and an act fits the custody that those records tell. */
    static final Rule<Action> ACT_FITS_THE_CUSTODY =
            Rule.on(Action.class).provision("1.2.2").assume(CarrierFacts.FITS_CUSTODY);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(ACT_FITS_THE_CUSTODY);

    private LifeOfCarriers() {}
}
