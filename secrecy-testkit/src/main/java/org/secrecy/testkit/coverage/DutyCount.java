package org.secrecy.testkit.coverage;

import org.secrecy.policy.rule.Duty;

/**
 * How many obligations arose from one duty. Immutable and thread-safe.
 *
 * @param duty the duty
 * @param obligations how many arose, in all decisions that permitted an act
 */
public record DutyCount(Duty<?> duty, int obligations) {

    /** Whether any arose. */
    public boolean arose() {
        return obligations > 0;
    }
}
