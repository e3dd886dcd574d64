package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.carrier.PersonalFile;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Marking;
import org.secrecy.classification.MarkingReading;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.office.Person;

/** Classifications and carriers. Thread-safe. */
public final class CarrierArbitraries {

    /** The one document of the small world. */
    static final DocumentNumber DOCUMENT = DocumentNumber.of("规发", 2025, 12);

    private static final int COPIES = 5;
    private static final int LAST_NUMBER = 999_999;

    private CarrierArbitraries() {}

    /** A secrecy period of any kind, with the edges of each. */
    public static Arbitrary<SecrecyPeriod> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40).map(SecrecyPeriod::years),
                Arbitraries.integers().between(1, 11).map(SecrecyPeriod::months),
                OfficeArbitraries.days().map(SecrecyPeriod::until),
                conditions(),
                Arbitraries.just(SecrecyPeriod.longTerm()),
                Arbitraries.of(1, SecrecyPeriod.LONGEST_YEARS).map(SecrecyPeriod::years));
    }

    /** A marking, bare ones among them. */
    public static Arbitrary<Marking> markings() {
        Arbitrary<Marking> stated = Combinators.combine(Arbitraries.of(SecrecyLevel.class), periods())
                .as(Marking::of);
        return Arbitraries.oneOf(stated, Arbitraries.of(SecrecyLevel.class).map(Marking::of));
    }

    /** A marking as it was read: exact, or with spaces, full-width digits or another star. */
    public static Arbitrary<MarkingReading> readings() {
        return Combinators.combine(
                        markings().map(Marking::toString), Arbitraries.of("★", " ★", "☆"), Arbitraries.of(true, false))
                .as((text, star, fullWidth) -> {
                    String starred = text.replace("★", star);
                    return Marking.read(fullWidth ? starred.replace('1', '１') : starred);
                });
    }

    /** A classification: a state secret of any level, still classified or not, or internal, or open. */
    public static Arbitrary<Classification> classifications() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, secrets()),
                Tuple.of(2, Arbitraries.just(Classification.internal())),
                Tuple.of(1, Arbitraries.just(Classification.open())));
    }

    /** A state secret of any level and period, still classified or not. */
    static Arbitrary<Classification> secrets() {
        Arbitrary<LocalDate> since = Arbitraries.of(
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2015, 6, 12),
                LocalDate.of(2005, 6, 15),
                LocalDate.of(1995, 6, 10));
        return Combinators.combine(levels(), periods().optional(0.9), since).as(CarrierArbitraries::secret);
    }

    /** A state secret classified this year whose period has long to go, or is a condition. */
    static Arbitrary<Classification> freshSecrets() {
        Arbitrary<SecrecyPeriod> periods =
                Arbitraries.oneOf(Arbitraries.integers().between(1, 10).map(SecrecyPeriod::years), conditions());
        return Combinators.combine(levels(), periods.optional(0.9), Arbitraries.of(LocalDate.of(2025, 1, 1)))
                .as(CarrierArbitraries::secret);
    }

    /** A state secret whose period is a condition, mostly not fulfilled. */
    static Arbitrary<Classification> conditionalSecrets() {
        Arbitrary<Optional<LocalDate>> fulfilled =
                Chance.mostlyJust(Optional.empty(), OfficeArbitraries.days().map(Optional::of));
        return Combinators.combine(levels(), conditions(), fulfilled)
                .as((level, period, day) -> Classification.builder()
                        .from(Classification.stateSecret(level, period, LocalDate.of(2025, 1, 1)))
                        .fulfilledOn(day)
                        .build());
    }

    /** A state secret whose period ended. */
    static Arbitrary<Classification> declassified() {
        return levels().map(
                        level -> Classification.stateSecret(level, SecrecyPeriod.months(1), LocalDate.of(2025, 1, 1)));
    }

    /** What an act brings to the outside: open or internal as a rule, sometimes declassified or a state secret. */
    static Arbitrary<Classification> mattersForOutside() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Classification.open())),
                Tuple.of(3, Arbitraries.just(Classification.internal())),
                Tuple.of(1, declassified()),
                Tuple.of(2, secrets()));
    }

    /** What an act touches: a state secret as a rule. */
    static Arbitrary<Classification> sensitiveMatters() {
        return Arbitraries.frequencyOf(Tuple.of(4, freshSecrets()), Tuple.of(1, classifications()));
    }

    /** The lowest is the simplest. */
    private static Arbitrary<SecrecyLevel> levels() {
        return Arbitraries.of(SecrecyLevel.SECRET, SecrecyLevel.HIGHLY_SECRET, SecrecyLevel.TOP_SECRET);
    }

    static Arbitrary<SecrecyPeriod> conditions() {
        return Arbitraries.of("一期工程验收前", "会议开始前", "规划公示前").map(SecrecyPeriod::condition);
    }

    private static Classification secret(SecrecyLevel level, Optional<SecrecyPeriod> period, LocalDate since) {
        return period.map(stated -> Classification.stateSecret(level, stated, since))
                .orElseGet(() -> Classification.stateSecret(level, since));
    }

    /** The number of a document of any organ, with the edges of year and serial number. */
    public static Arbitrary<DocumentNumber> documentNumbers() {
        return Combinators.combine(
                        Arbitraries.of("规发", "自然资密", "A"),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(2020, 2026)),
                                Tuple.of(1, Arbitraries.integers().between(1900, 9999))),
                        Arbitraries.integers().between(1, LAST_NUMBER))
                .as(DocumentNumber::of);
    }

    /** Any copy number: mostly a small one, with the edges of all. */
    public static Arbitrary<CopyNumber> anyCopyNumbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, copyNumbers()),
                Tuple.of(1, Arbitraries.integers().between(1, LAST_NUMBER).map(CopyNumber::of)));
    }

    /** A unit, or a person. */
    public static Arbitrary<Addressee> addressees() {
        return Arbitraries.oneOf(
                OfficeArbitraries.units().map(Addressee::of),
                OfficeArbitraries.people().map(Addressee::of));
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
        return carriers(classifications());
    }

    /** A carrier of the one document that is classified so. */
    static Arbitrary<Carrier> carriers(Arbitrary<Classification> classifications) {
        Arbitrary<Medium> media = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Medium.class)),
                Tuple.of(2, Arbitraries.just(Medium.FILE)),
                Tuple.of(1, Arbitraries.just(Medium.CIPHER_TELEGRAM)));
        Arbitrary<ImmutableSet<String>> documents =
                Arbitraries.of("纪要", "附图").set().ofMaxSize(2).map(ImmutableSet::copyOf);
        Arbitrary<Carrier> plain = Combinators.combine(
                        carrierIds(),
                        classifications,
                        media,
                        Arbitraries.of(Origin.class),
                        distributions(),
                        Arbitraries.integers().between(1, 20).optional(0.7),
                        documents)
                .as((id, classification, medium, origin, distribution, pages, contents) -> Carrier.builder()
                        .id(id)
                        .title("机密规划方案")
                        .classification(classification)
                        .medium(medium)
                        .origin(origin)
                        .distribution(distribution)
                        .pages(pages)
                        .documents(contents)
                        .build());
        Arbitrary<Boolean> seldom = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        Arbitrary<Set<Person>> concerned = Chance.mostlyJust(
                ImmutableSet.of(), OfficeArbitraries.people().set().ofMinSize(1).ofMaxSize(2));
        return Combinators.combine(
                        plain,
                        seldom,
                        seldom,
                        OfficeArbitraries.lines(),
                        concerned,
                        Arbitraries.of(PersonalFile.class).optional(0.1))
                .as((carrier, caseFile, speech, line, people, file) -> Carrier.builder()
                        .from(carrier)
                        .caseFile(caseFile)
                        .internalSpeech(speech)
                        .line(line)
                        .concerns(people)
                        .personalFile(file)
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
