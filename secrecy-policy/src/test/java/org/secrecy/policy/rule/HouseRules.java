package org.secrecy.policy.rule;

import java.util.List;
import org.secrecy.action.CarrierAction;
import org.secrecy.custody.Custody;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.sample.Sample;

/** Rules of one's own, and nothing else, asked of the acts of the sample. */
final class HouseRules {

    static final Instrument HOUSE = Instrument.of("house", "内部规定", "house rules");
    static final Custody KEPT = Sample.kept(Sample.OFFICE, Sample.SECRET);

    private HouseRules() {}

    static SecrecyPolicy policy(Rule<?>... rules) {
        return SecrecyPolicy.standard().with(Regulation.of(List.of(InstrumentRules.of(HOUSE, rules))));
    }

    /** What the rule finds of an act that it does not permit. */
    static Finding finding(Rule<?> rule, CarrierAction act) {
        return finding(policy(rule), act);
    }

    static Finding finding(SecrecyPolicy policy, CarrierAction act) {
        return policy.decide(act, KEPT).findings().get(0);
    }

    static Decision decide(Rule<?> rule, CarrierAction act) {
        return policy(rule).decide(act, KEPT);
    }

    static Rule<Borrow> demanding(Requirement<? super Borrow> requirement) {
        return Rule.on(Borrow.class).provision("1.1.1").demand(requirement);
    }
}
