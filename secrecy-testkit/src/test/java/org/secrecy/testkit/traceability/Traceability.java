package org.secrecy.testkit.traceability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Set;
import java.util.stream.Stream;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Catalogue;
import org.secrecy.policy.regulation.Form;
import org.secrecy.policy.regulation.Provision;
import org.secrecy.policy.regulation.ProvisionKind;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Effect;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Rule;

/**
 * Every provision, and everything that claims one: what is missing between the two. Each check answers with one sentence for each gap,
 * none where there is none. Immutable and thread-safe.
 *
 * @param catalogue the provisions by number
 * @param rules the rules
 * @param duties what is owed after acts
 * @param calendar what is owed by the calendar
 * @param forms the types that keep a form
 */
public record Traceability(
        ImmutableMap<ProvisionNumber, Provision> catalogue,
        ImmutableList<Rule<?>> rules,
        ImmutableList<Duty<?>> duties,
        ImmutableList<CalendarDuty> calendar,
        ImmutableList<Form> forms) {

    /** The bureau's regulation. */
    public static Traceability standard() {
        InstrumentRules bureau = Regulation.standard().instruments().get(0);
        return new Traceability(
                Catalogue.standard().provisions(),
                bureau.rules(),
                bureau.duties(),
                Regulation.calendar(),
                Regulation.forms());
    }

    /** The provisions, conduct aside, that nothing claims. */
    public ImmutableList<String> unclaimed() {
        Set<ProvisionNumber> claimed = claimed();
        return catalogue.values().stream()
                .filter(provision -> !provision.isConduct() && !claimed.contains(provision.number()))
                .map(provision -> provision.number() + " must be claimed, but is not")
                .collect(ImmutableList.toImmutableList());
    }

    /** The claims of provisions that do not exist. */
    public ImmutableList<String> claimsOfNothing() {
        return claimed().stream()
                .filter(number -> !catalogue.containsKey(number))
                .map(number -> number + " must be a provision, but is claimed and is none")
                .collect(ImmutableList.toImmutableList());
    }

    /** The provisions of a kind that nothing of that kind claims: a gate with no rule that stops, a form that no type keeps. */
    public ImmutableList<String> unclaimedInKind() {
        return catalogue.values().stream()
                .flatMap(provision -> provision.kinds().stream()
                        .filter(kind -> !claimedAs(kind).contains(provision.number()))
                        .map(kind -> provision.number() + " must be claimed as "
                                + kind.words().english() + ", but is not"))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<ProvisionNumber> claimedAs(ProvisionKind kind) {
        return switch (kind) {
            case GATE -> byRules(Effect.FORBID, Effect.DEMAND, Effect.ASSUME).collect(ImmutableSet.toImmutableSet());
            case ADVICE -> byRules(Effect.ADVISE).collect(ImmutableSet.toImmutableSet());
            case DUTY -> Streams.concat(byDuties(), byRules(Effect.values())).collect(ImmutableSet.toImmutableSet());
            case FORM -> byForms().collect(ImmutableSet.toImmutableSet());
            case CONDUCT -> catalogue.keySet();
        };
    }

    private ImmutableSet<ProvisionNumber> claimed() {
        return Streams.concat(byRules(Effect.values()), byDuties(), byForms()).collect(ImmutableSet.toImmutableSet());
    }

    private Stream<ProvisionNumber> byRules(Effect... effects) {
        ImmutableSet<Effect> any = ImmutableSet.copyOf(effects);
        return rules.stream()
                .filter(rule -> any.contains(rule.effect()))
                .flatMap(rule -> Stream.concat(Stream.of(rule.provision()), rule.claims().stream()));
    }

    private Stream<ProvisionNumber> byDuties() {
        return Streams.concat(
                duties.stream().flatMap(duty -> Stream.concat(Stream.of(duty.provision()), duty.claims().stream())),
                calendar.stream().map(CalendarDuty::provision));
    }

    private Stream<ProvisionNumber> byForms() {
        return forms.stream().flatMap(form -> form.provisions().stream());
    }
}
