package org.secrecy.policy.rule;

import org.secrecy.action.ActionKind;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.profile.Parameter;

/**
 * Something owed again and again, each time so many days after the latest discharge. It follows no single act, so it belongs to the
 * audit alone. Immutable and thread-safe.
 *
 * @param provision its provision
 * @param task what is owed
 * @param everyDays how many days a term lasts
 * @param dischargedBy the kind of act whose record discharges it
 */
public record CalendarDuty(
        ProvisionNumber provision, Phrase task, Parameter<Integer> everyDays, ActionKind dischargedBy) {}
