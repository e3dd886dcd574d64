package org.secrecy.testkit.fuzzing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.language.Phrase;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.Reader;

/** What every act that can be read promises: it can be decided, explained, and followed into custody. */
final class ActPromises {

    private ActPromises() {}

    /** An act that meets nothing, or a document of which nothing is in custody. */
    static void keep(Action act, SecrecyPolicy policy) {
        isAnswered(policy.decide(act));
        policy.owedAfter(act).forEach(ActPromises::isDescribed);
        documentOf(act).ifPresent(document -> keep(act, CustodyBook.empty(document), policy));
    }

    /** An act that meets these custodies. */
    static void keep(Action act, CustodyBook book, SecrecyPolicy policy) {
        Optional<Phrase> mismatch = book.mismatch(act);
        Decision decision = policy.decide(act, book);
        isAnswered(decision);
        ImmutableList<Obligation> owed = policy.owedAfter(act, book);
        owed.forEach(ActPromises::isDescribed);
        if (mismatch.isPresent()) {
            Promise.that(
                    !decision.isPermitted() && owed.isEmpty(),
                    () -> "an act that does not fit must be refused, but was permitted: "
                            + mismatch.get().english());
            return;
        }
        for (Custody custody : book.after(act).custodies().values()) {
            JsonPromises.survives(custody, Custody.class);
        }
    }

    private static Optional<DocumentNumber> documentOf(Action act) {
        return act instanceof DocumentAction onDocument
                ? Optional.of(onDocument.document())
                : act.carrierMet().map(CarrierId::document);
    }

    private static void isAnswered(Decision decision) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            for (Reader reader : Reader.values()) {
                Promise.that(
                        !decision.explain(reader, locale).isBlank(),
                        () -> "a decision must be explained, but was not: " + decision);
            }
        }
        decision.obligations().forEach(ActPromises::isDescribed);
        JsonPromises.survives(decision, Decision.class);
    }

    private static void isDescribed(Obligation owed) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Promise.that(
                    !owed.describe(locale).isBlank(), () -> "what is owed must be described, but was not: " + owed);
        }
        JsonPromises.survives(owed, Obligation.class);
    }
}
