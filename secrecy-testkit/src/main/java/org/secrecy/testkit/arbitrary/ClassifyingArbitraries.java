package org.secrecy.testkit.arbitrary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.office.Post;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ApprovalArbitraries.Sought;
import org.secrecy.testkit.arbitrary.OfficeArbitraries.Occasion;

/** Classifying, changing that, and ending it. Thread-safe. */
final class ClassifyingArbitraries {

    private static final Arbitrary<Optional<String>> BASIS =
            Arbitraries.of("特别规定第二条").optional(0.3);

    private ClassifyingArbitraries() {}

    static Arbitrary<Proposal> classifyings() {
        Arbitrary<DocumentNumber> documents =
                Chance.mostlyJust(CarrierArbitraries.DOCUMENT, Arbitraries.of(DocumentNumber.of("规发", 2025, 13)));
        Arbitrary<Classify> unapproved = Combinators.combine(
                        documents, OfficeArbitraries.occasions(), Arbitraries.oneOf(noSources(), sources()))
                .flatAs((document, occasion, sources) -> Combinators.combine(levels(sources, occasion), BASIS)
                        .flatAs((level, basis) -> periods(level, sources, occasion)
                                .map(period -> Classify.builder()
                                        .document(document)
                                        .actor(occasion.actor())
                                        .at(occasion.at())
                                        .level(level)
                                        .period(period)
                                        .specialBasis(basis)
                                        .sources(sources)
                                        .build())));
        Arbitrary<Classify> acts = ApprovalArbitraries.approved(
                unapproved,
                (act, all) -> Classify.builder().from(act).approvals(all).build(),
                act -> sought(act.level(), act.sources().isEmpty()));
        return acts.map(act -> new Proposal(act, CustodyBook.empty(CarrierArbitraries.DOCUMENT)));
    }

    /** The authority's approval, and an organ's beyond what the bureau may classify by itself. */
    private static List<Sought> sought(SecrecyLevel level, boolean original) {
        return original && level == SecrecyLevel.TOP_SECRET
                ? List.of(Sought.by(Post.CLASSIFICATION_AUTHORITY), Sought.organ())
                : List.of(Sought.by(Post.CLASSIFICATION_AUTHORITY));
    }

    private static Arbitrary<List<Classification>> noSources() {
        return Arbitraries.just(List.of());
    }

    private static Arbitrary<List<Classification>> sources() {
        return Arbitraries.oneOf(
                        CarrierArbitraries.freshSecrets(),
                        CarrierArbitraries.conditionalSecrets(),
                        CarrierArbitraries.secrets(),
                        CarrierArbitraries.declassified())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Of an original one any level; of a derived one mostly the highest of its sources. */
    private static Arbitrary<SecrecyLevel> levels(List<Classification> sources, Occasion occasion) {
        Arbitrary<SecrecyLevel> any =
                Arbitraries.of(SecrecyLevel.SECRET, SecrecyLevel.HIGHLY_SECRET, SecrecyLevel.TOP_SECRET);
        return stillSecret(sources, occasion).stream()
                .flatMap(source -> source.level().stream())
                .min(Comparator.naturalOrder())
                .map(highest -> Chance.mostlyJust(highest, any))
                .orElse(any);
    }

    /** A period that mostly will do: within the longest, or that which the sources ask for. */
    private static Arbitrary<Optional<SecrecyPeriod>> periods(
            SecrecyLevel level, List<Classification> sources, Occasion occasion) {
        Arbitrary<Optional<SecrecyPeriod>> any = CarrierArbitraries.periods().optional(0.8);
        Arbitrary<Optional<SecrecyPeriod>> within = Arbitraries.oneOf(
                        Arbitraries.integers()
                                .between(1, level.statutoryYears())
                                .map(SecrecyPeriod::years),
                        CarrierArbitraries.conditions())
                .optional(0.9);
        List<Classification> still = stillSecret(sources, occasion);
        return Arbitraries.frequencyOf(
                Tuple.of(6, still.isEmpty() ? within : Arbitraries.just(Optional.of(derived(still)))),
                Tuple.of(1, Arbitraries.just(Optional.empty())),
                Tuple.of(1, any));
    }

    private static List<Classification> stillSecret(List<Classification> sources, Occasion occasion) {
        LocalDate day = RegulationTime.day(occasion.at());
        return sources.stream().filter(source -> source.isClassifiedOn(day)).toList();
    }

    /** The period that sources still secret ask for: their last day, their one condition, or long-term. */
    private static SecrecyPeriod derived(List<Classification> sources) {
        SecrecyPeriod first = sources.get(0).period().orElseGet(SecrecyPeriod::longTerm);
        boolean endless =
                sources.stream().anyMatch(source -> source.lastSecretDay().isEmpty());
        boolean oneCondition = first instanceof SecrecyPeriod.Condition
                && sources.stream().allMatch(source -> source.period().equals(Optional.of(first)));
        if (endless) {
            return oneCondition ? first : SecrecyPeriod.longTerm();
        }
        return sources.stream()
                .flatMap(source -> source.lastSecretDay().stream())
                .max(Comparator.naturalOrder())
                .filter(last -> last.getYear() <= SecrecyPeriod.LONGEST_YEARS)
                .map(SecrecyPeriod::until)
                .orElseGet(SecrecyPeriod::longTerm);
    }

    static Arbitrary<Proposal> levelChanges() {
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(ChangeLevel.KIND, mostlySecret()),
                custody -> ApprovalArbitraries.approved(
                        levelChangesOf(custody),
                        (act, all) ->
                                ChangeLevel.builder().from(act).approvals(all).build(),
                        act -> sought(act.level(), true)));
    }

    private static Arbitrary<ChangeLevel> levelChangesOf(Custody custody) {
        return Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(),
                        Arbitraries.of(SecrecyLevel.class),
                        BASIS)
                .as((id, occasion, level, basis) -> ChangeLevel.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .level(level)
                        .specialBasis(basis)
                        .build());
    }

    static Arbitrary<Proposal> extensions() {
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(ExtendPeriod.KIND, mostlySecret()),
                custody -> ApprovalArbitraries.approved(
                        extensionsOf(custody),
                        (act, all) ->
                                ExtendPeriod.builder().from(act).approvals(all).build(),
                        act -> sought(SecrecyLevel.SECRET, true)));
    }

    private static Arbitrary<ExtendPeriod> extensionsOf(Custody custody) {
        int longest = custody.carrier()
                .classification()
                .level()
                .map(SecrecyLevel::statutoryYears)
                .orElse(1);
        Arbitrary<SecrecyPeriod> periods = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.integers()
                                .between(Math.max(1, longest - 3), longest)
                                .map(SecrecyPeriod::years)),
                Tuple.of(1, Arbitraries.just(SecrecyPeriod.years(longest + 1))),
                Tuple.of(1, CarrierArbitraries.periods()));
        return Combinators.combine(CarrierProposals.ids(custody), OfficeArbitraries.occasions(), periods, BASIS)
                .as((id, occasion, period, basis) -> ExtendPeriod.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .period(period)
                        .specialBasis(basis)
                        .build());
    }

    private static Arbitrary<Classification> mostlySecret() {
        return Chance.mostly(CarrierArbitraries.freshSecrets(), CarrierArbitraries.classifications());
    }

    static Arbitrary<Proposal> fulfilments() {
        Arbitrary<Classification> classifications = Arbitraries.frequencyOf(
                Tuple.of(3, CarrierArbitraries.conditionalSecrets()),
                Tuple.of(1, CarrierArbitraries.classifications()));
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(FulfilCondition.KIND, classifications),
                custody -> ApprovalArbitraries.approved(
                        Combinators.combine(CarrierProposals.ids(custody), OfficeArbitraries.occasions())
                                .as((id, occasion) -> FulfilCondition.builder()
                                        .carrier(id)
                                        .actor(occasion.actor())
                                        .at(occasion.at())
                                        .build()),
                        (act, all) -> FulfilCondition.builder()
                                .from(act)
                                .approvals(all)
                                .build(),
                        act -> sought(SecrecyLevel.SECRET, true)));
    }

    static Arbitrary<Proposal> releases() {
        Arbitrary<Classification> classifications = Arbitraries.oneOf(
                CarrierArbitraries.declassified(),
                Arbitraries.just(Classification.internal()),
                CarrierArbitraries.classifications());
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(Release.KIND, classifications),
                custody -> ApprovalArbitraries.approved(
                        Combinators.combine(CarrierProposals.ids(custody), OfficeArbitraries.occasions())
                                .as((id, occasion) -> Release.builder()
                                        .carrier(id)
                                        .actor(occasion.actor())
                                        .at(occasion.at())
                                        .build()),
                        (act, all) -> Release.builder().from(act).approvals(all).build(),
                        act -> sought(SecrecyLevel.SECRET, true)));
    }
}
