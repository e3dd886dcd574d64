package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.Remedy;

/** Takes away the words, which two evaluators choose differently. */
final class Wordless {

    private static final Phrase NO_WORDS = Phrase.of("-");

    private Wordless() {}

    static ImmutableList<Remedy> remedies(List<Remedy> remedies) {
        return remedies.stream().map(Wordless::remedy).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Obligation> obligations(List<Obligation> obligations) {
        return obligations.stream()
                .map(obligation ->
                        Obligation.builder().from(obligation).task(NO_WORDS).build())
                .collect(ImmutableList.toImmutableList());
    }

    private static Remedy remedy(Remedy remedy) {
        if (remedy instanceof Remedy.Amend amend) {
            return new Remedy.Amend(amend.member(), NO_WORDS);
        }
        if (remedy instanceof Remedy.Assign assign) {
            return new Remedy.Assign(assign.member(), NO_WORDS, assign.posts());
        }
        if (remedy instanceof Remedy.SettleFirst settle) {
            return new Remedy.SettleFirst(settle.carriers(), NO_WORDS);
        }
        return remedy;
    }
}
