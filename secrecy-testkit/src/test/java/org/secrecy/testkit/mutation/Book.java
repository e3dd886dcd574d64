package org.secrecy.testkit.mutation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Matter;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.RuleBook;

/** The standard rules and duties, and what becomes of them when one is replaced. Thread-safe. */
final class Book {

    /** The bureau's regulation. */
    static final InstrumentRules BUREAU = Regulation.standard().instruments().get(0);

    private Book() {}

    /** The standard rules. */
    static Function<Matter<?>, Decision> standard() {
        return RuleBook.of(Regulation.standard().instruments())::decide;
    }

    /** The rules with these in the place of one. */
    static Function<Matter<?>, Decision> replacing(Rule<?> rule, List<Rule<?>> others) {
        return decider(rule.type(), () -> replaced(BUREAU.rules(), rule, others), BUREAU::duties);
    }

    /** The duties with these in the place of one. */
    static Function<Matter<?>, Decision> replacing(Duty<?> duty, List<Duty<?>> others) {
        return decider(duty.type(), BUREAU::rules, () -> replaced(BUREAU.duties(), duty, others));
    }

    /** The rules with these kinds of act as records. */
    static Function<Matter<?>, Decision> withRecords(ImmutableSet<ActionKind> records) {
        Supplier<RuleBook> book = Suppliers.memoize(() -> RuleBook.of(
                ImmutableList.of(new InstrumentRules(BUREAU.instrument(), BUREAU.rules(), BUREAU.duties(), records))));
        return matter -> book.get().decide(matter);
    }

    /** Made ready only once it is asked, and only for the acts concerned: that is what takes time. */
    private static Function<Matter<?>, Decision> decider(
            Class<? extends Action> type,
            Supplier<ImmutableList<Rule<?>>> rules,
            Supplier<ImmutableList<Duty<?>>> duties) {
        Supplier<RuleBook> book = Suppliers.memoize(() -> RuleBook.of(ImmutableList.of(new InstrumentRules(
                BUREAU.instrument(),
                rules.get().stream().filter(rule -> meet(type, rule.type())).collect(ImmutableList.toImmutableList()),
                duties.get().stream().filter(duty -> meet(type, duty.type())).collect(ImmutableList.toImmutableList()),
                BUREAU.records()))));
        return matter -> book.get().decide(matter);
    }

    private static boolean meet(Class<? extends Action> one, Class<? extends Action> other) {
        return ActionKinds.standard().stream()
                .anyMatch(kind -> one.isAssignableFrom(kind.type()) && other.isAssignableFrom(kind.type()));
    }

    private static <T> ImmutableList<T> replaced(ImmutableList<T> all, T one, List<? extends T> others) {
        return all.stream()
                .flatMap(each -> each.equals(one) ? others.stream() : ImmutableList.of(each).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
