package org.secrecy.examples.bureauyear;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.policy.audit.AuditReport;

/**
 * Where every carrier is: what is missing or in somebody's hands first, then what each body keeps, then what is gone. It names carriers
 * by their numbers and never by their titles.
 *
 * @param audit the audit
 */
record Whereabouts(AuditReport audit) implements Section {

    private static final Phrase PLACE = Phrase.of("  {0}，{1}（{2}）", "  {0}, {1} ({2})");
    private static final Phrase HANDS = Phrase.of("  {0}，{1}，在{3}处（{2}）", "  {0}, {1}, with {3} ({2})");

    /** How many carriers stand in one line. */
    private static final int IN_A_LINE = 3;

    private static final List<Stage> STAGES = List.of(
            Stage.MISSING,
            Stage.ON_LOAN,
            Stage.CIRCULATING,
            Stage.IN_HAND,
            Stage.KEPT,
            Stage.DISPATCHED,
            Stage.DESTROYED);

    /** By organ, year, serial number and copy, so that No. 2 stands ahead of No. 12. */
    private static final Comparator<Custody> BY_NUMBER = Comparator.comparing(
                    (Custody custody) -> custody.id().document(),
                    Comparator.comparing(DocumentNumber::organCode)
                            .thenComparingInt(DocumentNumber::year)
                            .thenComparingInt(DocumentNumber::serial))
            .thenComparing(custody -> custody.id().copy());

    @Override
    public Phrase title() {
        return Phrase.of("载体下落", "Where every carrier is");
    }

    @Override
    public int size() {
        return audit.custodies().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        Map<Place, List<Custody>> places = audit.custodies().stream()
                .sorted(BY_NUMBER)
                .collect(Collectors.groupingBy(Place::of, TreeMap::new, Collectors.toList()));
        return places.entrySet().stream()
                .flatMap(place -> Stream.concat(
                        Stream.of(
                                place.getKey().heading(place.getValue().size()).in(locale)),
                        rows(place.getValue(), locale)))
                .toList();
    }

    /** The carriers at one place, the most secret first, those of one mark together, several in a line. */
    private Stream<String> rows(List<Custody> custodies, Locale locale) {
        Map<String, List<Custody>> byMark = custodies.stream()
                .sorted(Comparator.comparing(this::rank))
                .collect(Collectors.groupingBy(
                        custody -> mark(custody).in(locale), LinkedHashMap::new, Collectors.toList()));
        Table table = new Table();
        byMark.forEach(
                (mark, marked) -> Lists.partition(marked, IN_A_LINE).forEach(some -> table.row(row(mark, some))));
        return table.lines().stream().map(line -> "  " + line);
    }

    private int rank(Custody custody) {
        Classification classification = custody.carrier().classification();
        return classification
                .levelOn(audit.asOf())
                .map(SecrecyLevel::ordinal)
                .orElse(SecrecyLevel.values().length + classification.grade().ordinal());
    }

    private Phrase mark(Custody custody) {
        return LevelMark.of(custody.carrier().classification(), audit.asOf());
    }

    private static String[] row(String mark, List<Custody> custodies) {
        return Stream.concat(
                        Stream.of(mark),
                        custodies.stream().map(custody -> custody.id().toString()))
                .toArray(String[]::new);
    }

    /**
     * Where a carrier may be.
     *
     * @param stage its stage
     * @param keeper the body that keeps it
     * @param holder the one who has it in hand
     */
    private record Place(Stage stage, Unit keeper, Optional<String> holder) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place place) -> STAGES.indexOf(place.stage))
                .thenComparing(place -> place.keeper.kind())
                .thenComparing(place -> place.keeper.name())
                .thenComparing(place -> place.holder.orElse(""));

        static Place of(Custody custody) {
            return new Place(custody.stage(), custody.keeper(), custody.holder().map(Person::name));
        }

        Phrase heading(int size) {
            return holder.map(name -> HANDS.with(keeper, stage, size, name))
                    .orElseGet(() -> PLACE.with(keeper, stage, size));
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
