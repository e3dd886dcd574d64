package org.secrecy.policy.rule;

import org.secrecy.foreign.CarryAbroad;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.VisitPart;
import org.secrecy.language.Phrase;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.Remedy;

/** The vocabulary of visitors and of carrying abroad. Thread-safe. */
public final class ForeignFacts {

    /** Whether the visit concerns the whole bureau. */
    public static final Question<HostVisitors> CONCERNS_WHOLE_BUREAU = Question.of(
            Phrase.of("来访事关全局", "the visit concerns the whole bureau"),
            Phrase.of("来访不事关全局", "the visit does not concern the whole bureau"),
            matter -> matter.action().concernsWholeBureau());

    /** The office arranges the visit. */
    public static final Requirement<HostVisitors> OFFICE_ARRANGES = Question.<HostVisitors>of(
                    Phrase.of("由办公室安排", "the office arranges it"),
                    Phrase.of("由其他单位安排", "another unit does"),
                    matter -> matter.action().arrangedBy().kind() == UnitKind.OFFICE)
            .demandedOf("arrangedBy", "改由办公室安排", "have the office arrange it");

    private static final Quantity<HostVisitors> COMPANIONS = Quantity.of(
            "各环节陪同的最少人数",
            "number of people who accompany the part with the fewest",
            matter -> fewestCompanions(matter.action()));

    /** It is stated what the carrier is needed for abroad. */
    public static final Requirement<CarryAbroad> NEEDED_ABROAD = Question.<CarryAbroad>of(
                    Phrase.of("写明工作需要", "the need is stated"),
                    Phrase.of("没有写明工作需要", "no need is stated"),
                    matter -> matter.action().need().isPresent())
            .demandedOf("need", "写明工作需要", "state the need");

    /** Protective measures are named. */
    public static final Requirement<CarryAbroad> PROTECTED = Question.<CarryAbroad>of(
                    Phrase.of("写明所采取的严密保密措施", "the protective measures are named"),
                    Phrase.of("没有写明", "none is"),
                    matter -> !matter.action().protectiveMeasures().isEmpty())
            .demandedOf("protectiveMeasures", "采取严密的保密措施并写明", "take strict protective measures, and name them");

    private static final Phrase ACCOMPANY =
            Phrase.of("每个环节安排至少{0}名工作人员陪同", "have at least {0} members of staff accompany every part");

    private ForeignFacts() {}

    private static int fewestCompanions(HostVisitors act) {
        int fewest = act.parts().isEmpty() ? 0 : Integer.MAX_VALUE;
        for (VisitPart part : act.parts()) {
            fewest = Math.min(fewest, DistinctPeople.in(part.companions()));
        }
        return fewest;
    }

    /** At least so many distinct members of staff accompany the visitors at every part of the visit. */
    public static Requirement<HostVisitors> companionsAreAtLeast(Limit limit) {
        return COMPANIONS
                .atLeast(limit)
                .curedBy(matter -> new Remedy.Amend("parts", ACCOMPANY.with(limit.in(matter.settings()))));
    }
}
