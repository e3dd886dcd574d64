package org.secrecy.policy.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secrecy.action.Action;

/** The inquiries of a plan, each once, numbered as they come up. Used while a plan is made, by one thread. */
final class Inquiries {

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<Inquiry<?>, Integer> same = new HashMap<>();
    private final List<Inquiry<?>> inquiries = new ArrayList<>();

    /** The number of what the condition asks. */
    int number(Condition<?> condition) {
        Integer number = numbers.get(condition.asked());
        if (number == null) {
            number = number(condition.inquiry());
            numbers.put(condition.asked(), number);
        }
        return number;
    }

    /** The number of this inquiry itself, whatever others are said to ask the same. */
    int number(Inquiry<?> inquiry) {
        Integer number = same.get(inquiry);
        if (number == null) {
            number = inquiries.size();
            same.put(inquiry, number);
            inquiries.add(inquiry);
        }
        return number;
    }

    /** The inquiries by number. */
    @SuppressWarnings("unchecked") // a plan holds only rules and duties whose type the act is; so each may ask it
    Inquiry<Action>[] toArray() {
        return inquiries.toArray(Inquiry[]::new);
    }
}
