package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Marking;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;

/** Classifications and carriers. Thread-safe. */
public final class CarrierArbitraries {

    /** The one document of the small world. */
    static final DocumentNumber DOCUMENT = DocumentNumber.of("规发", 2025, 12);

    private static final int COPIES = 5;

    private CarrierArbitraries() {}

    /** A secrecy period of any kind, with the edges of each. */
    public static Arbitrary<SecrecyPeriod> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40).map(SecrecyPeriod::years),
                Arbitraries.integers().between(1, 11).map(SecrecyPeriod::months),
                OfficeArbitraries.days().map(SecrecyPeriod::until),
                Arbitraries.of("一期工程验收前", "会议开始前", "规划公示前").map(SecrecyPeriod::condition),
                Arbitraries.just(SecrecyPeriod.longTerm()),
                Arbitraries.of(1, SecrecyPeriod.LONGEST_YEARS).map(SecrecyPeriod::years));
    }

    /** A marking, bare ones among them. */
    public static Arbitrary<Marking> markings() {
        Arbitrary<Marking> stated = Combinators.combine(Arbitraries.of(SecrecyLevel.class), periods())
                .as(Marking::of);
        return Arbitraries.oneOf(stated, Arbitraries.of(SecrecyLevel.class).map(Marking::of));
    }

    /** A classification: a state secret of any level, still classified or not, or internal, or open. */
    public static Arbitrary<Classification> classifications() {
        Arbitrary<LocalDate> since = Arbitraries.of(
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2015, 6, 12),
                LocalDate.of(2005, 6, 15),
                LocalDate.of(1995, 6, 10));
        Arbitrary<Classification> secrets = Combinators.combine(
                        Arbitraries.of(SecrecyLevel.class), periods().optional(0.9), since)
                .as(CarrierArbitraries::secret);
        return Arbitraries.frequencyOf(
                Tuple.of(8, secrets),
                Tuple.of(2, Arbitraries.just(Classification.internal())),
                Tuple.of(1, Arbitraries.just(Classification.open())));
    }

    private static Classification secret(SecrecyLevel level, Optional<SecrecyPeriod> period, LocalDate since) {
        return period.map(stated -> Classification.stateSecret(level, stated, since))
                .orElseGet(() -> Classification.stateSecret(level, since));
    }

    /** The number of a carrier of the one document. */
    public static Arbitrary<CarrierId> carrierIds() {
        return copyNumbers().map(copy -> new CarrierId(DOCUMENT, copy));
    }

    static Arbitrary<CopyNumber> copyNumbers() {
        return Arbitraries.integers().between(1, COPIES).map(CopyNumber::of);
    }

    /** A carrier of the one document. */
    public static Arbitrary<Carrier> carriers() {
        Arbitrary<Medium> media = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Medium.class)),
                Tuple.of(2, Arbitraries.just(Medium.FILE)),
                Tuple.of(1, Arbitraries.just(Medium.CIPHER_TELEGRAM)));
        Arbitrary<Boolean> seldom = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        Arbitrary<ImmutableSet<String>> documents =
                Arbitraries.of("纪要", "附图").set().ofMaxSize(2).map(ImmutableSet::copyOf);
        return Combinators.combine(
                        carrierIds(),
                        classifications(),
                        media,
                        Arbitraries.of(Origin.class),
                        distributions(),
                        Arbitraries.integers().between(1, 20).optional(0.7),
                        documents,
                        Combinators.combine(seldom, seldom).as(Tuple::of))
                .as((id, classification, medium, origin, distribution, pages, contents, flags) -> Carrier.builder()
                        .id(id)
                        .title("机密规划方案")
                        .classification(classification)
                        .medium(medium)
                        .origin(origin)
                        .distribution(distribution)
                        .pages(pages)
                        .documents(contents)
                        .caseFile(flags.get1())
                        .internalSpeech(flags.get2())
                        .build());
    }

    /** A distribution to some people and units. */
    public static Arbitrary<Distribution> distributions() {
        return Combinators.combine(
                        OfficeArbitraries.people().set().ofMaxSize(4),
                        OfficeArbitraries.units().set().ofMaxSize(3))
                .as((people, units) ->
                        Distribution.builder().people(people).units(units).build());
    }
}
