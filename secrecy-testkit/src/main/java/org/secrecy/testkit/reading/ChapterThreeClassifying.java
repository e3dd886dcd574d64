package org.secrecy.testkit.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.custody.Custody;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** Chapter 3, documents: 3.1, classifying. */
final class ChapterThreeClassifying {

    private ChapterThreeClassifying() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof Classify act) {
            classifying(hearing, act);
        }
        Optional<Classification> before =
                hearing.custody().map(Custody::carrier).map(Carrier::classification);
        if (hearing.act() instanceof ChangeLevel act) {
            changingTheLevel(hearing, act, before);
        }
        if (hearing.act() instanceof ExtendPeriod act) {
            extending(hearing, act, before);
        }
        if (hearing.act() instanceof FulfilCondition) {
            fulfilling(hearing, before);
        }
        if (hearing.act() instanceof Release) {
            releasing(hearing);
        }
    }

    private static void classifying(Hearing hearing, Classify act) {
        hearing.covered();
        // Sources that are declassified bind nothing.
        List<Classification> sources = act.sources().stream()
                .filter(source -> source.isClassifiedOn(hearing.day()))
                .toList();
        Optional<SecrecyLevel> highest =
                sources.stream().flatMap(source -> source.level().stream()).min(Comparator.naturalOrder());

        // 3.1.1 The level is within what this unit may classify, or an organ that may has approved it. A derived
        // classification
        // is not bound by that, up to its highest source.
        boolean derivedLevel =
                highest.filter(source -> source.isAtLeast(act.level())).isPresent();
        if (!derivedLevel) {
            ceiling(hearing, act.level());
        }

        // 3.1.1 ... and approved by a classification authority, not by the drafter who proposes it.
        authority(hearing);

        // 3.1.1 A derived classification is never below the highest source's level.
        SecrecyLevel raised = act.level();
        if (highest.isPresent() && !act.level().isAtLeast(highest.get())) {
            raised = highest.get();
            hearing.lacking("3.1.1", new Remedy.SetLevel(raised));
        }

        // 3.1.1 Nor is its last secret day before the latest source's.
        Optional<DerivedPeriod> taken = sources.isEmpty() ? Optional.empty() : Optional.of(DerivedPeriod.of(sources));
        boolean shorter = taken.isPresent() && isShorter(hearing, act, act.level(), taken.get());
        if (shorter) {
            // A level that is raised may have a longest period that reaches.
            boolean raisingWillDo = !isShorter(hearing, act, raised, taken.get());
            hearing.lacking(
                    "3.1.1",
                    raisingWillDo
                            ? new Remedy.SetLevel(raised)
                            : new Remedy.SetPeriod(taken.get().period()));
        }

        // 3.1.2 A period is stated; if none is, the longest counts, with an advice.
        if (act.period().isEmpty()) {
            hearing.advised("3.1.2");
            return;
        }

        // 3.1.2 Longer than the longest, or long-term, needs a special basis; for a derived one the source's counts, as
        // far as the
        // source's period goes.
        SecrecyPeriod period = act.period().get();
        boolean hasTheSources = taken.isPresent() && taken.get().givesItsBasisTo(period, hearing.day());
        if (isTooLong(hearing, act.level(), period, hearing.day())
                && act.specialBasis().isEmpty()
                && !hasTheSources) {
            // Where the level is to be raised, or the period to be the sources', anyway, no basis may be needed
            // besides.
            if (!isTooLong(hearing, raised, period, hearing.day())) {
                hearing.lacking("3.1.2", new Remedy.SetLevel(raised));
            } else if (shorter) {
                hearing.lacking("3.1.2", new Remedy.SetPeriod(taken.get().period()));
            } else {
                hearing.lacking("3.1.2", Cures.amend("specialBasis", "name it"));
            }
        }
    }

    /** Where no period is stated, the longest of the level counts. */
    private static boolean isShorter(Hearing hearing, Classify act, SecrecyLevel level, DerivedPeriod taken) {
        SecrecyPeriod counts = act.period().orElseGet(() -> SecrecyPeriod.years(longest(hearing, level)));
        return !taken.isReachedBy(counts, hearing.day());
    }

    private static void changingTheLevel(Hearing hearing, ChangeLevel act, Optional<Classification> before) {
        hearing.covered();

        // 3.1.4 What is declassified is not changed in level: classifying anew is another act.
        if (before.isPresent() && !hearing.isClassified()) {
            hearing.forbidden("3.1.4");
        }

        // 3.1.4 It needs the approval of 3.1.1, whose ceiling binds it upward only.
        boolean upward = before.flatMap(Classification::level)
                .filter(level -> !level.isAtLeast(act.level()))
                .isPresent();
        if (upward) {
            ceiling(hearing, act.level());
        }
        authority(hearing);

        // 3.1.4 It keeps within 3.1.2, counted from the original classification at the new level.
        Optional<SecrecyPeriod> period = before.filter(
                        classification -> classification.fulfilledOn().isEmpty())
                .flatMap(Classification::period);
        if (period.isPresent() && act.specialBasis().isEmpty()) {
            LocalDate since = before.flatMap(Classification::classifiedOn).orElseThrow();
            if (isTooLong(hearing, act.level(), period.get(), since)) {
                hearing.lacking("3.1.2", Cures.amend("specialBasis", "name it"));
            }
        }
    }

    private static void extending(Hearing hearing, ExtendPeriod act, Optional<Classification> before) {
        hearing.covered();

        // 3.1.4 It is possible up to and including the last secret day.
        if (before.isPresent() && !hearing.isClassified()) {
            hearing.forbidden("3.1.4");
        }

        // 3.1.4 It needs the approval of 3.1.1.
        authority(hearing);

        // 3.1.4 It keeps within 3.1.2, counted from the original classification. A period that is no longer than before
        // is no matter.
        Optional<SecrecyLevel> level = before.flatMap(Classification::level);
        if (level.isPresent() && act.specialBasis().isEmpty()) {
            LocalDate since = before.flatMap(Classification::classifiedOn).orElseThrow();
            if (isTooLong(hearing, level.get(), act.period(), since)) {
                hearing.lacking("3.1.2", Cures.amend("specialBasis", "name it"));
            }
        }
    }

    private static void fulfilling(Hearing hearing, Optional<Classification> before) {
        hearing.covered();

        // 3.1.4 Where the period is no condition, none is fulfilled.
        Optional<SecrecyPeriod> condition =
                before.flatMap(Classification::period).filter(SecrecyPeriod.Condition.class::isInstance);
        if (before.isPresent() && condition.isEmpty()) {
            hearing.forbidden("3.1.4");
        }
        declassification(hearing);
    }

    private static void releasing(Hearing hearing) {
        hearing.covered();

        // 3.1.4 What is still classified is not released.
        if (hearing.isClassified()) {
            hearing.forbidden("3.1.4");
        }
        declassification(hearing);
    }

    /** 3.1.4 A classification authority approves. */
    private static void declassification(Hearing hearing) {
        Post approver = hearing.settings().value(Parameters.DECLASSIFICATION_APPROVER);
        if (!hearing.isApprovedBy(approver)) {
            hearing.lacking("3.1.4", hearing.approvalBy(approver));
        }
    }

    private static void ceiling(Hearing hearing, SecrecyLevel level) {
        SecrecyLevel ceiling = hearing.settings().value(Parameters.CEILING_OF_CLASSIFICATION);
        Wanted organ = Wanted.by(Body.COMPETENT_ORGAN).servingFor(Post.CLASSIFICATION_AUTHORITY);
        if (!ceiling.isAtLeast(level) && !hearing.isApproved(organ)) {
            hearing.lacking("3.1.1", hearing.approval(organ));
        }
    }

    private static void authority(Hearing hearing) {
        boolean byOrgan = hearing.isApproved(Wanted.by(Body.COMPETENT_ORGAN));
        if (!byOrgan && !hearing.isApprovedBy(Post.CLASSIFICATION_AUTHORITY)) {
            hearing.lacking("3.1.1", hearing.approvalBy(Post.CLASSIFICATION_AUTHORITY));
        }
    }

    /** Longer than the longest by law, compared by last secret day, or long-term; a condition counts as within it. */
    private static boolean isTooLong(
            Hearing hearing, SecrecyLevel level, SecrecyPeriod period, LocalDate classifiedOn) {
        if (period instanceof SecrecyPeriod.LongTerm) {
            return true;
        }
        LocalDate latest = classifiedOn.plusYears(longest(hearing, level));
        return period.lastSecretDay(classifiedOn)
                .filter(last -> last.isAfter(latest))
                .isPresent();
    }

    private static int longest(Hearing hearing, SecrecyLevel level) {
        if (level == SecrecyLevel.TOP_SECRET) {
            return hearing.settings().value(Parameters.LONGEST_YEARS_TOP_SECRET);
        }
        if (level == SecrecyLevel.HIGHLY_SECRET) {
            return hearing.settings().value(Parameters.LONGEST_YEARS_HIGHLY_SECRET);
        }
        return hearing.settings().value(Parameters.LONGEST_YEARS_SECRET);
    }
}
