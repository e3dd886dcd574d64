package org.secrecy.testkit.sample;

import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;

/** Permitted acts of making matter a state secret, changing that, and ending it (provision 3.1). */
public interface ClassifyingActs extends World {

    /** Li proposes to classify a draft as secret for ten years; Qian approves. */
    default Classify classify() {
        Classify.Builder classify = Classify.builder()
                .document(DocumentNumber.parse("规发〔2026〕20号"))
                .actor(li())
                .at(now())
                .level(SecrecyLevel.SECRET)
                .period(SecrecyPeriod.years(10));
        return classify.addApprovals(approval(classify.build(), qian())).build();
    }

    /** Li has the level of the secret plan raised to highly secret; Qian approves. */
    default ChangeLevel changeLevel() {
        ChangeLevel.Builder change = ChangeLevel.builder()
                .carrier(secretPlan().id())
                .actor(li())
                .at(now())
                .level(SecrecyLevel.HIGHLY_SECRET);
        return change.addApprovals(approval(change.build(), qian())).build();
    }

    /** Li has the conditional scheme kept secret for ten years instead; Qian approves. */
    default ExtendPeriod extendPeriod() {
        ExtendPeriod.Builder extend = ExtendPeriod.builder()
                .carrier(conditionalScheme().id())
                .actor(li())
                .at(now())
                .period(SecrecyPeriod.years(10));
        return extend.addApprovals(approval(extend.build(), qian())).build();
    }

    /** Li records that the condition of the conditional scheme is fulfilled; Qian approves. */
    default FulfilCondition fulfilCondition() {
        FulfilCondition.Builder fulfil = FulfilCondition.builder()
                .carrier(conditionalScheme().id())
                .actor(li())
                .at(now());
        return fulfil.addApprovals(approval(fulfil.build(), qian())).build();
    }

    /** Li makes the declassified plan open; Qian approves. */
    default Release release() {
        Release.Builder release =
                Release.builder().carrier(declassifiedPlan().id()).actor(li()).at(now());
        return release.addApprovals(approval(release.build(), qian())).build();
    }
}
