package org.secrecy.testkit.reference;

import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Rule;

/** Rules and duties as sentences, without the number of the provision, which a table sets in a column of its own. */
final class Sentences {

    private Sentences() {}

    static Phrase of(Rule<?> rule) {
        return without(rule.provision(), rule.words());
    }

    static Phrase of(Duty<?> duty) {
        return without(duty.provision(), duty.words());
    }

    static Phrase of(CalendarDuty duty) {
        return without(duty.provision(), duty.words());
    }

    private static Phrase without(ProvisionNumber provision, Phrase words) {
        return Phrase.of(cut(provision + " ", words.chinese()), cut(provision + ": ", words.english()));
    }

    private static String cut(String head, String sentence) {
        if (!sentence.startsWith(head)) {
            throw new IllegalStateException("the sentence must begin with its provision, but was " + sentence);
        }
        return sentence.substring(head.length());
    }
}
